"""What the check says while someone types: at each place one hint, the one that matters most."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter

from moreelberaad.domain.findings import TRACES, Hit, Label, Tier
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.domain.review import Choice, Decision, replacements
from moreelberaad.domain.text import sentences

_START, _END = attrgetter("start"), attrgetter("end")
ROLES_TOGETHER = "rank_and_function"
RANK_AND_NAME = "after_rank"
_ROLES = frozenset({Label.RANK, Label.FUNCTION})
_SPOKEN = {
    "[persoon]": "een collega",
    "[persoon]'s": "iemands",
    "[person]": "a colleague",
    "[person]'s": "someone's",
}
"""While typing no word in brackets is offered for a person, but one that reads on."""

_BEFORE_A_ROLE = re.compile(
    r"(?<!\w)(?:de|een|die|deze|onze|mijn|zijn|haar|hun|jouw|jullie|the|an?|this|that|our|my|his|her"
    r"|their|your)\s+$",
    re.IGNORECASE,
)
_LOOK_BACK = 12
"""Signs before a hint in which a word like "onze" can stand."""


class HintKind(StrEnum):
    """What a hint warns for (ux.md 5)."""

    NAME = "name"
    RANK_AND_FUNCTION = "rank_and_function"
    DATE = "date"
    PLACE_OR_UNIT = "place_or_unit"
    NUMBER = "number"
    QUOTE = "quote"
    HEALTH_OR_FAITH = "health_or_faith"
    GUILT = "guilt"
    OPERATIONAL = "operational"


_KINDS = {
    Label.PERSON: HintKind.NAME,
    Label.ID: HintKind.NUMBER,
    Label.CONTACT: HintKind.NUMBER,
    Label.VEHICLE: HintKind.NUMBER,
    Label.LOCATION: HintKind.PLACE_OR_UNIT,
    Label.UNIT: HintKind.PLACE_OR_UNIT,
    Label.MISSION: HintKind.PLACE_OR_UNIT,
    Label.DATE: HintKind.DATE,
    Label.RANK: HintKind.RANK_AND_FUNCTION,
    Label.FUNCTION: HintKind.RANK_AND_FUNCTION,
    Label.AGE: HintKind.NUMBER,
    Label.OTHER: HintKind.HEALTH_OR_FAITH,
    Label.QUOTE: HintKind.QUOTE,
    Label.COMBINATION: HintKind.RANK_AND_FUNCTION,
    Label.GUILT: HintKind.GUILT,
    Label.OPERATIONAL: HintKind.OPERATIONAL,
}
_MATTERS_MOST = (
    HintKind.OPERATIONAL,
    HintKind.NAME,
    HintKind.NUMBER,
    HintKind.HEALTH_OR_FAITH,
    HintKind.PLACE_OR_UNIT,
    HintKind.RANK_AND_FUNCTION,
    HintKind.DATE,
    HintKind.GUILT,
    HintKind.QUOTE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A stretch of a text that may lead to someone; `reason` is a key of `reason_words.REASONS`.

    `sure` tells that the check is sure (tier A): then no own word silences it.
    `under` are the hints on the same words that matter less: they wait until this one is left
    standing, see `still_open`.
    """

    start: int
    end: int
    kind: HintKind
    reason: str
    suggestion: str = ""
    label: Label = Label.OTHER
    sure: bool = False
    under: tuple[Hint, ...] = ()


def hints_of(hits: Sequence[Hit], *, is_role: bool) -> tuple[Hint, ...]:
    """Give one hint for each place, from left to right; an unknown word (tier C) gives none.

    In a field that holds a role a bare rank or function is what belongs there (ux.md 5).
    """
    sure = [hit for hit in hits if hit.tier is not Tier.UNKNOWN]
    told = [hit for hit in _ranks_joined(sure) if not (is_role and _is_role(hit))]
    return tuple(_one_each(sorted(map(_hint, told), key=_weight)))


def still_open(text: str, hints: Iterable[Hint], left: LeftStanding) -> tuple[Hint, ...]:
    """Give the hints on words that were not left standing, and what lies under those that were."""
    return tuple(
        sorted(_opened(text, hints, left), key=lambda hint: (hint.start, -hint.end)),
    )


def taken(text: str, hint: Hint) -> tuple[int, int, str]:
    """Give what goes, and what comes there when the suggestion is taken: it fits its sentence."""
    words = hint.suggestion
    if _BEFORE_A_ROLE.search(text[max(0, hint.start - _LOOK_BACK) : hint.start]):
        words = words.removeprefix("een ").removeprefix("a ")
    hit = Hit(
        start=hint.start,
        end=hint.end,
        label=hint.label,
        tier=Tier.SURE,
        reason=hint.reason,
        suggestions=(words,),
    )
    ((start, end, fitting),) = replacements(
        text, tuple(sentences(text)), hit, Decision(choice=Choice.SUGGESTION)
    )
    return start, end, fitting


def _opened(text: str, hints: Iterable[Hint], left: LeftStanding) -> Iterator[Hint]:
    for hint in hints:
        if left.has_exactly(text[hint.start : hint.end]):
            yield from _opened(text, hint.under, left)
        else:
            yield hint


def _ranks_joined(hits: Sequence[Hit]) -> Iterator[Hit]:
    """Make one of a rank and the name right behind it: who is meant is one person."""
    ranks = {hit.end: hit for hit in hits if hit.label is Label.RANK}
    joined = {
        hit: rank
        for hit in hits
        if hit.label is Label.PERSON and (rank := ranks.get(hit.start - 1))
    }
    taken_in = set(joined.values())
    for hit in hits:
        if hit in joined:
            yield replace(hit, start=joined[hit].start, reason=RANK_AND_NAME)
        elif hit not in taken_in:
            yield hit


def _is_role(hit: Hit) -> bool:
    return hit.label in _ROLES or hit.reason == ROLES_TOGETHER


def _hint(hit: Hit) -> Hint:
    first = hit.suggestions[0] if hit.suggestions else ""
    return Hint(
        start=hit.start,
        end=hit.end,
        kind=_KINDS[hit.label],
        reason=hit.reason,
        suggestion=_SPOKEN.get(first, first),
        label=hit.label,
        sure=hit.tier is Tier.SURE,
    )


def _weight(hint: Hint) -> tuple[int, bool, int, int]:
    order = _MATTERS_MOST.index(hint.kind)
    return order, hint.label in TRACES, hint.start - hint.end, hint.start


def _one_each(weighed: Iterable[Hint]) -> Iterator[Hint]:
    """Keep what overlaps nothing that matters more.

    The rest goes under the last of what it overlaps: who reads on from left to right ends there.
    """
    kept: list[Hint] = []
    others: list[Hint] = []
    for hint in weighed:
        if _meeting(hint, kept):
            others.append(hint)
        else:
            insort(kept, hint, key=_START)
    under: dict[int, list[Hint]] = {hint.start: [] for hint in kept}
    for hint in others:
        under[_meeting(hint, kept)[-1].start].append(hint)
    for hint in kept:
        yield replace(hint, under=tuple(_one_each(under[hint.start])))


def _meeting(hint: Hint, apart: Sequence[Hint]) -> Sequence[Hint]:
    """Give those with a sign in common, of hints from left to right that do not overlap."""
    first = bisect_right(apart, hint.start, key=_END)
    return apart[first : bisect_left(apart, hint.end, key=_START)]
