"""The tables of a yearly overview: the same for who reads it and for who calculates with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moreelberaad.domain.template import Text
from moreelberaad.domain.year_figures import Block, YearOverview
from moreelberaad.domain.yearly_slips import SaidOnSlips
from moreelberaad.i18n import N_, Language

SESSIONS = N_("Beraden")
_OWN_METHOD, _OWN_THEME = N_("Eigen gespreksvorm"), N_("Eigen thema")
_NOT_NOTED, _TOGETHER = N_("niet genoteerd"), N_("Samen")
_QUARTERS = (
    N_("Eerste kwartaal"),
    N_("Tweede kwartaal"),
    N_("Derde kwartaal"),
    N_("Vierde kwartaal"),
)
_SENTENCES = N_("Evaluatie: briefjes van alle reeksen samen")
_MARKS = N_("Rapportcijfers: briefjes van alle reeksen samen")
_SENTENCE_BANDS = (N_("oneens"), N_("neutraal"), N_("eens"))
_MARK_BANDS = (N_("t/m 5"), N_("6 en 7"), N_("vanaf 8"))

Numbers = tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTable:
    """Named rows of numbers; `of_rows` is the heading above the names, `None` is too few."""

    block: Block
    title: str
    of_rows: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, Numbers], ...]


def year_tables(overview: YearOverview, language: Language) -> tuple[YearTable, ...]:
    """Give the tables of a year that has something to show; none of them is empty."""
    if overview.is_empty or overview.is_too_small:
        return ()
    tables = (
        _sessions(overview, language),
        _minutes(overview, language),
        _themes(overview, language),
        *_slips(overview, language),
    )
    return tuple(table for table in tables if table.rows)


def _sessions(overview: YearOverview, language: Language) -> YearTable:
    say = language.say
    rows = ((*each.per_size, each.held) for each in overview.methods)
    named = zip(_methods(overview, language), rows, strict=True)
    return YearTable(
        block=Block.METHODS,
        title=say(N_("Beraden per gespreksvorm en grootte van de groep")),
        of_rows=say(N_("Gespreksvorm")),
        columns=(*_sizes(overview, language), say(_TOGETHER)),
        rows=(*named, (say(_TOGETHER), (*overview.per_size, overview.held))),
    )


def _minutes(overview: YearOverview, language: Language) -> YearTable:
    say = language.say
    rows = ((*each.minutes_per_size, each.minutes_together) for each in overview.methods)
    named = zip(_methods(overview, language), rows, strict=True)
    together = (*overview.minutes_per_size, overview.minutes_together)
    return YearTable(
        block=Block.SIZES,
        title=say(N_("Geplande minuten per gespreksvorm en grootte van de groep")),
        of_rows=say(N_("Gespreksvorm")),
        columns=(*_sizes(overview, language), say(_TOGETHER)),
        rows=(*named, (say(_TOGETHER), together)),
    )


def _themes(overview: YearOverview, language: Language) -> YearTable:
    say = language.say
    return YearTable(
        block=Block.THEMES,
        title=say(N_("Beraden per thema en kwartaal")),
        of_rows=say(N_("Thema")),
        columns=(*map(say, _QUARTERS), say(_TOGETHER)),
        rows=tuple(
            (_named(each.name, _OWN_THEME, language), (*each.per_quarter, each.held))
            for each in overview.themes
        ),
    )


def _slips(overview: YearOverview, language: Language) -> Iterator[YearTable]:
    yield _bands(_SENTENCES, overview.slips.sentences, _SENTENCE_BANDS, language)
    yield _bands(_MARKS, overview.slips.marks, _MARK_BANDS, language)


def _bands(
    title: str, said: tuple[SaidOnSlips, ...], bands: tuple[str, ...], language: Language
) -> YearTable:
    say = language.say
    return YearTable(
        block=Block.EVALUATION,
        title=say(title),
        of_rows=say(N_("Vraag")),
        columns=tuple(map(say, bands)),
        rows=tuple((each.label.get(language.code), each.bands) for each in said),
    )


def _methods(overview: YearOverview, language: Language) -> Iterator[str]:
    """Name each method with its planned minutes, which tell two versions of one apart."""
    for each in overview.methods:
        yield language.say(
            N_("{method} ({minutes} min)"),
            method=_named(each.name, _OWN_METHOD, language),
            minutes=each.minutes,
        )


def _sizes(overview: YearOverview, language: Language) -> tuple[str, ...]:
    return tuple(_named(each, _NOT_NOTED, language) for each in overview.sizes)


def _named(name: Text | None, otherwise: str, language: Language) -> str:
    return name.get(language.code) if name else language.say(otherwise)
