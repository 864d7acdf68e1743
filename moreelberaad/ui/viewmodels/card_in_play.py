"""Which dilemma card lies on the table in a step, and how much of it may be seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Kind, Step

_REVEALED = 2
"""Steps after the first tally: the one between them is the reveal itself (domain.md 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardInPlay:
    """Where the card is chosen, and what this step may show of it."""

    key: FieldKey
    is_chosen_here: bool
    is_revealed: bool
    is_talked_over: bool


def card_in_play(steps: Sequence[Step], step: Step) -> CardInPlay | None:
    """Find the card that was chosen last, in this step or before it.

    Its back is revealed two steps after the first tally; without one in the step after the card.
    The group talks over it in the first step in which it is revealed.
    """
    if step not in steps:
        return None
    here = steps.index(step)
    chosen = _last(steps[: here + 1], Kind.CARD)
    if chosen is None:
        return None
    number, key = chosen
    revealed = _revealed_from(steps, number)
    return CardInPlay(
        key=key,
        is_chosen_here=number == here,
        is_revealed=here >= revealed,
        is_talked_over=here == revealed,
    )


def _last(steps: Sequence[Step], kind: Kind) -> tuple[int, FieldKey] | None:
    found = [
        (number, step.key(asked))
        for number, step in enumerate(steps)
        for asked in step.fields
        if asked.kind is kind
    ]
    return found[-1] if found else None


def _revealed_from(steps: Sequence[Step], card: int) -> int:
    tallies = (
        number
        for number, step in enumerate(steps)
        if number >= card and any(asked.kind is Kind.TALLY for asked in step.fields)
    )
    first = next(tallies, None)
    return card + 1 if first is None else first + _REVEALED
