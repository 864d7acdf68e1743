"""Boxes for the texts of a method, which are no notes: they go to the model as typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSpinBox
from typing_extensions import override

from moreelberaad.domain.text import one_line, tidy
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.support.dressing import restyle, wear_role
from moreelberaad.ui.support.timeline_keys import LeavesUndo
from moreelberaad.ui.support.ui import Ui


class MethodText(TextBox):
    """Words of a method; in one of a single line Enter begins no other."""

    edited = Signal(str)

    def __init__(
        self, ui: Ui, role: str = "body", *, lines: int = 1, is_single: bool = False
    ) -> None:
        super().__init__(ui, role, lines)
        self._is_single = is_single
        self._shown = ""
        self.textChanged.connect(self._tell)

    @override
    def clean(self, text: str) -> str:
        return one_line(text) if self._is_single else tidy(text).strip()

    def show_text(self, text: str) -> None:
        """Show these words and tell nothing; the caret stays when they stand there already."""
        if text != self.toPlainText():
            self._shown = text
            self.setPlainText(text)
            end, start = QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start
            self.moveCursor(end if self.hasFocus() else start)

    def lock(self, *, locked: bool) -> None:
        """Let it only be read, but still be reached and selected."""
        if locked != self.isReadOnly():
            self.setReadOnly(locked)
            self.setProperty("quiet", "yes" if locked else "no")
            restyle(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_single and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)


class NumberBox(LeavesUndo, QSpinBox):
    """A number that leaves undo and redo to the window."""

    def __init__(self, ui: Ui, low: int, high: int) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setKeyboardTracking(True)
        for each in (self, self.lineEdit()):
            wear_role(each, ui.look, "body_strong")

    def show_number(self, number: int) -> None:
        """Show a number, and tell nothing."""
        if number != self.value():
            self.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.setValue(number)
            self.blockSignals(False)  # noqa: FBT003 - Qt's own
