"""Editor for rows of one line each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from moreelberaad.domain.values import Lines, Prose, Value
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.quiet_line import QuietLine
from moreelberaad.ui.fields.rows import Item, RowsEditor, RowWidget
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, icon_button, line


class ListEditor(RowsEditor):
    """Lines below each other, always with an open one at the end."""

    def __init__(self, ui: Ui, name: str, suggested: tuple[str, ...], most: int | None) -> None:
        super().__init__(ui, most)
        self._name = name
        self._suggested = suggested
        self.setLayout(self._body)
        self._body.setSpacing(ui.look.px(1))
        self._fill(())

    @override
    def make_row(self) -> RowWidget:
        return ListRow(self.ui, self._name, self._suggested)

    @override
    def gather(self, items: tuple[Item, ...]) -> Value:
        return Lines(tuple(item for item in items if isinstance(item, Prose)))

    @override
    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)


class ListRow(RowWidget):
    """One line with a button that takes it away."""

    def __init__(self, ui: Ui, name: str, suggested: tuple[str, ...]) -> None:
        super().__init__()
        self._ui = ui
        self._name = name
        self._line = QuietLine(ui, suggested, placeholder=ui.say("nieuwe regel"))
        self._remove = icon_button(ui, ui.say("Verwijder rij"), "x")
        keep = self._remove.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(keep)
        self._row = across(self._line, self._remove, spacing="xs")
        self._row.setStretch(0, 1)
        whole = down(self._row, line(ui))
        whole.setSpacing(ui.look.px(2))
        self.setLayout(whole)
        self._remove.hide()
        self._line.edited.connect(self._on_edited)
        self._remove.clicked.connect(partial(self.dropped.emit, 0))

    @override
    def item(self) -> Item | None:
        written = self._line.value()
        return written if isinstance(written, Prose) else None

    @override
    def show_item(self, item: Item | None) -> None:
        self._line.show_value(item if isinstance(item, Prose) else None)
        self._remove.setVisible(bool(item))

    @override
    def set_number(self, number: int) -> None:
        say = self._ui.say
        self._line.set_name(say("{name}, rij {number}", name=self._name, number=number))
        self._remove.setAccessibleName(say("Verwijder rij {number}", number=number))
        self._remove.setToolTip(say("Verwijder rij {number}", number=number))

    @override
    def editors(self) -> tuple[Editor, ...]:
        return (self._line,)

    @override
    def end(self) -> QBoxLayout:
        return self._row

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.item():
            self.dropped.emit(-1)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_edited(self) -> None:
        self._remove.setVisible(bool(self.item()))
        self.edited.emit()
