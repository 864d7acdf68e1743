"""What people said on slips over a year: in three bands, of many groups together.

ux.md 12 puts the evaluation on the yearly overview, and domain.md 7.3 tells results per series and
adds no session without one. A series is never named, so the series are added up here. To be no
comparison of teams, and no result of one team, each sentence was answered in k series or more
(anon.md 5.7: distinct groups), on ten forms or more, and not by all in one band. Beside what each
series tells of its own times, the sum gives no hidden band away, and no session that fills no time
yet: else the sentence is not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from moreelberaad.domain.counts import FEWEST, over_sessions
from moreelberaad.domain.evaluation import FEWEST_FORMS, TALKS, Band, times_of
from moreelberaad.domain.gathering import gathered
from moreelberaad.domain.round_trips import may_differ, with_totals
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose, TallySet

Counts = tuple[int, ...]
Bands = tuple[int | None, ...]
_NONE: Counts = (0,) * len(Band)
_SEVERAL = 2
_FIVE_POINTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidOnSlips:
    """One sentence with how many forms lie in each band, the lowest first."""

    label: Text
    bands: Bands


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSlips:
    """What may be told of a year; `marks` are of another scale than the sentences."""

    sentences: tuple[SaidOnSlips, ...] = ()
    marks: tuple[SaidOnSlips, ...] = ()


NO_SLIPS = YearSlips()


def slips_of(sessions: Sequence[Session], year: int, *, fewest: int = FEWEST) -> YearSlips:
    """Add up what series heard on slips in a year; `sessions` are all there are of them."""
    groups = _by_series(sessions)
    found = [(_years(group), gathered(group)) for group in groups]
    labels = {code: label for _, each in found for code, label in each.labels.items()}
    sentences = [
        {**_heard(years, each.sentences, year), **_heard(years, each.together, year)}
        for years, each in found
    ]
    marks = [_heard(years, each.marks, year) for years, each in found]
    return YearSlips(
        sentences=_told(sentences, labels, fewest), marks=_told(marks, labels, fewest)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """What one series said of one sentence in a year: the times it tells of, and the rest."""

    times: tuple[Counts, ...]
    rest: Counts

    @property
    def together(self) -> Counts:
        return _sum((*self.times, self.rest))


def _by_series(sessions: Iterable[Session]) -> list[list[Session]]:
    """Put the sessions of a series together, in the order of `gathered`."""
    groups: dict[Prose, list[Session]] = {}
    for session in sorted(sessions, key=lambda each: each.held_on or date.max):
        if session.series:
            groups.setdefault(session.series, []).append(session)
    return list(groups.values())


def _years(group: Iterable[Session]) -> list[int]:
    return [each.held_on.year if each.held_on else 0 for each in group]


def _heard(years: Sequence[int], given: Sequence[TallySet], year: int) -> Mapping[str, _Heard]:
    """Give per sentence what a series said in a year, its sessions in order."""
    found = {}
    for item in dict.fromkeys(item for each in given for item in each.items):
        asked = [
            (when, bands)
            for when, each in zip(years, given, strict=True)
            if sum(bands := _in_bands(each.items.get(item, ())))
        ]
        heard = _in_times(asked, year)
        if sum(heard.together):
            found[item] = heard
    return found


def _in_times(asked: Sequence[tuple[int, Counts]], year: int) -> _Heard:
    """Tell the times that lie in a year as a whole from what else was said in it."""
    whole = [
        time
        for time in times_of([bands for _, bands in asked], TALKS)
        if {asked[at][0] for at in time} == {year}
    ]
    inside = {at for time in whole for at in time}
    rest = (bands for at, (when, bands) in enumerate(asked) if when == year and at not in inside)
    return _Heard(
        times=tuple(_sum(asked[at][1] for at in time) for time in whole), rest=_sum(rest)
    )


def _in_bands(counts: tuple[int, ...]) -> Counts:
    """Fold a scale of five; a scale of one's own that is no such thing counts for nothing."""
    if len(counts) == _FIVE_POINTS:
        return (sum(counts[:2]), counts[2], sum(counts[3:]))
    return counts if len(counts) == len(Band) else _NONE


def _told(
    given: Sequence[Mapping[str, _Heard]], labels: Mapping[str, Text], fewest: int
) -> tuple[SaidOnSlips, ...]:
    """Give the sentences of which enough groups said enough, in the order of their method."""
    said = (
        (label, _shown([each[item] for each in given if item in each], fewest))
        for item, label in labels.items()
    )
    return tuple(SaidOnSlips(label=label, bands=bands) for label, bands in said if bands)


def _shown(answered: Sequence[_Heard], fewest: int) -> Bands:
    """Give the bands of one sentence over all series, or nothing where that is too few."""
    counts = _sum(each.together for each in answered)
    differs = len([count for count in counts if count]) >= _SEVERAL
    if len(answered) < fewest or sum(counts) < FEWEST_FORMS or not differs:
        return ()
    bands = _as_told(counts, fewest)
    return bands if any(bands) and _gives_nothing_away(answered, bands, fewest) else ()


def _gives_nothing_away(answered: Sequence[_Heard], bands: Bands, fewest: int) -> bool:
    """Tell whether a sum beside the times of each series leaves what those hide unknown.

    Of the rest nothing is told, so any of it may be none: counted with one more, it is one or
    more, as a hidden count must be.
    """
    times = [(time, _as_told(time, FEWEST)) for each in answered for time in each.times]
    rests = [each.rest for each in answered if sum(each.rest)]
    rows = [list(time) for time, _ in times] + [[each + 1 for each in rest] for rest in rests]
    shown = [*(told for _, told in times), *((None,) * len(Band) for _ in rests), bands]
    table = with_totals(rows)
    hidden = {
        (row, column)
        for row, told in enumerate(shown)
        for column, count in enumerate(told)
        if count is None and table[row][column] and bands[column] != 0
    }
    hidden |= {(row, len(Band)) for row, told in enumerate(shown) if not any(told)}
    unknown = _sum([*rests, *(_hidden_of(time, told) for time, told in times)])
    is_known_few = any(
        0 < count < fewest for count, told in zip(unknown, bands, strict=True) if told is not None
    )
    return not is_known_few and all(may_differ(table, hidden, place) for place in hidden)


def _hidden_of(counts: Counts, told: Bands) -> Counts:
    pairs = zip(counts, told, strict=True)
    return tuple(count if shown is None else 0 for count, shown in pairs)


def _as_told(counts: Counts, fewest: int) -> Bands:
    named = {str(band): count for band, count in zip(Band, counts, strict=True)}
    return tuple(over_sessions(named, fewest=fewest).cells.values())


def _sum(given: Iterable[Counts]) -> Counts:
    return tuple(map(sum, zip(_NONE, *given, strict=True)))
