"""How long a break takes: some minutes, or until an hour."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.breaks import end_after, end_at, long_end
from moreelberaad.ui.viewmodels.clock import StepClock

_MINUTES = (5, 10, 15, 20)
_USUAL, _UNTIL = "10", "until"
_HOUR = 80


class PauseDialog(QDialog):
    """Tells the moment at which the break ends; Esc goes on without a break."""

    chosen = Signal(object)

    def __init__(self, ui: Ui, clock: StepClock, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._clock = ui, clock
        self._usual_hour = ui.language.clock(long_end(clock.now).time())
        self.setWindowTitle(ui.say("Pauze"))
        options = [(str(n), ui.say("{number} min", number=n), "") for n in _MINUTES]
        options.append((_UNTIL, ui.say("tot … uur"), ""))
        self._choice = Segments(ui, ui.say("Hoe lang?"), options)
        self._choice.set_value(_USUAL)
        self._hour, self._fault = QLineEdit(self._usual_hour), Notice(ui, "warn")
        self._until = self._hour_row()
        self._build()
        self._choice.setFocus()

    def _hour_row(self) -> QWidget:
        ui, row = self._ui, QWidget()
        self._hour.setAccessibleName(ui.say("Tot hoe laat?"))
        self._hour.setFixedWidth(ui.look.px(_HOUR))
        before = words(ui, ui.say("tot"), wrap=False)
        after = words(ui, ui.say("uur"), wrap=False)
        row.setLayout(across(before, self._hour, after, None))
        row.hide()
        return row

    def _build(self) -> None:
        ui, say = self._ui, self._ui.say
        begin = button(ui, say("Begin de pauze"), "primary", keys="Ctrl+Return")
        cancel = button(ui, say("Annuleer"), "quiet")
        title = words(ui, say("Hoe lang?"), "heading2")
        told = down(across(self._choice, None), self._until, self._fault, spacing="md")
        column = down(title, told, across(None, cancel, begin), spacing="xl")
        column.setContentsMargins(*(ui.look.px(28),) * 4)
        self.setLayout(column)
        begin.setDefault(True)
        begin.clicked.connect(self._begin)
        cancel.clicked.connect(self.reject)
        self._choice.chosen.connect(self._show_hour)

    @Slot()
    def _show_hour(self) -> None:
        self._fault.clear()
        self._until.setVisible(self._choice.value() == _UNTIL)
        self.adjustSize()

    @Slot()
    def _begin(self) -> None:
        end = self._end()
        if end is not None:
            self.accept()
            self.chosen.emit(end)
            return
        say, hour = self._ui.say, self._usual_hour
        self._fault.tell(say("Schrijf een uur dat nog komt, zoals {hour}.", hour=hour))
        self._hour.setFocus()
        self._hour.selectAll()
        self.adjustSize()

    def _end(self) -> datetime | None:
        chosen = self._choice.value() or _USUAL
        if chosen == _UNTIL:
            return end_at(self._clock.now, self._hour.text())
        return end_after(self._clock.now, int(chosen))
