"""What a series says of its talks: never one talk, never one person (domain.md 7.3).

From ten forms on, in three bands, with the rule of regime 3; a team only with itself over time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from moreelberaad.domain.counts import Suppressed, over_sessions
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.values import TallySet

FEWEST_FORMS = 10
"""Below this many forms nothing is said."""

TALKS, ROUND = 2, 1
"""How many tallies make a time: never those of one talk; a form of a series is of no talk."""
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
    """What may be said of one sentence: of each time apart, the earliest first.

    No session is in two times, and one that fills no time yet is in none: so what was told before
    lies beside what is told now, and nobody can subtract them (domain.md 7.3, never per session).
    """

    item: str
    times: tuple[Suppressed, ...]
    leanings: tuple[Leaning, ...]

    @property
    def bands(self) -> Suppressed:
        """Give what was said last."""
        return self.times[-1]

    @property
    def now(self) -> Leaning:
        """Give what most said last."""
        return self.leanings[-1]

    @property
    def before(self) -> Leaning | None:
        """Give what most said at first, where that was another time."""
        return self.leanings[0] if len(self.leanings) > 1 else None


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


def times_of(asked: Sequence[Sequence[int]], talks: int) -> Iterator[range]:
    """Cut the tallies of one sentence into times that each may be told of, as ranges of them.

    What is left over at the end waits for more.
    """
    begin = 0
    for end in range(1, len(asked) + 1):
        is_enough = sum(map(sum, asked[begin:end])) >= FEWEST_FORMS
        if end - begin >= talks and is_enough:
            yield range(begin, end)
            begin = end


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
    times = [_banded(asked[time.start : time.stop]) for time in times_of(asked, talks)]
    if not times:
        return None
    return Outcome(
        item=item,
        times=tuple(map(over_sessions, times)),
        leanings=tuple(map(_leaning, times)),
    )


def _banded(asked: Sequence[Sequence[int]]) -> Mapping[str, int]:
    summed = [sum(column) for column in zip(*asked, strict=True)]
    if len(summed) == _FIVE_POINTS:
        summed = [sum(summed[:2]), summed[2], sum(summed[3:])]
    return dict(zip(Band, summed, strict=True))


def _leaning(bands: Mapping[str, int]) -> Leaning:
    most = max(bands, key=bands.__getitem__)
    if bands[most] * 2 <= sum(bands.values()):
        return Leaning.DIVIDED
    return Leaning(f"most_{most}")
