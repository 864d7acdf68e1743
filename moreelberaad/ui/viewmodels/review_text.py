"""One text before and after its decisions, in pieces that each carry one mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby, pairwise

from moreelberaad.domain.findings import Tier
from moreelberaad.domain.fitting import times_once
from moreelberaad.domain.review import Choice, Decision, Finding, replacements
from moreelberaad.domain.text import sentences

_RUN = re.compile(r"\s+|\S+")


class Mark(StrEnum):
    """How a piece of a text is drawn (ux.md 3.10)."""

    NONE = "none"
    REMOVED = "removed"
    INSERTED = "inserted"
    CURRENT = "current"
    OPEN = "open"
    KEPT = "kept"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words with one mark; `finding` is the id of the finding they belong to."""

    text: str = field(repr=False)
    mark: Mark
    finding: str = ""


_Layer = tuple[int, int, Mark, str]
_BLANK = (Mark.NONE, "")
_STAYS = {None: Mark.OPEN, Choice.KEEP: Mark.KEPT}
"""A finding is open or kept as long as its words stand there; all other choices remove them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """One text with the findings in it, and what was decided on them so far."""

    text: str = field(repr=False)
    findings: Sequence[Finding]
    decisions: Mapping[str, Decision]
    current: str = ""

    def before(self) -> tuple[Piece, ...]:
        """Give the text as written: what goes, what stays, what is still open."""
        bounds = tuple(sentences(self.text))
        gone = [
            (start, end, Mark.REMOVED, finding.id)
            for finding, decision in self._decided()
            for start, end, _ in replacements(self.text, bounds, finding.hit, decision)
        ]
        return _joined(_painted(self.text, [*gone, *self._layers(Mark.REMOVED)]))

    def after(self) -> tuple[Piece, ...]:
        """Give what leaves: letter for letter what `domain.review.decided` makes."""
        stays = _painted(self.text, self._layers(None))
        decided = tuple(self._decided())
        if not decided:
            return _joined(stays)
        return _joined(_tidied(_spliced(stays, self._replacements(decided))))

    def _decided(self) -> Iterator[tuple[Finding, Decision]]:
        for finding in self.findings:
            if finding.id in self.decisions:
                yield finding, self.decisions[finding.id]

    def _layers(self, gone: Mark | None) -> list[_Layer]:
        """Give the marks from the widest to the narrowest, the current finding over all."""
        by_width = sorted(self.findings, key=lambda each: each.hit.start - each.hit.end)
        ordered = sorted(by_width, key=lambda each: each.id == self.current)
        return [
            (finding.hit.start, finding.hit.end, mark, finding.id)
            for finding in ordered
            if (mark := self._mark(finding, gone))
        ]

    def _mark(self, finding: Finding, gone: Mark | None) -> Mark | None:
        if finding.id == self.current:
            return Mark.CURRENT
        decision = self.decisions.get(finding.id)
        if decision is None and finding.hit.tier is Tier.UNKNOWN:
            return Mark.NOTED
        return _STAYS.get(decision.choice if decision else None, gone)

    def _replacements(self, decided: Iterable[tuple[Finding, Decision]]) -> Iterator[_Replacement]:
        bounds = tuple(sentences(self.text))
        made = [
            (finding.id, piece)
            for finding, decision in decided
            for piece in replacements(self.text, bounds, finding.hit, decision)
        ]
        pieces = times_once(self.text, [piece for _, piece in made])
        for (name, _), (start, end, words) in zip(made, pieces, strict=True):
            mark = Mark.CURRENT if name == self.current else Mark.INSERTED
            yield start, end, Piece(text=words, mark=mark, finding=name)


_Replacement = tuple[int, int, Piece]


def painted(text: str, layers: Sequence[_Layer]) -> tuple[Piece, ...]:
    """Give a text in pieces with the marks of these layers; a later one covers an earlier."""
    return _joined(_painted(text, layers))


def _painted(text: str, layers: Sequence[_Layer]) -> list[Piece]:
    """Cut the text where a layer begins or ends; a later layer covers an earlier one."""
    cuts = sorted({0, len(text), *(cut for start, end, _, _ in layers for cut in (start, end))})
    place = {cut: number for number, cut in enumerate(cuts)}
    marks: list[tuple[Mark, str]] = [_BLANK] * (len(cuts) - 1)
    for start, end, mark, finding in layers:
        first, last = place[start], place[end]
        marks[first:last] = [(mark, finding)] * (last - first)
    return [
        Piece(text=text[start:end], mark=mark, finding=finding)
        for (start, end), (mark, finding) in zip(pairwise(cuts), marks, strict=True)
    ]


def _spliced(stays: Iterable[Piece], replacements: Iterable[_Replacement]) -> Iterator[Piece]:
    """Put each replacement in its place, the first of overlapping ones, then the longest."""
    gaps, position = _Reader(stays), 0
    for start, end, piece in sorted(
        replacements, key=lambda each: (each[0], -each[1], each[2].text)
    ):
        if start >= position:
            yield from gaps.up_to(start)
            yield piece
        position = max(position, end)
        gaps.skip_to(position)
    yield from gaps.rest()


class _Reader:
    """Reads on through painted pieces, never back."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = [piece for piece in pieces if piece.text][::-1]
        self._position = 0

    def up_to(self, end: int) -> list[Piece]:
        """Give what stands before this place."""
        taken: list[Piece] = []
        while self._pieces and self._position < end:
            taken.append(self._take(end - self._position))
        return taken

    def skip_to(self, end: int) -> None:
        """Pass over what stands before this place."""
        self.up_to(end)

    def rest(self) -> list[Piece]:
        """Give all that is left."""
        return self._pieces[::-1]

    def _take(self, length: int) -> Piece:
        piece = self._pieces.pop()
        left = piece.text[length:]
        if left:
            self._pieces.append(_like(piece, left))
        taken = _like(piece, piece.text[:length])
        self._position += len(taken.text)
        return taken


def _like(piece: Piece, text: str) -> Piece:
    return Piece(text=text, mark=piece.mark, finding=piece.finding)


def _tidied(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Fold white space as a dropped sentence leaves it: one blank, or the ends of lines."""
    space, last = "", None
    for piece in pieces:
        for run in _RUN.findall(piece.text):
            if run.isspace():
                space += run
                continue
            if space and last:
                blank = "\n" * space.count("\n") or " "
                inside = (last.mark, last.finding) == (piece.mark, piece.finding)
                yield _like(piece, blank) if inside else Piece(text=blank, mark=Mark.NONE)
            yield _like(piece, run)
            space, last = "", piece


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    filled = (piece for piece in pieces if piece.text)
    return tuple(
        Piece(text="".join(piece.text for piece in run), mark=mark, finding=finding)
        for (mark, finding), run in groupby(filled, key=lambda each: (each.mark, each.finding))
    )
