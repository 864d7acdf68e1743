"""Looking back on one agreement: what was done, what changed, and how it goes on (B4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from moreelberaad.domain.answered import Answered
from moreelberaad.domain.counts import FEWEST, Spread, in_the_room
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.values import Prose, Row, Rows, Tally

STATUS = "status"
"""The column of an agreement that tells how it stands."""
FOLLOW_UP_DATE = "follow_up_date"
GOING_ON = ("open", "continue", "adjust")
"""The statuses of an agreement that is neither done nor stopped."""


AGREE, DISAGREE = "agree", "disagree"
"""What stands on a slip beside "Wij doen dit als team nu ook echt." (domain.md 7.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collective:
    """How the slips lie: words only, of which `option` is the side that most took."""

    spread: Spread
    option: str | None = None

    @classmethod
    def of(cls, tally: Tally, *, fewest: int = FEWEST) -> Collective:
        """Give what may be said of these slips; the counts themselves are let go (R11)."""
        seen = in_the_room(tally, fewest=fewest)
        return cls(spread=seen.spread, option=seen.option)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What a group wrote when it looked back; `action` tells which agreement of the answer.

    `collective` is how the slips lie in words; how many there were is kept nowhere. Nothing
    written is fine too: "besproken, niets genoteerd" (ux.md 3.13).
    """

    field: FieldKey
    action: Prose
    done: Prose = Prose("")
    changed: Prose = Prose("")
    collective: Collective | None = None
    is_over: bool = False
    """It was finished; before that it is a draft that somebody is typing."""


def follow_up_of(follow_ups: Sequence[FollowUp], field: FieldKey, action: Prose) -> FollowUp:
    """Give what was written about an agreement so far, or an empty one."""
    for each in follow_ups:
        if (each.field, each.action) == (field, action):
            return each
    return FollowUp(field=field, action=action)


def with_follow_up(follow_ups: Sequence[FollowUp], kept: FollowUp) -> tuple[FollowUp, ...]:
    """Keep this instead of what was written about the same agreement; an empty one leaves none."""
    others = [
        each for each in follow_ups if (each.field, each.action) != (kept.field, kept.action)
    ]
    if kept != FollowUp(field=kept.field, action=kept.action):
        others.append(kept)
    return tuple(sorted(others, key=lambda each: (each.field, each.action)))


def renamed(
    follow_ups: Sequence[FollowUp], field: FieldKey, before: Rows, after: Rows
) -> tuple[FollowUp, ...]:
    """Let what was written follow an agreement whose words were corrected in their place."""
    if len(before.items) != len(after.items):
        return tuple(follow_ups)
    names = {
        Prose(old.text("action")): Prose(new.text("action"))
        for old, new in zip(before.items, after.items, strict=True)
    }
    return tuple(
        replace(each, action=names.get(each.action, each.action)) if each.field == field else each
        for each in follow_ups
    )


def going_on_as(row: Row, status: str, follow_up: date | None) -> Row:
    """Give an agreement with another status, and the day of the next look back if there is one."""
    cells = {**row.cells, STATUS: status}
    if follow_up is not None:
        cells[FOLLOW_UP_DATE] = follow_up
    return Row(cells)


CHAIN = "theory_of_change"
"""What we do, what changes by it, and what that serves (domain.md 2, S3 aanb. 1)."""


def tells_agreements(asked: Field) -> bool:
    """Tell whether an answer is needed to show what was agreed."""
    return asked.kind is Kind.AGREEMENTS or asked.id == CHAIN


def holds_agreements(answered: Answered) -> bool:
    """Tell whether something was agreed."""
    return any(asked.kind is Kind.AGREEMENTS for _, asked, _ in answered.answered())
