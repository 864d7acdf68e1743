"""What is read back with the group: each piece that stays, with the number people name it by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count, groupby
from types import MappingProxyType

from moreelberaad.domain.counts import Result
from moreelberaad.domain.frames import Shown
from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.passages import TITLE, Passage, Place, passages
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.sieve import Sieve
from moreelberaad.domain.template import Consent, DocumentKind, Keep, OnClose
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows, Value

_RECORD = Request(document=DocumentKind.RECORD)
_NO_TEXTS: Mapping[Place, Prose] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One piece that stays: a text, a line, or all the words of one row."""

    field: FieldKey
    row: int | None
    passages: tuple[Passage, ...]

    @property
    def words(self) -> str:
        """Give the words as they are read back."""
        return " · ".join(passage.text.plain for passage in self.passages)

    @property
    def step(self) -> str:
        """Give the id of the step in which it was written."""
        return self.field.partition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered(Shown):
    """A piece that others may see, with its number on the page of the facilitator."""

    number: int


def readings(session: Session, keep: frozenset[FieldKey] = frozenset()) -> tuple[Reading, ...]:
    """Give all that stays, in the order in which it is numbered; never the title.

    `keep` names the fields that were ticked to stay, of those that may be asked about.
    """
    return tuple(sorted(_readings(session, keep), key=placing(session)))


def numbered(
    session: Session,
    keep: frozenset[FieldKey] = frozenset(),
    struck: frozenset[int] = frozenset(),
) -> Iterator[tuple[int, Reading]]:
    """Give all that stays with its number, from 1; nothing gets the number of what was struck.

    So a number on paper that was handed out never comes to mean other words. `struck` are the
    numbers of what was struck besides, and is not kept yet.
    """
    taken = session.struck | struck
    free = (number for number in count(1) if number not in taken)
    return zip(free, readings(session, keep), strict=False)


def placing(session: Session) -> PlaceOf:
    """Give what puts pieces in their order: that of the method, and of their rows."""
    order = {key: place for place, (key, _) in enumerate(session.template.fields())}
    shuffled = {
        key
        for key, asked in session.template.fields()
        if asked.on_close is OnClose.SHUFFLE and not session.is_closed
    }
    return PlaceOf(order=order, shuffled=frozenset(shuffled))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOf:
    """The order of pieces; rows that each save shuffles go by their words, or no number held.

    After closing rows stand where they are, so that other words in one move none of the others.
    """

    order: Mapping[FieldKey, int]
    shuffled: frozenset[FieldKey]

    def __call__(self, reading: Reading) -> tuple[int, str, int]:
        """Give the place of a piece."""
        by_words = reading.words.casefold() if reading.field in self.shuffled else ""
        return self.order[reading.field], by_words, reading.row or 0


def agreed_so_far(session: Session) -> frozenset[Consent]:
    """Give what the group lets go; before it is asked, it hides nothing from itself."""
    if session.consent is None and not session.is_closed:
        return frozenset(Consent)
    return session.consent or frozenset()


def may_be_seen(
    session: Session,
    number: int,
    reading: Reading,
    agreed: frozenset[Consent],
    texts: Mapping[Place, Prose] = _NO_TEXTS,
) -> Numbered | None:
    """Give of a piece what the record for participants may hold, or nothing.

    `texts` are the words that come in the place of others.
    """
    asked = session.template.field(reading.field)
    value = _only(session.answers[reading.field], reading, texts)
    sieve = Sieve(request=_RECORD, agreed=agreed, written={})
    item = sieve.item(reading.field, asked, value)
    if item is None or isinstance(item.value, Result):
        return None
    return Numbered(number=number, asked=item.field, value=item.value)


def _only(value: Value, reading: Reading, texts: Mapping[Place, Prose]) -> Value:
    """Give this piece of an answer, and no more of it."""
    words = {each.place.column: texts.get(each.place, each.text) for each in reading.passages}
    match value:
        case Lines():
            return Lines(tuple(words.values()))
        case Record():
            return Record({name: said for name, said in words.items() if name})
        case Rows(items):
            cells = items[reading.row or 0].cells
            return Rows((Row({name: words.get(name, cell) for name, cell in cells.items()}),))
        case _:
            return words.get(None, value)


def _readings(session: Session, keep: frozenset[FieldKey]) -> Iterator[Reading]:
    after = replace(session, status=Status.DRAFT)  # what is ticked to stay is text that stays
    stay = (one for one in passages(after) if _stays(session, one.place.field, keep))
    for (field, row), found in groupby(stay, key=lambda one: (one.place.field, one.place.row)):
        texts = tuple(found)
        pieces = [texts] if row is not None else [(passage,) for passage in texts]
        yield from (Reading(field=field, row=row, passages=piece) for piece in pieces)


def _stays(session: Session, key: FieldKey, keep: frozenset[FieldKey]) -> bool:
    if key == TITLE:
        return False
    asked = session.template.field(key)
    if asked.on_close is OnClose.ASK:
        return key in keep
    return asked.on_close is not OnClose.WIPE and session.keeps(key) is not Keep.TRANSIENT
