"""What our own check marks in notes."""

from __future__ import annotations

from collections.abc import Sequence

from moreelberaad.application.names import looking_for
from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.findings import TRACES

from .notes import Marked, Note, Span
from .stress import names_in


def marked(notes: Sequence[Note], recogniser: Recogniser, tiers: str) -> Marked:
    """Mark identifiers of these tiers; quotations and the like are none."""
    return {note.id: _spans(note, recogniser, tiers) for note in notes}


def marked_with_names(
    notes: Sequence[Note], typed: Sequence[Note], recogniser: Recogniser, tiers: str
) -> Marked:
    """Mark with the names of the notes given; `typed` holds the same notes as they are read."""
    return {
        note.id: _spans(read, looking_for(names_in(note), recogniser), tiers)
        for note, read in zip(notes, typed, strict=True)
    }


def _spans(note: Note, recogniser: Recogniser, tiers: str) -> tuple[Span, ...]:
    return tuple(
        Span(start=hit.start, end=hit.end, label=hit.label)
        for hit in recogniser.find(note.text)
        if hit.label not in TRACES and hit.tier in tiers
    )
