"""What people said on slips over a year: in three bands, of many groups together.

ux.md 12 puts the evaluation on the yearly overview, and domain.md 7.3 tells results per series and
adds no session without one. A series is never named, so the series are added up here. To be no
comparison of teams, and no result of one team, each sentence was answered in k series or more
(anon.md 5.7: distinct groups), on ten forms or more, and not by all in one band.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from moreelberaad.domain.counts import FEWEST, over_sessions
from moreelberaad.domain.evaluation import FEWEST_FORMS, Band
from moreelberaad.domain.gathering import gathered
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose, TallySet

Bands = tuple[int | None, ...]
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


def slips_of(sessions: Sequence[Session], *, fewest: int = FEWEST) -> YearSlips:
    """Add up what sessions that belong to a series heard on slips."""
    found = [gathered(group) for group in _by_series(sessions).values()]
    labels = {code: label for each in found for code, label in each.labels.items()}
    sentences = [_added((*each.sentences, *each.together)) for each in found]
    marks = [_added(each.marks) for each in found]
    return YearSlips(
        sentences=_told(sentences, labels, fewest), marks=_told(marks, labels, fewest)
    )


def _by_series(sessions: Sequence[Session]) -> Mapping[Prose, list[Session]]:
    groups: dict[Prose, list[Session]] = {}
    for session in sessions:
        if session.series:
            groups.setdefault(session.series, []).append(session)
    return groups


def _added(given: Iterable[TallySet]) -> Mapping[str, tuple[int, ...]]:
    """Add up the tallies of one series per sentence, in bands."""
    added: dict[str, tuple[int, ...]] = {}
    for item, counts in ((name, each.items[name]) for each in given for name in each.items):
        bands = _in_bands(counts)
        if sum(bands):
            before = added.get(item, (0,) * len(Band))
            added[item] = tuple(map(sum, zip(before, bands, strict=True)))
    return added


def _in_bands(counts: tuple[int, ...]) -> tuple[int, ...]:
    """Fold a scale of five; a scale of one's own that is no such thing counts for nothing."""
    if len(counts) == _FIVE_POINTS:
        return (sum(counts[:2]), counts[2], sum(counts[3:]))
    return counts if len(counts) == len(Band) else (0,) * len(Band)


def _told(
    given: Sequence[Mapping[str, tuple[int, ...]]], labels: Mapping[str, Text], fewest: int
) -> tuple[SaidOnSlips, ...]:
    """Give the sentences of which enough groups said enough, in the order of their method."""
    said = (
        (label, _shown([each[item] for each in given if item in each], fewest))
        for item, label in labels.items()
    )
    return tuple(SaidOnSlips(label=label, bands=bands) for label, bands in said if bands)


def _shown(answered: Sequence[tuple[int, ...]], fewest: int) -> Bands:
    """Give the bands of one sentence over all series, or nothing where that is too few."""
    counts = [sum(band) for band in zip(*answered, strict=True)]
    differs = len([count for count in counts if count]) >= _SEVERAL
    if len(answered) < fewest or sum(counts) < FEWEST_FORMS or not differs:
        return ()
    named = {str(band): count for band, count in zip(Band, counts, strict=True)}
    bands = tuple(over_sessions(named, fewest=fewest).cells.values())
    return bands if any(bands) else ()
