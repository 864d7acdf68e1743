"""What the sessions of one series heard on slips: tallies per session, not added up yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Text
from moreelberaad.domain.values import Tally, TallySet, Value

_SENTENCES = ("eval", "goals_reached")
MARK, TOGETHER = "overall", "collective"
"""The mark of 1 to 10, and what is only asked at the look back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """One tally set per session, the earliest session first; `labels` are the sentences."""

    sentences: tuple[TallySet, ...]
    marks: tuple[TallySet, ...]
    together: tuple[TallySet, ...]
    labels: Mapping[str, Text]


def gathered(sessions: Sequence[Session]) -> Gathered:
    """Collect from the sessions of one series."""
    in_order = sorted(sessions, key=lambda each: each.held_on or date.max)
    return Gathered(
        sentences=tuple(_joined(each, _SENTENCES) for each in in_order),
        marks=tuple(_joined(each, (MARK,)) for each in in_order),
        together=tuple(_joined(each, (TOGETHER,)) for each in in_order),
        labels={name: label for each in in_order for name, label in _labels(each)},
    )


def _joined(session: Session, names: tuple[str, ...]) -> TallySet:
    found = (_items(asked, value) for _, asked, value in session.answered() if asked.id in names)
    return TallySet({item: counts for items in found for item, counts in items.items()})


def _items(asked: Field, value: Value) -> Mapping[str, tuple[int, ...]]:
    """Read slips with *eens* and *niet eens* as the ends of a scale."""
    match value:
        case TallySet(items=items):
            return items
        case Tally(counts=counts):
            return {asked.id: (counts.get("disagree", 0), 0, counts.get("agree", 0))}
        case _:
            return {}


def _labels(session: Session) -> Iterator[tuple[str, Text]]:
    for _, asked, _ in session.answered():
        if asked.id in (*_SENTENCES, MARK):
            yield from ((option.code, option.label) for option in asked.options)
        elif asked.id == TOGETHER:
            yield asked.id, asked.label
