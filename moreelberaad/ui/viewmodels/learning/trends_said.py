"""What one series says, in words: bands of sentences, the ladder, and marks (domain.md 7.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from moreelberaad.application.trends import SeriesSaid
from moreelberaad.domain.counts import Suppressed
from moreelberaad.domain.evaluation import Band, Outcome, Results
from moreelberaad.domain.template import Text
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.viewmodels.learning.trends_figure import Figure, Row, Stretch, Tone, Track

_LADDER = ("recognition", "repertoire", "readiness", "collective")
_SENTENCE = {Band.LOW: N_("oneens"), Band.MIDDLE: N_("neutraal"), Band.HIGH: N_("eens")}
_MARK = {Band.LOW: N_("t/m 5"), Band.MIDDLE: N_("6 en 7"), Band.HIGH: N_("vanaf 8")}
_TONES = {Band.LOW: Tone.LOW, Band.MIDDLE: Tone.MIDDLE, Band.HIGH: Tone.HIGH}
_UNKNOWN = 1 / 3
"""Of a bar: the stretch of what is hidden where its length would tell something."""


def series_name(language: Language, said: SeriesSaid) -> str:
    """Name a series where it is not clear what its name is the name of."""
    label = said.label.plain
    is_named_so = label.casefold().startswith("reeks")
    return label if is_named_so else language.say("reeks {name}", name=label)


def evaluation(language: Language, said: SeriesSaid | None) -> Figure:
    """Tell what the slips of one series say."""
    say = language.say
    title, heads = say("Evaluatie"), tuple(map(say, _SENTENCE.values()))
    if said is None:
        return Figure(title=title, notes=(say("Nog geen reeks met briefjes."),))
    rows = tuple(_rows(language, said))
    legend = say(
        "Van links naar rechts: oneens, neutraal, eens. "
        "Vanaf tien briefjes; een reeks alleen met zichzelf."
    )
    return Figure(
        title=title,
        aside=_aside(language, said),
        heads=(say("Vraag"), *heads),
        rows=rows,
        notes=(*_lacking(language, said.sentences), legend),
        too_few=say("te weinig"),
    )


def _aside(language: Language, said: SeriesSaid) -> str:
    """Name the series, with the slips behind what is told most of."""
    name = series_name(language, said)
    slips = [sum(time.total or 0 for time in each.times) for each in said.sentences.outcomes]
    if not slips:
        return name
    counted = language.count("{number} briefje", "{number} briefjes", max(slips))
    return f"{name}, {counted}"


def _rows(language: Language, said: SeriesSaid) -> Iterator[Row]:
    asked = (*said.sentences.outcomes, *said.together.outcomes)
    ladder = {each.item: each for each in asked if each.item in _LADDER}
    plain = [each for each in asked if each.item not in ladder]
    climbed = [ladder[code] for code in _LADDER if code in ladder]
    parts: tuple[tuple[str, Sequence[Outcome], Mapping[Band, str]], ...] = (
        ("", plain, _SENTENCE),
        (N_("Ladder"), climbed, _SENTENCE),
        (N_("Vragenlijst van de reeks"), said.rounds.outcomes, _SENTENCE),
        (N_("Cijfers: t/m 5, 6 en 7, vanaf 8"), said.marks.outcomes, _MARK),
    )
    for heading, outcomes, bands in parts:
        if heading and outcomes:
            yield Row(name=language.say(heading), is_heading=True)
        for each in outcomes:
            yield from _of_outcome(language, each, said.labels, bands)


def _of_outcome(
    language: Language, outcome: Outcome, labels: Mapping[str, Text], bands: Mapping[Band, str]
) -> Iterator[Row]:
    label = labels.get(outcome.item)
    name = label.get(language.code) if label else outcome.item
    now = _track(language, outcome.bands, bands)
    first = outcome.times[0] if len(outcome.times) > 1 else None
    tracks: tuple[Track, ...] = (now,)
    if first:
        early = _track(language, first, bands)
        plain = tuple(Stretch(share=each.share, tone=each.tone) for each in early.stretches)
        tracks = (now, Track(stretches=plain, label=language.say("eerst"), is_thin=True))
    is_mark = bands is _MARK
    cells = _cells(outcome.bands, bands, language)
    yield Row(name=name, cells=cells, tracks=tracks, tells_heads=is_mark)
    if first:
        said = language.say("{name} (eerst)", name=name)
        yield Row(name=said, cells=_cells(first, bands, language), tells_heads=is_mark)


def _cells(
    told: Suppressed, bands: Mapping[Band, str], language: Language
) -> tuple[str | None, ...]:
    counts = [told.cells[band] for band in Band]
    if bands is _SENTENCE:
        return tuple(None if each is None else str(each) for each in counts)
    return tuple(
        None if each is None else f"{language.say(bands[band])}: {each}"
        for band, each in zip(Band, counts, strict=True)
    )


def _track(language: Language, told: Suppressed, bands: Mapping[Band, str]) -> Track:
    """Lay bands after each other; what is hidden is one stretch, at its first place."""
    known = sum(each for each in told.cells.values() if each)
    hidden = _hidden(told, known)
    stretches: list[Stretch] = []
    is_drawn = False
    for band in Band:
        count = told.cells[band]
        if count:
            share = count / known * (1 - hidden)
            label = language.say(bands[band])
            stretches.append(Stretch(share=share, tone=_TONES[band], label=label))
        elif count is None and not is_drawn:
            label = language.say("te weinig")
            stretches.append(Stretch(share=hidden, tone=Tone.HIDDEN, label=label))
            is_drawn = True
    return Track(stretches=tuple(stretches))


def _hidden(told: Suppressed, known: int) -> float:
    """Give the share of what is hidden, of its own length only where the total is told."""
    if None not in told.cells.values():
        return 0.0
    if told.total is not None and told.total > known:
        return 1 - known / told.total
    return _UNKNOWN if known else 1.0


def _lacking(language: Language, found: Results) -> tuple[str, ...]:
    if found.forms_lacking:
        return (
            language.count(
                "Nog {number} briefje, dan staat hier iets.",
                "Nog {number} briefjes, dan staat hier iets.",
                found.forms_lacking,
            ),
        )
    if found.talks_lacking:
        return (
            language.count(
                "Nog {number} beraad met briefjes, dan staat hier iets.",
                "Nog {number} beraden met briefjes, dan staat hier iets.",
                found.talks_lacking,
            ),
        )
    return ()
