"""Where the marked words of a text stand on the screen, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from moreelberaad.ui.viewmodels.review import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A stretch of a document, in characters from its beginning."""

    start: int
    end: int
    mark: Mark
    finding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The part of a marked stretch on one line, in px of the document."""

    box: QRectF
    baseline: float
    begins: bool
    ends: bool


def stretches(document: QTextDocument, marked: Marked) -> Iterator[Stretch]:
    """Give each line that a marked stretch stands on, with the sides that are its own."""
    block = document.findBlock(marked.start)
    top = document.documentLayout().blockBoundingRect(block).topLeft()
    for number in _lines(block, marked):
        line = block.layout().lineAt(number)
        first, last = _inside(block, line, marked)
        if first < last:
            ink = _ink(line, first, last).translated(top)
            yield Stretch(
                box=ink,
                baseline=top.y() + line.y() + line.ascent(),
                begins=first == marked.start - block.position(),
                ends=last == marked.end - block.position(),
            )


def _lines(block: QTextBlock, marked: Marked) -> range:
    """Give the numbers of the lines that a stretch stands on, none before they have a place."""
    first = block.layout().lineForTextPosition(marked.start - block.position())
    last = block.layout().lineForTextPosition(marked.end - block.position())
    if not (first.isValid() and last.isValid()):
        return range(0)
    return range(first.lineNumber(), last.lineNumber() + 1)


def _inside(block: QTextBlock, line: QTextLine, marked: Marked) -> tuple[int, int]:
    """Cut a stretch to the words on one line; a space at its end is not marked."""
    begin, document = block.position(), block.document()
    first = max(line.textStart(), marked.start - begin)
    last = min(line.textStart() + line.textLength(), marked.end - begin)
    while (
        last > first
        and document.characterAt(begin + last - 1).isspace()
        and last < marked.end - begin
    ):
        last -= 1
    return first, last


def _ink(line: QTextLine, first: int, last: int) -> QRectF:
    left, right = _x(line, first), _x(line, last)
    return QRectF(left, line.y(), right - left, line.height())


def _x(line: QTextLine, at: int) -> float:
    """Give the place of a letter; the binding hands back a pair."""
    found: object = line.cursorToX(at)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))
