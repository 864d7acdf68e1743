"""What a series says of its talks: never one talk, never one person (domain.md 7.3).

From ten forms on, in three bands, with the rule of regime 3; a team only with itself over time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from moreelberaad.domain.counts import Suppressed, over_sessions
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.values import TallySet

FEWEST_FORMS = 10
"""Below this many forms nothing is said."""

ROUND_EVERY = 5
"""After about so many sessions a series fills in its questionnaire again."""

_FIVE_POINTS = 5


class Band(StrEnum):
    """Where an answer lies: 1 and 2, 3, 4 and 5; of a mark up to 5, 6 and 7, from 8 on."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Leaning(StrEnum):
    """What more than half of the forms say."""

    MOST_LOW = "most_low"
    MOST_MIDDLE = "most_middle"
    MOST_HIGH = "most_high"
    DIVIDED = "divided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Sentences of a questionnaire that belong together."""

    title: Text
    items: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """The form of a series; `status` says whose words these are, and stands on every form."""

    id: str
    title: Text
    status: Text
    points: tuple[str, ...]
    parts: tuple[Part, ...]
    own_words: tuple[str, ...] = ()
    """Sentences that follow no published text; a star stands with them."""

    @property
    def items(self) -> tuple[Option, ...]:
        """Give all sentences in their order."""
        return tuple(item for part in self.parts for item in part.items)

    @property
    def numbered(self) -> Mapping[str, Option]:
        """Give the sentences as they stand on paper, by their codes."""
        return {
            item.code: replace(item, label=self._with_number(number, item))
            for number, item in enumerate(self.items, start=1)
        }

    def _with_number(self, number: int, item: Option) -> Text:
        star = "*" if item.code in self.own_words else ""
        said = item.label.words.items()
        return Text({language: f"{number}{star} {sentence}" for language, sentence in said})


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Which sentences are asked when: by default, as a ladder, and only at the look back."""

    short: tuple[str, ...]
    ladder: tuple[str, ...]
    at_follow_up: tuple[str, ...]
    series_form: Questionnaire


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What may be said of one sentence; `before` only where an earlier time can be told of."""

    item: str
    bands: Suppressed
    now: Leaning
    before: Leaning | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What a series says, or what it still lacks before it says anything."""

    outcomes: tuple[Outcome, ...] = ()
    forms_lacking: int = 0
    talks_lacking: int = 0


def results(given: Sequence[TallySet], *, talks: int) -> Results:
    """Judge tallies, the earliest first; fewer than so many of them are not told of."""
    handed_in = sum(map(forms, given))
    filled = [each for each in given if forms(each)]
    lacking = Results(
        forms_lacking=max(0, FEWEST_FORMS - handed_in),
        talks_lacking=max(0, talks - len(filled)),
    )
    if lacking.forms_lacking or lacking.talks_lacking:
        return lacking
    items = dict.fromkeys(item for each in filled for item in each.items)
    found = (_outcome(item, filled, talks) for item in items)
    return Results(outcomes=tuple(each for each in found if each))


def forms(given: TallySet) -> int:
    """Count the forms behind tallies; a sentence may have been left open on some."""
    return max(map(sum, given.items.values()), default=0)


def round_is_due(sessions: int, rounds: Sequence[int]) -> bool:
    """Tell whether a series of so many sessions fills in its form: at its start, and then anew.

    `rounds` tells after how many sessions it did.
    """
    return not rounds or sessions - max(rounds) >= ROUND_EVERY


def mismatched(given: TallySet, items: Sequence[str]) -> tuple[str, ...]:
    """Name the sentences whose counts do not add up to those of the most."""
    most = forms(given)
    return tuple(item for item in items if sum(given.items.get(item, ())) != most)


def _outcome(item: str, given: Sequence[TallySet], talks: int) -> Outcome | None:
    asked = [each.items[item] for each in given if sum(each.items.get(item, ()))]
    bands = _banded(asked)
    if sum(bands.values()) < FEWEST_FORMS or len(asked) < talks:
        return None
    times = _times(asked, talks)
    return Outcome(
        item=item,
        bands=over_sessions(bands),
        now=_leaning(_banded(times[-1])),
        before=_leaning(_banded(times[0])) if len(times) > 1 else None,
    )


def _banded(asked: Sequence[Sequence[int]]) -> Mapping[str, int]:
    summed = [sum(column) for column in zip(*asked, strict=True)]
    if len(summed) == _FIVE_POINTS:
        summed = [sum(summed[:2]), summed[2], sum(summed[3:])]
    return dict(zip(Band, summed, strict=True))


def _times(asked: Sequence[Sequence[int]], talks: int) -> list[list[Sequence[int]]]:
    """Cut into times that each may be told of; what is left over goes with the last."""
    times: list[list[Sequence[int]]] = [[]]
    for each in asked:
        if _is_enough(times[-1], talks):
            times.append([])
        times[-1].append(each)
    if len(times) > 1 and not _is_enough(times[-1], talks):
        left = times.pop()
        times[-1].extend(left)
    return times


def _is_enough(asked: Sequence[Sequence[int]], talks: int) -> bool:
    return len(asked) >= talks and sum(map(sum, asked)) >= FEWEST_FORMS


def _leaning(bands: Mapping[str, int]) -> Leaning:
    most = max(bands, key=bands.__getitem__)
    if bands[most] * 2 <= sum(bands.values()):
        return Leaning.DIVIDED
    return Leaning(f"most_{most}")
