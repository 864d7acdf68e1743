"""Beside the questions: what typing over is, what is still open, and the beginning."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.afterwards_start import AfterwardsStart
from moreelberaad.ui.views.layouts import NO_LIMIT
from moreelberaad.ui.views.new_session_question import ROW, Direction

_WIDTH = 356


class AfterwardsSide(QFrame):
    """Holds the one primary act of the page."""

    begun = Signal()

    def __init__(self, ui: Ui, model: AfterwardsStart) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._ui, self._model = ui, model
        self._open = words(ui, "", "caption", token="ink2")
        self._begin = button(
            ui, ui.say("Begin met invoeren"), "primary", icon="note-pencil", keys="Ctrl+Return"
        )
        self._begin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._begin.wrap_words()
        self._failure = Notice(ui, "danger")
        self._page = down(*self._said(), None, self._failure, self._open, self._begin)
        self.setLayout(self._page)
        self._begin.clicked.connect(self.begun)
        model.changed.connect(self._show)
        self._show()

    def fold(self, direction: Direction) -> int:
        """Stand beside the questions or below them; gives the width taken, in px at 100 %."""
        px = self._ui.look.px
        self._page.setContentsMargins(px(28), px(20), px(28), px(20))
        self._page.setSpacing(px(10))
        beside = direction is ROW
        self.setMinimumWidth(px(_WIDTH))
        self.setMaximumWidth(px(_WIDTH) if beside else NO_LIMIT)
        return _WIDTH if beside else 0

    def fail(self, text: str) -> None:
        """Say why it could not begin."""
        self._failure.tell(text)

    def _said(self) -> tuple[QFrame, ...]:
        ui, say = self._ui, self._ui.say
        what = say("Typ van je werkbladen wat jullie wilden bewaren. Geen namen, geen citaten.")
        after = say("Vernietig daarna de bladen.")
        return (
            words(ui, say("Van papier naar kluis"), "label", token="ink2"),
            words(ui, say("In ongeveer 15 minuten"), "heading2"),
            words(ui, what, token="ink2"),
            words(ui, after, token="ink2"),
        )

    @Slot()
    def _show(self) -> None:
        stop = self._model.still_open
        self._open.setText(stop)
        self._begin.setEnabled(not stop)
        self._begin.setAccessibleDescription(stop)
