"""What is written in a box or a line, counted as the check counts, for who underlines it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from re import escape, finditer
from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from moreelberaad.ui.fields.hinted_line import HintedLine
from moreelberaad.ui.fields.text_box import TextBox

HintedBox = TextBox | HintedLine


class Spot(Protocol):
    """A stretch that was looked at."""

    def start(self) -> int:
        """Give where it begins now, after what was typed before it."""

    def words(self) -> str:
        """Give what stands there now."""


class Written(Protocol):
    """The words of one box or line; places are code points."""

    @property
    def changed(self) -> SignalInstance:
        """Tell that other words stand there."""

    def text(self) -> str:
        """Give all that stands there."""

    def spot(self, start: int, end: int) -> Spot:
        """Follow a stretch from now on."""

    def put(self, start: int, end: int, words: str) -> None:
        """Write other words there; the caret stays behind what it was."""

    def wave(self, spots: Sequence[Spot], color: QColor) -> None:
        """Draw a line under these, and under nothing else."""


def written_in(box: HintedBox) -> Written:
    """Give what is written in a box of either kind."""
    return _InBox(box) if isinstance(box, TextBox) else _InLine(box)


@dataclass(frozen=True, slots=True)
class _Cursor:
    """A stretch in a document, which moves along by itself."""

    box: TextBox
    cursor: QTextCursor

    def start(self) -> int:
        return _code_points(self.box.toPlainText(), self.cursor.selectionStart())

    def words(self) -> str:
        return self.cursor.selectedText()


@dataclass(frozen=True, slots=True)
class _InBox:
    box: TextBox

    @property
    def changed(self) -> SignalInstance:
        return self.box.textChanged

    def text(self) -> str:
        return self.box.toPlainText()

    def spot(self, start: int, end: int) -> _Cursor:
        return _Cursor(self.box, self._cursor(start, end))

    def put(self, start: int, end: int, words: str) -> None:
        self._cursor(start, end).insertText(words)

    def wave(self, spots: Sequence[Spot], color: QColor) -> None:
        shown = [_selection(each.cursor, color) for each in spots if isinstance(each, _Cursor)]
        self.box.setExtraSelections(shown)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        text, cursor = self.text(), QTextCursor(self.box.document())
        cursor.setPosition(_utf16(text, start))
        cursor.setPosition(_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch in a line: short enough to find its words again, nearest to where they stood."""

    line: HintedLine
    begin: int
    sought: str = field(repr=False)

    def start(self) -> int:
        found = finditer(escape(self.sought), self.line.text())
        return min((each.start() for each in found), key=self._distance, default=self.begin)

    def words(self) -> str:
        begin = self.start()
        return self.line.text()[begin : begin + len(self.sought)]

    def _distance(self, begin: int) -> int:
        return abs(begin - self.begin)


@dataclass(frozen=True, slots=True)
class _InLine:
    line: HintedLine

    @property
    def changed(self) -> SignalInstance:
        return self.line.textChanged

    def text(self) -> str:
        return self.line.text()

    def spot(self, start: int, end: int) -> _Stretch:
        return _Stretch(self.line, start, self.text()[start:end])

    def put(self, start: int, end: int, words: str) -> None:
        text = self.text()
        self.line.setSelection(_utf16(text, start), _utf16(text[start:end], end - start))
        self.line.insert(words)

    def wave(self, spots: Sequence[Spot], color: QColor) -> None:
        """Use what an input method uses; a line has no other way to format its words."""
        text, caret = self.text(), self.line.cursorPosition()
        shown = [_attribute(text, caret, each, color) for each in spots]
        QCoreApplication.sendEvent(self.line, QInputMethodEvent("", shown))


def _attribute(text: str, caret: int, spot: Spot, color: QColor) -> QInputMethodEvent.Attribute:
    begin, words = _utf16(text, spot.start()), spot.words()
    kind = QInputMethodEvent.AttributeType.TextFormat
    return QInputMethodEvent.Attribute(
        kind, begin - caret, _utf16(words, len(words)), _waving(color)
    )


def _selection(cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, _waving(color)
    return made


def _waving(color: QColor) -> QTextCharFormat:
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    wave.setUnderlineColor(color)
    return wave


def _utf16(text: str, place: int) -> int:
    """Count as Qt does: a sign beyond the first 65,536 is two."""
    return len(text[:place].encode("utf-16-le")) // 2


def _code_points(text: str, place: int) -> int:
    """Count as the check does."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le"))
