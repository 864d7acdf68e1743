"""The blocks of *Trends* in words: what was counted of one period and one series."""

from __future__ import annotations

from collections.abc import Sequence

from moreelberaad.domain.trends import Bar, Pace, Period, Quarter, Reach, Themes, Trends
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.viewmodels.learning.trends_figure import (
    Figure,
    Row,
    Stretch,
    Tone,
    Track,
    bar,
)

_QUARTERS = (N_("eerste"), N_("tweede"), N_("derde"), N_("vierde"))


def period_name(language: Language, period: Period) -> str:
    """Name a period as it stands in the list."""
    match period.reach:
        case Reach.LAST_FOUR:
            return language.say("Laatste vier kwartalen")
        case Reach.YEAR:
            return str(period.year)
        case Reach.ALL:
            return language.say("Alles")


def talks(language: Language, number: int) -> str:
    """Count sessions in words."""
    return language.count("{number} beraad", "{number} beraden", number)


def methods(language: Language, shown: Trends) -> Figure:
    """Tell how often each method was held."""
    say = language.say
    return Figure(
        title=say("Beraden per gespreksvorm"),
        aside=talks(language, shown.talks),
        heads=(say("Gespreksvorm"), say("Beraden")),
        rows=_bars(language, shown.methods),
        notes=(say("Een telling van je eigen beraden. Hier wordt niets verborgen."),),
    )


def values(language: Language, shown: Trends) -> Figure:
    """Tell in how many sessions each value stood in the table."""
    say = language.say
    note = language.count(
        "In hoeveel beraden deze waarde in de tabel stond. "
        "Alleen van het {number} beraad waarvan de notities er nog zijn.",
        "In hoeveel beraden deze waarde in de tabel stond. "
        "Alleen van de {number} beraden waarvan de notities er nog zijn.",
        shown.valued,
    )
    return Figure(
        title=say("Waarden die het vaakst botsten"),
        nothing=say("Nog geen waarden."),
        heads=(say("Waarde"), say("Beraden")),
        rows=_bars(language, shown.values),
        notes=(note,),
    )


def themes(language: Language, found: Themes, *, of_series: bool) -> Figure:
    """Tell which themes came by, per quarter where that may be told."""
    say, code = language.say, language.code
    note = N_(
        "Onder vijf tonen we geen getal. Is een vakje uit te rekenen, dan verbergen we er nog een."
    )
    if of_series:
        note = N_("Over één reeks tellen we thema’s niet: dat is te weinig.")
    elif not found.quarters:
        note = N_("Kies een jaar om thema’s per kwartaal te zien.")
    rows = tuple(
        Row(name=row.name.get(code), cells=tuple(_cell(language, each) for each in row.cells))
        for row in found.rows
    )
    quarters = (_quarter(language, each, found.quarters) for each in found.quarters)
    return Figure(
        title=say("Thema’s per kwartaal"),
        nothing=say("Nog geen thema’s."),
        heads=(say("Thema"), *quarters),
        rows=rows,
        notes=(say(note),),
        is_grid=True,
        too_few=say("te weinig"),
    )


def sizes(language: Language, shown: Trends) -> Figure:
    """Tell how many sessions groups of each size held, and how many minutes were planned."""
    say, most = language.say, max((each.talks for each in shown.sizes), default=1)
    rows = tuple(
        Row(
            name=each.name.get(language.code) or say("Niet ingevuld"),
            cells=(str(each.talks), str(each.minutes)),
            value=f"{talks(language, each.talks)} · {_minutes(language, each.minutes)}",
            tracks=bar(each.talks / most),
        )
        for each in shown.sizes
    )
    return Figure(
        title=say("Minuten per groepsgrootte"),
        heads=(say("Groepsgrootte"), say("Beraden"), say("Geplande minuten")),
        rows=rows,
        notes=(say("De minuten zijn die van het plan, van alle beraden samen."),),
    )


def pace(language: Language, paces: Sequence[Pace]) -> Figure:
    """Tell what each step takes beside what was planned."""
    say, code = language.say, language.code
    most = max((max(each.planned, each.usual or 0) for each in paces), default=1) or 1
    rows = tuple(
        Row(
            name=each.step.get(code),
            cells=(
                str(each.planned),
                "" if each.usual is None else str(each.usual),
                str(each.talks),
            ),
            value=talks(language, each.talks),
            tracks=(
                _pace_track(say("plan"), each.planned, most, Tone.SOFT),
                _pace_track(say("echt"), each.usual or 0, most, Tone.FULL),
            ),
        )
        for each in paces
    )
    return Figure(
        title=say("Tempo per stap"),
        nothing=say("Nog geen gemeten minuten."),
        heads=(say("Stap"), say("Geplande minuten"), say("Meestal minuten"), say("Beraden")),
        rows=rows,
        notes=(say("Alleen voor jou: gemeten minuten gaan nergens mee naartoe."),),
    )


def _pace_track(label: str, minutes: int, most: int, tone: Tone) -> Track:
    share = Stretch(share=minutes / most, tone=tone)
    return Track(stretches=(share,), label=f"{label} {minutes or '–'}", is_thin=True)


def _bars(language: Language, found: Sequence[Bar]) -> tuple[Row, ...]:
    most = max((each.talks for each in found), default=1)
    return tuple(
        Row(
            name=each.name.get(language.code),
            cells=(talks(language, each.talks),),
            value=talks(language, each.talks),
            tracks=bar(each.talks / most),
        )
        for each in found
    )


def _cell(language: Language, count: int | None) -> str | None:
    if count is None:
        return None
    return str(count) if count else language.say("geen")


def _quarter(language: Language, quarter: Quarter, shown: Sequence[Quarter]) -> str:
    """Name a quarter; with its year where more than one year is on show."""
    name = language.say(_QUARTERS[quarter.number - 1])
    return name if len({each.year for each in shown}) == 1 else f"{name} {quarter.year}"


def _minutes(language: Language, number: int) -> str:
    return language.say("{minutes} min", minutes=number)
