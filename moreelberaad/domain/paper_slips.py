"""Slips to choose and to rate on: small papers that are counted and then destroyed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moreelberaad.domain.paper_kinds import Heading, PaperKind, heading_of
from moreelberaad.domain.template import Field, Keep, Kind, Option, Step, Template, Text

_SHORT_EVALUATION = ("safe", "question_in_view", "useful")
"""The items that are asked by default (domain.md 7.3)."""
_MOST_CHOICES, _PINNED = 8, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One choice on a slip; `others` tells that there are more than stand on it."""

    title: Text
    options: tuple[Text, ...]
    others: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """Sentences to rate on a slip."""

    title: Text
    items: tuple[Text, ...]
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """A slip for each choice and each rating, and those of a later look back apart."""

    heading: Heading
    now: tuple[Ballot | Rating, ...]
    later: tuple[Ballot | Rating, ...]
    kind: PaperKind = PaperKind.SLIPS


def slips(method: Template) -> Slips:
    """Make the slips of all rounds a method may have, whatever its settings."""
    return Slips(
        heading=heading_of(method),
        now=tuple(_slips_of(step for step in method.steps if not step.follow_up)),
        later=tuple(_slips_of(step for step in method.steps if step.follow_up)),
    )


def rated(asked: Field) -> tuple[Option, ...]:
    """Give the sentences that are rated by default, or all of them when there are others."""
    short = tuple(option for option in asked.options if option.code in _SHORT_EVALUATION)
    return short or asked.options


def _slips_of(steps: Iterator[Step]) -> Iterator[Ballot | Rating]:
    for asked in (asked for step in steps for asked in step.fields):
        if asked.keep is Keep.TRANSIENT:
            continue
        if asked.kind is Kind.TALLY:
            yield _ballot(asked)
        elif asked.kind is Kind.TALLY_SET and all(point.isdigit() for point in asked.points):
            yield _rating(asked)


def _ballot(asked: Field) -> Ballot:
    many = len(asked.options) > _MOST_CHOICES
    shown = asked.options[:_PINNED] if many else asked.options
    return Ballot(title=asked.label, options=_labels(shown), others=many)


def _rating(asked: Field) -> Rating:
    return Rating(title=asked.label, items=_labels(rated(asked)), points=asked.points)


def _labels(options: tuple[Option, ...]) -> tuple[Text, ...]:
    return tuple(option.label for option in options)
