"""Which parts of a document somebody looked at: those without a point too (anon.md 5.5).

What the check misses is invisible. So each part is opened before a document leaves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import blake2s
from itertools import groupby

from moreelberaad.domain.gates import draws_on
from moreelberaad.domain.passages import TITLE, Passage, Place, passages
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind

Parts = Mapping[str, tuple[Passage, ...]]


def part_of(place: Place) -> str:
    """Name the part of a place: its step, or the title."""
    return place.field if place.field == TITLE else place.field.partition(".")[0]


def parts_of(session: Session, document: DocumentKind) -> Parts:
    """Give the texts that a document draws on, part by part in the order of the method."""
    found = groupby(_drawn_on(session, document), key=lambda passage: part_of(passage.place))
    return {part: tuple(texts) for part, texts in found}


def marks(session: Session, document: DocumentKind) -> Mapping[str, str]:
    """Give the mark of each part; it is another one as soon as the words of its part change."""
    return {part: _mark(part, texts) for part, texts in parts_of(session, document).items()}


def marks_of_all(session: Session) -> frozenset[str]:
    """Give every mark that tells of words as they are now; all others tell nothing any more."""
    return frozenset(mark for each in DocumentKind for mark in marks(session, each).values())


def seen_with(session: Session, document: DocumentKind, part: str) -> frozenset[str]:
    """Give what somebody has seen who sees this part: for narrower documents its own lines too."""
    shown = frozenset(parts_of(session, document).get(part, ()))
    others = (parts_of(session, each).get(part, ()) for each in DocumentKind)
    return frozenset(_mark(part, texts) for texts in others if texts and shown.issuperset(texts))


def unopened(session: Session, document: DocumentKind, opened: Collection[str]) -> tuple[str, ...]:
    """Name the parts of a document that nobody looked at as they are now."""
    return tuple(part for part, mark in marks(session, document).items() if mark not in opened)


def _drawn_on(session: Session, document: DocumentKind) -> Iterator[Passage]:
    for passage in passages(session):
        if passage.text and draws_on(session, document, passage.place):
            yield passage


def _mark(part: str, texts: Sequence[Passage]) -> str:
    words = "\0".join(sorted(_told(text) for text in texts))  # rows may stand in another order
    return f"{part}:{blake2s(words.encode(), digest_size=8).hexdigest()}"


def _told(passage: Passage) -> str:
    place = passage.place
    return "\0".join((place.field, place.column or "", passage.text.plain))
