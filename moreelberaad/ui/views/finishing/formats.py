"""The kinds of files to make, as ticks in columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui

_COLUMNS, _ACROSS = 3, 10
"""How many ticks stand beside each other; px at 100 % between them."""


class FormatTicks(QWidget):
    """Any of many; what a document cannot have takes no part."""

    changed = Signal(tuple)

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._ui, self._grid = ui, QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_COLUMNS, 1)
        self._boxes = {code: self._tick(label) for code, label in _labels(ui).items()}
        for number, box in enumerate(self._boxes.values()):
            row, column = divmod(number, _COLUMNS)
            self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(next(iter(self._boxes.values())))
        ui.look.changed.connect(self._space)
        self._space()

    def show_state(self, offered: Sequence[str], chosen: Sequence[str]) -> None:
        """Show what can be made, and tick what is, without telling it."""
        for code, box in self._boxes.items():
            box.setVisible(code in offered)
            box.setChecked(code in chosen)

    def _tick(self, label: str) -> Tick:
        box = Tick(label)
        box.setAccessibleName(label)
        wear_role(box, self._ui.look, "body")
        box.clicked.connect(self._on_clicked)
        return box

    @Slot()
    def _on_clicked(self) -> None:
        self.changed.emit(tuple(code for code, box in self._boxes.items() if box.isChecked()))

    @Slot()
    def _space(self) -> None:
        self._grid.setHorizontalSpacing(self._ui.look.px(_ACROSS))


def _labels(ui: Ui) -> dict[str, str]:
    return {
        "pdf": ui.say("PDF"),
        "docx": ui.say("Word"),
        "odt": ui.say("OpenDocument"),
        "html": ui.say("Webpagina"),
        "txt": ui.say("Platte tekst (txt)"),
        "md": ui.say("Markdown"),
        "json": ui.say("Gegevens (json)"),
        "ics": ui.say("Agenda (ics)"),
    }
