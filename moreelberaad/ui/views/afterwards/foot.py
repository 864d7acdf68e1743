"""Below the page: the step before, the step after, and the way to the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics

from moreelberaad.ui.support.tips import tip
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.close_button import CloseButton
from moreelberaad.ui.views.run.panes import Pane

_HEIGHT, _BACK = 60, 260


class Foot(Pane):
    """The primary act leads to the closing page, and there to the end."""

    next_asked = Signal()
    back_asked = Signal()
    closing_asked = Signal()
    close_asked = Signal()
    onward_asked = Signal()
    """The keys of that button: they lead through the page before they close."""

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__(ui, "surface", Qt.Edge.TopEdge)
        self._ui, self._model = ui, model
        self._is_narrow = False
        self._back = button(ui, "", "quiet", icon="arrow-left")
        self._next = button(ui, ui.say("Volgende stap"), keys="Ctrl+PgDown")
        self._end = button(ui, ui.say("Naar de afronding"), "primary", keys="Ctrl+Return")
        self._close = CloseButton(ui)
        row = across(self._back, None, self._next, self._end, self._close, spacing="md")
        row.setContentsMargins(*(ui.look.px(side) for side in (24, 0, 24, 0)))
        self.setLayout(row)
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)
        self._end.clicked.connect(self.closing_asked)
        self._close.clicked.connect(self.close_asked)
        self._close.onward.connect(self.onward_asked)
        ui.look.changed.connect(self._fit)
        self._fit()

    def fold(self, *, is_narrow: bool) -> None:
        """Write a short name where there is little room; the long one is still said."""
        self._is_narrow = is_narrow
        self.show_step()

    def show_step(self) -> None:
        """Name the step before, and the way on."""
        before, is_last = self._model.previous_step, self._model.next_step is None
        self._back.setVisible(before is not None)
        self._next.setHidden(is_last)
        self._end.setHidden(is_last)
        self._close.setVisible(is_last)
        if before:
            self._name_back(before.title.get(self._ui.language.code))

    def _name_back(self, title: str) -> None:
        metrics = QFontMetrics(self._ui.look.font("button"))
        room = self._ui.look.px(_BACK)
        fitting = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        self._back.setText(self._ui.say("Terug") if self._is_narrow else fitting)
        self._back.setAccessibleName(self._ui.say("Vorige: {title}", title=title))
        tip(self._back, title)

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(self._ui.look.px(_HEIGHT))
