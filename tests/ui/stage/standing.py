"""A session with its stage, on a desktop that a test holds in its hands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Lines, Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.stage import Stage
from tests.builders import key
from tests.methods import a_field, a_method, a_step, words
from tests.ui.hands import named
from tests.ui.screens_faked import FakeScreens
from tests.ui.views.run.room import Room

FACTS = key("look.facts")
SAND, WIND = Prose("Het zand waait"), Prose("Er staat wind")
METHOD = a_method(
    replace(
        a_step("look", a_field("facts", Kind.LIST, audience=True)),
        questions=(words("Wat knelt er?"), words("Voor wie?")),
    ),
    a_step("end", a_field("consent", Kind.LINE)),
)
Stand = Callable[..., "Standing"]


class Standing:
    """A session with its stage, and a desktop that a test holds in its hands."""

    def __init__(self, ui: Ui, screens: FakeScreens, language: Language) -> None:
        answers = {"look__facts": Lines((SAND, WIND))}
        self.room = Room(ui, "look", answers, METHOD, has_screen=True)
        self.publisher: Publisher = self.room.publisher
        self.model = self.room.model
        self.publisher.welcome(over=False)
        self.screens, self.language = screens, language
        self.stage = Stage(screens, lambda: self.language)

    @property
    def windows(self) -> list[AudienceWindow]:
        """Give the participants' windows that are to be seen."""
        there = (w for w in QApplication.topLevelWidgets() if isinstance(w, AudienceWindow))
        return [window for window in there if window.isVisible()]

    @property
    def words(self) -> str:
        """Give what the participants can read."""
        return " ".join(window.page.words for window in self.windows)

    def is_safe(self) -> bool:
        """Tell whether no window of the participants stands with the facilitator."""
        own = self.screens.facilitator()
        return all(self.screens.places[window] != own for window in self.windows)


def click(window: QWidget, name: str) -> None:
    named(window, name).click()  # type: ignore[attr-defined] # a button by its name
