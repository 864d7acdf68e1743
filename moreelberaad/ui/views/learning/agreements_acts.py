"""What stands at the right above Afspraken: what is listed, and the file for a calendar."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.choice_buttons import OneOfMany
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel

_OPEN, _OVER = "open", "over"


class AgreementActs(QWidget):
    """Made as one page's own; `widgets` go in the bar of the place."""

    calendar_asked = Signal()

    def __init__(self, ui: Ui, model: AgreementsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        options = [(_OPEN, ui.say("Open"), ""), (_OVER, ui.say("Afgerond"), "")]
        self._which = Segments(ui, ui.say("Welke afspraken"), options)
        calendar = button(ui, ui.say("Naar agenda"), icon="calendar-plus")
        self.widgets: tuple[QWidget, ...] = (self._which, calendar)
        self._which.chosen.connect(self._on_chosen)
        calendar.clicked.connect(self.calendar_asked)
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how many there are of each."""
        say, (open_ones, over) = self._ui.say, self._model.numbers
        self._label(_OPEN, say("Open {number}", number=open_ones))
        self._label(_OVER, say("Afgerond {number}", number=over))
        self._which.set_value(_OPEN if self._model.is_open else _OVER)

    def _label(self, code: str, text: str) -> None:
        part = self._which.button(code)
        if isinstance(part, OneOfMany) and part.label != text:
            part.label = text
            part.setAccessibleName(text)
            part.updateGeometry()
            part.update()

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        self._model.show_open(is_open=code == _OPEN)
