"""Words that were taken over literally from a note that stays inside (anon.md 5.8).

A small group knows who said what by the very words: a lesson is written anew.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.passages import Passage, Place, passages
from moreelberaad.domain.session import Session
from moreelberaad.domain.spans import Span
from moreelberaad.domain.template import Column, DocumentKind, ExportAs, Field, Kind

FEWEST_WORDS = 7
"""So many in a row are hardly a chance any more."""
TAKEN_OVER = "taken_over"
"""Why such a stretch is marked."""

Run = tuple[str, ...]
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def kept_inside(session: Session, document: DocumentKind) -> frozenset[Run]:
    """Give each row of seven words that stands in a note which a document leaves out.

    An agreement is no note: it was worded to be passed on, and leaves on a sheet of its own.
    """
    fields, leaving = dict(session.template.fields()), (document, DocumentKind.AGREEMENTS)
    notes = (
        each.text.plain
        for each in passages(session)
        if (asked := fields.get(each.place.field))
        and not any(_goes_along(asked, each.place, one) for one in leaving)
    )
    return frozenset(run for note in notes for run, _ in _runs(note))


def taken_over(text: str, inside: Collection[Run]) -> tuple[Span, ...]:
    """Give each stretch of seven words or more that stands so in one of those notes."""
    return tuple(_joined(span for run, span in _runs(text) if run in inside))


def taken_over_in(session: Session, texts: Sequence[Passage]) -> Iterator[tuple[int, Hit]]:
    """Find what the lessons take over, with the number of the text that it stands in."""
    fields = dict(session.template.fields())
    lessons = [
        number
        for number, text in enumerate(texts)
        if (asked := fields.get(text.place.field)) and asked.kind is Kind.LESSONS
        if _goes_along(asked, text.place, DocumentKind.LESSONS)
    ]
    inside = kept_inside(session, DocumentKind.LESSONS) if lessons else frozenset()
    for number in lessons:
        for start, end in taken_over(texts[number].text.plain, inside):
            yield number, _hit(start, end)


def _hit(start: int, end: int) -> Hit:
    return Hit(start=start, end=end, label=Label.QUOTE, tier=Tier.DOUBT, reason=TAKEN_OVER)


def _goes_along(asked: Field, place: Place, document: DocumentKind) -> bool:
    """Tell whether its very words may stand in the document."""
    held: Field | Column = asked
    if asked.columns and place.column:
        held = asked.column(place.column)
    return document in held.documents and asked.export_as is not ExportAs.GENERAL


def _runs(text: str) -> Iterator[tuple[Run, Span]]:
    """Give each seven words in a row, and where they stand."""
    found = [(match.group().casefold(), match.span()) for match in _WORD.finditer(text)]
    for at in range(len(found) - FEWEST_WORDS + 1):
        row = found[at : at + FEWEST_WORDS]
        yield tuple(word for word, _ in row), (row[0][1][0], row[-1][1][1])


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Make one of those that overlap; they come from left to right."""
    last: Span | None = None
    for start, end in spans:
        if last and start <= last[1]:
            last = last[0], end
            continue
        if last:
            yield last
        last = start, end
    if last:
        yield last
