"""Which values stand in sight in a silent choice, and which in the fixed list behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Option, Suggest
from moreelberaad.domain.values import Rows

MOST_IN_SIGHT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ValuesOffered:
    """Both in the order of the list, so that nothing tells who wrote a value, or when."""

    in_sight: tuple[Option, ...]
    others: tuple[Option, ...]


def values_offered(
    session: Session, asked: Field, pinned: Sequence[str], language: str
) -> ValuesOffered:
    """Offer the values that were written in the tables; else those that are always pinned."""
    written = _in_sight(asked, frozenset(_written(session)), language)
    likely = written or _in_sight(asked, {word.casefold() for word in pinned}, language)
    in_sight = likely[:MOST_IN_SIGHT]
    others = tuple(option for option in asked.options if option not in in_sight)
    return ValuesOffered(in_sight=in_sight, others=others)


def _written(session: Session) -> Iterator[str]:
    for _, asked, value in session.answered():
        names = [each.id for each in asked.columns if each.suggest is Suggest.VALUES]
        if isinstance(value, Rows):
            for row in value.items:
                yield from (row.text(name).strip().casefold() for name in names)


def _in_sight(asked: Field, words: frozenset[str] | set[str], language: str) -> tuple[Option, ...]:
    return tuple(
        option for option in asked.options if option.label.get(language).casefold() in words
    )
