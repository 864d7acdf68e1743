"""The kinds of files to make, as ticks in columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui

_COLUMNS, _ACROSS = 3, 10
"""How many ticks stand beside each other at most; px at 100 % between them."""


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
        self._columns = 0
        self.setFocusProxy(next(iter(self._boxes.values())))
        ui.look.changed.connect(self._space)
        self._space()

    def show_state(self, offered: Sequence[str], chosen: Sequence[str]) -> None:
        """Show what can be made, and tick what is, without telling it."""
        for code, box in self._boxes.items():
            box.setVisible(code in offered)
            box.setChecked(code in chosen)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(1), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

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
        self._arrange()

    def _arrange(self) -> None:
        """Place the ticks in as many columns as there is room for."""
        fitting = (n for n in range(_COLUMNS, 1, -1) if self._width_of(n) <= self.width())
        columns = next(fitting, 1)
        if columns != self._columns:
            self._columns = columns
            for number, box in enumerate(self._boxes.values()):
                row, column = divmod(number, columns)
                self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignLeft)

    def _width_of(self, columns: int) -> int:
        """Give how wide the ticks are in this many columns, in px."""
        widths = [box.sizeHint().width() for box in self._boxes.values()]
        gaps = (columns - 1) * self._ui.look.px(_ACROSS)
        return sum(max(widths[column::columns]) for column in range(columns)) + gaps


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
