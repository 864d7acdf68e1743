"""The bar below: the step before, parking, how safe the words are, and the step after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import Step
from moreelberaad.ui.support.buttons import ICON_PLACE
from moreelberaad.ui.support.tips import tip
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.close_button import CloseButton
from moreelberaad.ui.views.run.panes import Pane, never_widen, tight
from moreelberaad.ui.views.run.save_line import SaveLine

_HEIGHT = 56
_RAIL, _AROUND = 228, 60


class FootBar(Pane):
    """Holds the one primary act of the screen."""

    parking_asked = Signal()
    closing_asked = Signal()
    onward_asked = Signal()
    """The keys of the button: they lead through the last page before they close."""
    next_asked = Signal()

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__(ui, "surface", Qt.Edge.TopEdge)
        self._ui, self._model = ui, model
        self._is_narrow = False
        self._back = button(ui, "", "quiet", icon="arrow-left")
        self._park = button(ui, ui.say("Parkeer"), icon="push-pin", keys="F9")
        self._saved = SaveLine(ui, model)
        self._next = button(ui, "", "primary", icon="arrow-right", keys="Ctrl+Return")
        self._next.setProperty(ICON_PLACE, "end")
        self._close = CloseButton(ui)
        self._build()
        self._connect()
        self.show_step()

    def fold(self, *, is_narrow: bool) -> None:
        """Write short names where there is little room; the long ones are still said."""
        self._is_narrow = is_narrow
        self._secret.setHidden(is_narrow)
        self._fit()
        self.show_step()

    def show_step(self) -> None:
        """Name the steps before and after the present one."""
        before, after = self._model.previous_step, self._model.next_step
        self._back.setVisible(before is not None)
        self._next.setVisible(after is not None)
        self._close.setVisible(after is None)
        if before:
            self._name_back(self._title(before))
        if after:
            text = self._ui.say("Volgende: {title}", title=self._title(after))
            self._next.setText(self._ui.say("Volgende") if self._is_narrow else text)
            self._next.setAccessibleName(text)

    def _build(self) -> None:
        ui = self._ui
        secret = ui.say("Alleen ongerubriceerd")
        self._secret = words(ui, secret, "caption", token="muted", wrap=False)
        self._before = QWidget()
        self._before.setLayout(tight(across(self._back, None)))
        acts = (self._secret, self._next, self._close)
        row = across(self._before, self._park, self._saved, None, *acts)
        row.setSpacing(ui.look.px(18))
        row.setContentsMargins(ui.look.px(6), 0, ui.look.px(16), 0)
        self.setLayout(row)
        never_widen(self)
        self._fit()

    def _connect(self) -> None:
        self._back.clicked.connect(self._model.previous)
        self._next.clicked.connect(self.next_asked)
        self._park.clicked.connect(self.parking_asked)
        self._close.clicked.connect(self.closing_asked)
        self._close.onward.connect(self.onward_asked)
        self._ui.look.changed.connect(self._fit)

    def _name_back(self, title: str) -> None:
        room = self._ui.look.px(_RAIL - _AROUND)
        metrics = QFontMetrics(self._ui.look.font("button"))
        fitting = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        self._back.setText(self._ui.say("Terug") if self._is_narrow else fitting)
        self._back.setAccessibleName(self._ui.say("Vorige: {title}", title=title))
        tip(self._back, title)

    def _title(self, step: Step) -> str:
        return step.title.get(self._ui.language.code)

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(self._ui.look.px(_HEIGHT))
        self._before.setMinimumWidth(0 if self._is_narrow else self._ui.look.px(_RAIL))
