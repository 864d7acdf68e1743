"""Wavy lines under the words of a box that a hint is about; document, undo and caret stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from moreelberaad.domain.hints import Hint, taken
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.hints import HintDesk


@dataclass(frozen=True, slots=True)
class Mark:
    """A hint and its place, which moves along with what is typed before it."""

    hint: Hint
    cursor: QTextCursor
    words: str = field(repr=False)

    @property
    def is_there(self) -> bool:
        """Tell whether the words still stand as they were looked at."""
        return self.cursor.selectedText() == self.words


class Underlined(QObject):
    """Follows one box; `told` is called when its hints are known."""

    def __init__(self, ui: Ui, desk: HintDesk, box: TextBox, told: Callable[[], None]) -> None:
        super().__init__(box)
        self.box = box
        self.marks: tuple[Mark, ...] = ()
        self._ui, self._desk, self._told = ui, desk, told
        self._place = place = object()  # the desk may outlive the box
        box.destroyed.connect(lambda: desk.forget(place))
        box.textChanged.connect(self.watch)
        desk.found.connect(self._on_found)
        desk.changed.connect(self.show)
        ui.look.changed.connect(self._paint)

    @Slot()
    def watch(self) -> None:
        """Let the desk know what stands here now."""
        self._desk.watch(self._place, self.box.toPlainText(), is_role=self.box.is_role)

    @Slot()
    def show(self) -> None:
        """Show the hints that are open now."""
        text = self.box.toPlainText()
        self.marks = tuple(self._mark(text, hint) for hint in self._desk.hints(self._place))
        self._paint()
        self._told()

    def take(self, mark: Mark) -> None:
        """Put the suggestion in the place of the words; the caret stays behind what it was."""
        if not mark.is_there:
            return
        text = self.box.toPlainText()
        start = _code_points(text, mark.cursor.selectionStart())
        moved = _at(mark.hint, start)
        begin, end, words = taken(text, moved)
        if text[begin : begin + 1].islower():  # a role in a table begins with a small letter
            words = words[:1].lower() + words[1:]
        cursor = QTextCursor(self.box.document())
        cursor.setPosition(_utf16(text, begin))
        cursor.setPosition(_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self._desk.look()

    def leave(self, mark: Mark) -> None:
        """Let the words stand."""
        self._desk.left.leave(mark.words, sure=mark.hint.sure)

    @Slot(object)
    def _on_found(self, place: object) -> None:
        if place is self._place:
            self.show()

    def _mark(self, text: str, hint: Hint) -> Mark:
        cursor = QTextCursor(self.box.document())
        cursor.setPosition(_utf16(text, hint.start))
        cursor.setPosition(_utf16(text, hint.end), QTextCursor.MoveMode.KeepAnchor)
        return Mark(hint, cursor, cursor.selectedText())

    @Slot()
    def _paint(self) -> None:
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(self._ui.look.color("warn_line"))
        self.box.setExtraSelections([_selection(mark.cursor, wave) for mark in self.marks])


def _selection(cursor: QTextCursor, wave: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, wave
    return made


def _at(hint: Hint, start: int) -> Hint:
    return replace(hint, start=start, end=start + hint.end - hint.start)


def _utf16(text: str, place: int) -> int:
    """Count as Qt does: a sign beyond the first 65,536 is two."""
    return len(text[:place].encode("utf-16-le")) // 2


def _code_points(text: str, place: int) -> int:
    """Count as the check does."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le"))
