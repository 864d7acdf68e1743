"""Where in a method the outcome of a silent choice is revealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moreelberaad.domain.choices import Ballot, ballot_of
from moreelberaad.domain.template import Kind, Step
from moreelberaad.ui.viewmodels.card_in_play import card_in_play


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealPlace:
    """The ballot that a step is about; `is_here` where its outcome may be seen.

    `earlier` is the first round, when this is the second; `later` counts the second one.
    """

    step: Step
    ballot: Ballot
    earlier: Ballot | None
    later: Step | None
    is_here: bool


def reveal_place(steps: Sequence[Step], step: Step) -> RevealPlace | None:
    """Find the ballot of a step, or of the step before a reveal; a card round has one (k4)."""
    if step not in steps:
        return None
    here = steps.index(step)
    after = steps[here + 1] if here + 1 < len(steps) else None
    if _only_reveals(steps, step):
        return _place(steps, steps[here - 1], is_here=True)
    return _place(steps, step, is_here=not (after and _only_reveals(steps, after)))


def _place(steps: Sequence[Step], step: Step, *, is_here: bool) -> RevealPlace | None:
    ballot = ballot_of(step)
    if ballot is None:
        return None
    about = _of_one_card(steps, step)
    place = about.index(step)
    before = (ballot_of(each) for each in about[:place])
    after = (each for each in about[place + 1 :] if ballot_of(each))
    return RevealPlace(
        step=step,
        ballot=ballot,
        earlier=next((each for each in before if each), None),
        later=next(after, None),
        is_here=is_here,
    )


def _of_one_card(steps: Sequence[Step], step: Step) -> Sequence[Step]:
    """Leave out the steps about other cards: a choice about those is no round of this one."""
    here = steps.index(step)
    chosen = [place for place, each in enumerate(steps) if _takes_card(each)]
    begin = max((place for place in chosen if place <= here), default=0)
    end = min((place for place in chosen if place > here), default=len(steps))
    return steps[begin:end]


def _takes_card(step: Step) -> bool:
    return any(asked.kind is Kind.CARD for asked in step.fields)


def _only_reveals(steps: Sequence[Step], step: Step) -> bool:
    """Tell whether a step of a card round comes after the choice and asks nothing itself."""
    here = steps.index(step)
    is_silent = not (step.fields or step.continues) and card_in_play(steps, step) is not None
    return is_silent and here > 0 and ballot_of(steps[here - 1]) is not None
