"""What a choice would make of the text, before it is applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from moreelberaad.domain.review import Choice, Decision, Finding
from moreelberaad.ui.viewmodels.review import Mark, Piece

Paragraphs = tuple[tuple[Piece, ...], ...]
_ENDS = ".?!…"


def previewed(after: Paragraphs, finding: Finding, decision: Decision) -> Paragraphs:
    """Put the chosen words in the place of the present finding."""
    return tuple(tuple(_with(pieces, finding, decision)) for pieces in after)


def _with(pieces: Sequence[Piece], finding: Finding, decision: Decision) -> Iterator[Piece]:
    before = ""
    for piece in pieces:
        if piece.mark is Mark.CURRENT:
            yield _chosen(piece, finding, decision, begins=_begins_after(before))
        else:
            yield piece
        before += piece.text


def _chosen(piece: Piece, finding: Finding, decision: Decision, *, begins: bool) -> Piece:
    match decision.choice:
        case Choice.SUGGESTION:
            chosen = finding.hit.suggestions[decision.number - 1]
            return replace(piece, text=capitalised(chosen) if begins else chosen)
        case Choice.WORDS if decision.words:
            return replace(piece, text=decision.words.plain)
        case Choice.DROP:
            return replace(piece, mark=Mark.REMOVED)
        case _:
            return piece


def capitalised(text: str) -> str:
    """Begin with a capital."""
    return text[:1].upper() + text[1:]


def _begins_after(text: str) -> bool:
    """Tell whether a sentence begins here."""
    before = text.rstrip(" ")
    return not before or before[-1] in _ENDS or before.endswith("\n")
