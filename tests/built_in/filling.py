"""Sessions of any method with every field filled, each with invented words of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import assert_never

from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.plain import DILEMMA_LINES
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Column, Field, Kind, OnClose, Template
from moreelberaad.domain.values import (
    Cell,
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)

HELD_ON = date(2026, 11, 12)
LATER = date(2027, 1, 15)
_LIKE = ("stille", "ronde", "gladde", "ruige", "slanke", "natte", "bonte", "dorre", "kromme")
_TREES = ("kastanje", "kornoelje", "vlier", "mispel", "sleedoorn", "plataan", "kwee", "jeneverbes")
_PLACES = ("oever", "heuvel", "sloot", "vijver", "duin", "weide", "terp", "plas", "kreek", "dijk")
PERSON = "kapitein Zomerdijk"
"""Stands in every list and every lesson, so that there is something to decide at the review."""

_NUMBER_OF_ROWS = 2


@dataclass(slots=True)
class Filler:
    """Fills fields with words that are never the same twice, and notes where they went."""

    numbers: Iterator[int] = field(default_factory=count)
    words: dict[str, FieldKey] = field(default_factory=dict)

    def value(self, key: FieldKey, asked: Field) -> Value:
        """Give a valid answer of this field."""
        match asked.kind:
            case Kind.LIST:
                return Lines((self._prose(key), self._prose(key, about=PERSON)))
            case Kind.DILEMMA:
                return Record({name: self._prose(key) for name in DILEMMA_LINES})
            case Kind.RECORD:
                return Record({column.id: self._prose(key) for column in asked.columns})
            case Kind.TABLE | Kind.AGREEMENTS | Kind.LESSONS:
                number = min(_NUMBER_OF_ROWS, asked.max_rows or _NUMBER_OF_ROWS)
                return Rows(tuple(self._row(key, asked) for _ in range(number)))
            case Kind.TALLY:
                return Tally(
                    {each.code: 7 - place % 3 for place, each in enumerate(asked.options)}
                )
            case Kind.TALLY_SET:
                counts = tuple(range(2, 2 + len(asked.points)))
                return TallySet({each.code: counts for each in asked.options})
            case _:
                return self._cell(key, asked)

    def _row(self, key: FieldKey, asked: Field) -> Row:
        cells = {column.id: self._cell(key, column) for column in asked.columns}
        if asked.kind is Kind.LESSONS:
            lesson = self._prose(key, about=PERSON)
            cells |= {"lesson": lesson, "share_scope": Scope.RIJK.value}
        return Row(cells)

    def _cell(self, key: FieldKey, asked: Field | Column) -> Cell:
        match asked.kind:
            case Kind.LINE | Kind.PROSE | Kind.ROLE:
                return self._prose(key)
            case Kind.CHECK:
                return True
            case Kind.CHOICE:
                return asked.options[next(self.numbers) % len(asked.options)].code
            case Kind.CHOICES:
                return Codes(tuple(each.code for each in asked.options))
            case Kind.DATE:
                return LATER
            case Kind.SCALE:
                return asked.high
            case Kind.CARD:
                return "kaart-1"
            case (
                Kind.LIST
                | Kind.DILEMMA
                | Kind.RECORD
                | Kind.TABLE
                | Kind.TALLY
                | Kind.TALLY_SET
                | Kind.AGREEMENTS
                | Kind.LESSONS
            ):
                raise AssertionError(asked.kind)
            case _:
                assert_never(asked.kind)

    def _prose(self, key: FieldKey, about: str = "") -> Prose:
        words = _invented(next(self.numbers))
        self.words[words] = key
        return Prose(f"{words} met {about}" if about else words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A session with everything in it, and the field in which each of its words stands."""

    session: Session
    words: dict[str, FieldKey]


def filled(template: Template) -> Filled:
    """Fill every field of a method, as it is held."""
    filler = Filler()
    title = _invented(next(filler.numbers))
    session = Session(
        id=SessionId(template.id),
        template=template,
        title=Prose(title),
        held_on=HELD_ON,
        answers={key: filler.value(key, asked) for key, asked in template.fields()},
    )
    return Filled(session=session, words=filler.words | {title: FieldKey("title")})


def released(session: Session) -> Session:
    """Close a session with everything kept that may be asked about, and let it go."""
    asked = {key for key, each in session.template.fields() if each.on_close is OnClose.ASK}
    return session.close(on=HELD_ON, keep=frozenset(asked)).release()


def _invented(number: int) -> str:
    rest, like = divmod(number, len(_LIKE))
    place, tree = divmod(rest, len(_TREES))
    return f"{_LIKE[like]} {_TREES[tree]} bij de {_PLACES[place]}"
