"""Invented sentences in which words come as often as words do, and whole answers of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import TypeVar

from moreelberaad import assets
from moreelberaad.domain.plain import DILEMMA_LINES
from moreelberaad.domain.template import Column, Field, Kind, Option
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

_T = TypeVar("_T")
_GLUE = (
    "de het een en van dat wij in niet op te is voor met die maar er ook als dan aan om zij wat "
    "bij toen nog naar moest zou kon was over uit door wel mag tegen hoe"
)
_LIST = assets.folder("resources") / "words" / "wachtzin.txt"
_COMPOUNDS = 60_000
_OFFSET = 2.7
"""Mandelbrot's: without it the first word would be a tenth of all that is written."""
_DAY = date(2026, 12, 1)
_SENTENCE = (5, 14)
"""Words in a sentence, from and to."""
_WRITTEN = 3
"""Rows that a list or table has at first."""


class Chance:
    """Words by their rank, out of one seed: the same seed gives the same texts."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - no secret
        self.words = tuple(_vocabulary())
        weights = (1 / (rank + _OFFSET) for rank in range(len(self.words)))
        self._weights = tuple(accumulate(weights))

    def sentence(self, shortest: int = _SENTENCE[0], longest: int = _SENTENCE[1]) -> str:
        """Give one sentence of so many words."""
        number = self.dice.randint(shortest, longest)
        return " ".join(self._some(number)).capitalize() + "."

    def text(self, length: int) -> str:
        """Give sentences of so many characters together."""
        return " ".join(self._some(length // 2))[:length].strip()

    def option(self, options: Sequence[Option]) -> str:
        """Give one code."""
        return self.dice.choice(options).code

    def _some(self, number: int) -> list[str]:
        return self.dice.choices(self.words, cum_weights=self._weights, k=number)


def _vocabulary() -> Iterator[str]:
    """Give what holds a sentence together, then the words of our list, then two in one."""
    words = _LIST.read_text(encoding="utf-8").split()
    dice = random.Random(len(words))  # noqa: S311 - no secret
    dice.shuffle(words)
    yield from _GLUE.split()
    yield from words
    pairs = (f"{dice.choice(words)}{dice.choice(words)}" for _ in range(_COMPOUNDS))
    yield from dict.fromkeys(pairs)


def answer(asked: Field, chance: Chance) -> Value | None:
    """Write something in a field; a few rows where there are rows."""
    match asked.kind:
        case Kind.LIST:
            return Lines(tuple(_times(_WRITTEN, lambda: Prose(chance.sentence()))))
        case Kind.DILEMMA:
            return Record({name: Prose(chance.sentence()) for name in DILEMMA_LINES})
        case Kind.RECORD:
            return Record({column.id: Prose(chance.sentence()) for column in asked.columns})
        case Kind.TABLE | Kind.AGREEMENTS | Kind.LESSONS:
            return Rows(tuple(_times(_WRITTEN, lambda: row(asked, chance))))
        case Kind.TALLY:
            return Tally({each.code: chance.dice.randint(0, 9) for each in asked.options})
        case Kind.TALLY_SET:
            counts = tuple(chance.dice.randint(0, 9) for _ in asked.points)
            return TallySet({each.code: counts for each in asked.options})
        case _:
            return _cell(asked, chance)


def row(asked: Field, chance: Chance) -> Row:
    """Write one row of a table."""
    cells = ((column.id, _cell(column, chance)) for column in asked.columns)
    return Row({name: cell for name, cell in cells if cell is not None})


def longer(value: Value, asked: Field, chance: Chance) -> Value:
    """Add a row where there are rows."""
    match value:
        case Lines(items):
            return Lines((*items, Prose(chance.sentence())))
        case Rows(items):
            return Rows((*items, row(asked, chance)))
        case _:
            return value


def entries(value: Value) -> int:
    """Count what somebody wrote: the rows, or one answer."""
    return len(value.items) if isinstance(value, Lines | Rows) else 1


def _cell(asked: Field | Column, chance: Chance) -> Cell | None:
    match asked.kind:
        case Kind.LINE | Kind.ROLE:
            return Prose(chance.sentence(3, 8).removesuffix("."))
        case Kind.PROSE:
            return Prose(" ".join(_times(4, chance.sentence)))
        case Kind.CHECK:
            return True
        case Kind.CHOICE:
            return chance.option(asked.options)
        case Kind.CHOICES:
            wanted = {chance.option(asked.options), chance.option(asked.options)}
            return Codes(tuple(each.code for each in asked.options if each.code in wanted))
        case Kind.DATE:
            return _DAY + timedelta(days=chance.dice.randint(-60, 120))
        case Kind.SCALE:
            return chance.dice.randint(asked.low, asked.high)
        case _:
            return None


def _times(number: int, make: Callable[[], _T]) -> Iterator[_T]:
    return (make() for _ in range(number))
