"""Reading a part without the marks of the check, and comparing after that (ux.md 3.10)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.passages import Passage
from moreelberaad.domain.pointed import Pointed, pointed_at
from moreelberaad.domain.spans import Span, meets
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.viewmodels.review_text import Mark, Piece, painted

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
Stretch = tuple[int, Span]
"""The number of a text of the part, and a place in it in code points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The words that both marked, that only the reader did, and that only the check did."""

    both: tuple[str, ...] = field(repr=False)
    mine: tuple[str, ...] = field(repr=False)
    theirs: tuple[str, ...] = field(repr=False)


class BlindReading(QObject):
    """One part after another; what the reader marks is in memory until she compares."""

    changed = Signal()
    done = Signal()

    def __init__(self, model: ReviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = model
        self._marked: list[Stretch] = []
        self.part = ""
        self.is_comparing = False

    def begin(self) -> None:
        """Take the first part that is still to be read so."""
        self.part = next(iter(self.review.unread_blind), "")
        self._marked.clear()
        self.is_comparing = False
        self.changed.emit()

    @property
    def title(self) -> str:
        """Give the words over the part."""
        return self.review.title_of(self.part) if self.part else ""

    @property
    def number(self) -> int:
        """Count what the reader marked."""
        return len(self._marked)

    def mark(self, text: int, start: int, end: int) -> None:
        """Mark the words of a stretch; a word that was marked already is let go."""
        span = _whole_words(self._texts[text].text.plain, start, end)
        if span is None or self.is_comparing:
            return
        met = [each for each in self._marked if each[0] == text and meets(span, [each[1]])]
        self._marked = [each for each in self._marked if each not in met]
        if not met:
            self._marked.append((text, span))
        self.changed.emit()

    def take_back(self) -> None:
        """Let the last mark go."""
        if self._marked and not self.is_comparing:
            self._marked.pop()
            self.changed.emit()

    def compare(self) -> None:
        """Show what the check marked beside one's own."""
        self.is_comparing = True
        self.changed.emit()

    def paragraphs(self) -> tuple[tuple[Piece, ...], ...]:
        """Give the texts, with one's own marks and those of the check once they are compared."""
        return tuple(self._pieces(number) for number in range(len(self._texts)))

    def compared(self) -> Compared:
        """Tell who marked which words."""
        mine = {each: bool(self._found_at(each)) for each in sorted(self._marked)}
        theirs = [each for each in self._found() if not self._is_mine(each)]
        return Compared(
            both=tuple(self._words(each) for each, found in mine.items() if found),
            mine=tuple(self._words(each) for each, found in mine.items() if not found),
            theirs=tuple(self._words(each) for each in theirs),
        )

    def finish(self, *, adding: bool) -> None:
        """Keep that the part was read, and make points of what only the reader marked."""
        part, missed = self.part, tuple(self._missed()) if adding else ()
        self.review.note_blind(part)
        self.review.point_out(missed)
        self.part, self._marked = "", []
        self.done.emit()

    @property
    def _texts(self) -> Sequence[Passage]:
        return self.review.texts_of(self.part)

    def _missed(self) -> Iterator[Pointed]:
        for number, span in sorted(self._marked):
            if not self._found_at((number, span)):
                yield pointed_at(self._texts[number], *span)

    def _found(self) -> tuple[Stretch, ...]:
        places = {text.place: number for number, text in enumerate(self._texts)}
        found = self.review.findings_of(self.part)
        return tuple((places[each.place], each.hit.span) for each in found)

    def _found_at(self, stretch: Stretch) -> list[Stretch]:
        number, span = stretch
        return [each for each in self._found() if each[0] == number and meets(span, [each[1]])]

    def _is_mine(self, stretch: Stretch) -> bool:
        spans = [span for number, span in self._marked if number == stretch[0]]
        return meets(stretch[1], spans)

    def _words(self, stretch: Stretch) -> str:
        number, (start, end) = stretch
        return self._texts[number].text.plain[start:end]

    def _pieces(self, number: int) -> tuple[Piece, ...]:
        layers = []
        if self.is_comparing:
            layers += [(*span, Mark.OPEN, "") for at, span in self._found() if at == number]
        for each in self._marked:
            if each[0] == number:
                both = self.is_comparing and self._found_at(each)
                layers.append((*each[1], Mark.CURRENT if both else Mark.INSERTED, ""))
        return painted(self._texts[number].text.plain, layers)


def _whole_words(text: str, start: int, end: int) -> Span | None:
    """Widen a stretch to the words that it touches; the word at the caret when it is empty."""
    touched = [
        match.span()
        for match in _WORD.finditer(text)
        if (match.start() < max(end, start + 1) and match.end() > start)
        or (start == end and match.start() <= start <= match.end())
    ]
    return (touched[0][0], touched[-1][1]) if touched else None
