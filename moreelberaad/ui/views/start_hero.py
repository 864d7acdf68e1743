"""The block on top of Start: the session that waits, or the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from moreelberaad.application.ports import SessionSummary
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels.start import Waiting
from moreelberaad.ui.views.layouts import bare, edged, picture


class Hero(QWidget):
    """Holds the one primary act of Start."""

    resumed = Signal(str)
    finished = Signal(str)
    new_asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._waiting: Waiting | None = None
        self._place = Pile()
        bare(self, across(self._place))

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show what waits now."""
        self._place.clear()
        self._waiting = waiting
        inside = self._empty() if waiting is None else self._session(waiting)
        block = panel(self._ui, surface="hero")
        self._place.add(edged(self._ui, block, inside, 28, 24))

    def focus_first(self) -> None:
        """Put the focus on the primary act."""
        self._act.setFocus()

    def _empty(self) -> QLayout:
        ui, say = self._ui, self._ui.say
        text = say("Er staat niets klaar. Begin een nieuw beraad.")
        self._act = button(ui, say("Nieuw beraad"), "hero", icon="plus-bold")
        self._act.clicked.connect(self.new_asked)
        title = words(ui, text, "heading2", token="on_hero")
        return down(title, 6, across(self._act, None), spacing="lg")

    def _session(self, waiting: Waiting) -> QLayout:
        ui, summary = self._ui, waiting.summary
        self._act = self._closing() if summary.wiped else self._going_on()
        head = words(ui, self._sentence(waiting), "label", token="on_hero")
        title = words(ui, title_of(ui, summary), "heading1", token="on_hero")
        facts = across(
            *self._fact("path", summary.method.get(ui.language.code)),
            12,
            *self._fact("list-bullets", self._place_in(waiting)),
            None,
        )
        return down(head, title, facts, 8, across(self._act, None), spacing="sm")

    def _fact(self, icon: str, text: str) -> tuple[QWidget, QWidget]:
        token = "on_hero_muted"
        return (
            picture(self._ui, icon, token=token),
            words(self._ui, text, token=token, wrap=False),
        )

    def _sentence(self, waiting: Waiting) -> str:
        say = self._ui.say
        if waiting.summary.wiped:
            return say(
                "Dit beraad staat nog open. Sluit het af; de tijdelijke velden zijn gewist."
            )
        return say(
            "Je beraad is nog niet af. Alles tot stap {number} is bewaard.",
            number=waiting.number,
        )

    def _place_in(self, waiting: Waiting) -> str:
        return self._ui.say(
            "Stap {number} van {steps}", number=waiting.number, steps=waiting.steps
        )

    def _going_on(self) -> QPushButton:
        act = button(self._ui, self._ui.say("Ga verder"), "hero", icon="play-fill")
        act.clicked.connect(self._resume)
        return act

    def _closing(self) -> QPushButton:
        act = button(self._ui, self._ui.say("Sluit af"), "hero", icon="check-bold")
        act.clicked.connect(self._finish)
        return act

    def _resume(self) -> None:
        if self._waiting is not None:
            self.resumed.emit(self._waiting.summary.id)

    def _finish(self) -> None:
        if self._waiting is not None:
            self.finished.emit(self._waiting.summary.id)


def title_of(ui: Ui, summary: SessionSummary) -> str:
    """Give the title of a session, else that of its method."""
    return summary.title.plain or summary.method.get(ui.language.code)
