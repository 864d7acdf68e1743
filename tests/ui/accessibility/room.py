"""Screens of a session with a projector: what the participants see, and who leads them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QApplication
from typing_extensions import override

from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.views.audience.window import AudienceWindow
from tests.ui.hinting import settle_hints
from tests.ui.screens_faked import PROJECTOR, FakeScreens

from .beside import BESIDE
from .during import DURING
from .visit import Open, Visit

_PUT = (FieldKey("a3.moral_question"), FieldKey("a3.dilemma"), FieldKey("a5.pvn"))
"""What the participants were shown so far; of another step than this one only the question."""


class RoomVisit(Visit):
    """A visit with a projector on the laptop, whose participants see the question."""

    is_welcoming = False

    @override
    def enter(self, session: SessionId) -> None:
        self.screens = FakeScreens(PROJECTOR)
        super().enter(session)
        if self.is_welcoming:
            return
        self.press("Ja")  # they see this screen
        for key in _PUT:
            self._publisher.put(key)
        settle_hints(self.window)
        self.settle()

    @property
    def room(self) -> AudienceWindow:
        """Give the window of the participants."""
        windows = QApplication.topLevelWidgets()
        return next(w for w in windows if isinstance(w, AudienceWindow) and w.isVisible())

    @property
    def _publisher(self) -> Publisher:
        found = self.window.findChild(Publisher)
        assert isinstance(found, Publisher)
        return found


def _welcome(visit: Visit) -> None:
    assert isinstance(visit, RoomVisit)
    visit.is_welcoming = True
    DURING["step-a1"](visit)


def _then(open_it: Open, keys: str, times: int, visit: Visit) -> None:
    """Open it, and press a key so many times."""
    open_it(visit)
    visit.keyboard.press(keys, times)
    visit.settle()


LED: Mapping[str, Open] = {
    "led-step": partial(_then, DURING["step-a5"], "F4", 5),
    "led-reveal": partial(_then, DURING["reveal-figures"], "F5", 1),
}
"""What the facilitator sees meanwhile."""

ROOM: Mapping[str, Open] = {
    "room-welcome": _welcome,
    "room-step": partial(_then, DURING["step-a3"], "F4", 1),
    "room-table": LED["led-step"],
    "room-choosing": DURING["choosing"],
    "room-reveal": LED["led-reveal"],
    "room-reveal-figures": partial(_then, DURING["reveal-figures"], "F5", 2),
    "room-reading-back": BESIDE["reading-aloud"],
    "room-break": DURING["break"],
    "room-boundary": DURING["boundary"],
    "room-away": DURING["locked-in-session"],
    "room-black": partial(_then, DURING["step-a5"], "F8", 1),
}
"""What the participants see."""
