"""A text without the marks of the check, in which the reader marks words herself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.marked_text import MarkedText

_SELECTS = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class BlindText(MarkedText):
    """Arrows move the caret, Shift selects; `pointed` tells a paragraph and a place in it."""

    pointed = Signal(int, int, int)

    def __init__(self, ui: Ui) -> None:
        super().__init__(
            ui, ui.say("Tekst zonder merktekens"), ui.say("Selecteer woorden en druk op M.")
        )
        self.setTextInteractionFlags(_SELECTS)

    def point(self) -> None:
        """Tell what is selected, or where the caret is; over two paragraphs each its own."""
        for each in tuple(self._selected()):  # whoever hears it draws the text anew
            self.pointed.emit(*each)

    def _selected(self) -> Iterator[tuple[int, int, int]]:
        cursor, document = self.textCursor(), self.document()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        block = document.findBlock(first)
        while block.isValid() and block.position() <= last:
            text, begin = block.text(), block.position()
            start = _code_points(text, max(0, first - begin))
            yield block.blockNumber(), start, _code_points(text, last - begin)
            block = block.next()

    def let_go(self) -> None:
        """Select nothing, and leave the caret where it is."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Give where the caret is."""
        return self.textCursor().selectionEnd()

    def put_caret(self, place: int) -> None:
        """Put the caret back after the text was drawn anew."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)


def _code_points(text: str, units: int) -> int:
    """Turn a place as Qt counts it into one in code points."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
