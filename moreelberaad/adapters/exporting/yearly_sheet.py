"""The yearly overview as a document: counts over sessions, and nothing of any one of them."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad.adapters.exporting.document import (
    Block,
    Document,
    Grid,
    Lead,
    Passage,
    Section,
    Sheet,
)
from moreelberaad.adapters.exporting.yearly_tables import Numbers, YearTable, year_tables
from moreelberaad.domain.evaluation import FEWEST_FORMS
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.i18n import N_, Language

HELD = N_("Gesloten beraden")
TOO_FEW = N_("te weinig om te tonen")
_SHORT = "–"
_NOTES = (
    N_("Alleen gesloten beraden tellen mee. De minuten zijn die van het plan."),
    N_("Een beraad kan meer thema’s hebben, of geen: die tel je niet op."),
    N_("Eenmaal gedeeld ligt een jaar vast: wat later wordt ingevoerd, telt niet meer mee."),
)
_LAPTOPS = N_(
    "Van {laptops} laptops samen. Wat op een ervan te weinig was, telt nergens mee: elk getal is "
    "dus minstens zo groot."
)


def compose_overview(overview: YearOverview, language: Language, *, marking: str = "") -> Document:
    """Lay out a year; `marking` is the organisation's own line on every page."""
    say = language.say
    title = say(N_("Jaaroverzicht {year}"), year=overview.year)
    tables = year_tables(overview, language)
    blocks = (*_said(overview, language), *(_grid(table) for table in tables))
    return Document(
        language=language.code,
        title=title,
        banner=say(N_("Aantallen over moreel beraad")),
        scope=say(N_("Over alle beraden samen")),
        marking=(marking,),
        sheets=(Sheet(title=title, sections=(Section(title="", blocks=blocks),)),),
        facts=(),
        notes=tuple(_notes(overview, language)) if tables else (),
        page_of=say(N_("{page} van {pages}"), page="{page}", pages="{pages}"),
    )


def _said(overview: YearOverview, language: Language) -> Iterator[Block]:
    """Say how many sessions there were, and what is not told of them."""
    say, count = language.say, language.count
    label = say(HELD)
    if overview.is_empty:
        nothing = say(N_("In {year} is geen beraad gesloten."), year=overview.year)
        yield Passage(label="", paragraphs=(nothing,))
    elif overview.held is None:
        sentence = N_(
            "In {year} waren er te weinig beraden om te tonen: minder dan {fewest}, of anders was "
            "iets uit te rekenen."
        )
        few = say(sentence, year=overview.year, fewest=overview.fewest)
        yield Passage(label="", paragraphs=(few,))
    else:
        yield Lead(label=label, text=count("{number} beraad", "{number} beraden", overview.held))


def _grid(table: YearTable) -> Grid:
    return Grid(
        label=table.title,
        columns=(table.of_rows, *table.columns),
        rows=tuple((name, *_written(numbers)) for name, numbers in table.rows),
    )


def _written(numbers: Numbers) -> Iterator[str]:
    for number in numbers:
        yield _SHORT if number is None else str(number)


def _notes(overview: YearOverview, language: Language) -> Iterator[str]:
    say = language.say
    yield say(
        N_("– is te weinig om te tonen: minder dan {fewest}, of anders was dat uit te rekenen."),
        fewest=overview.fewest,
    )
    yield from map(say, _NOTES)
    if overview.laptops > 1:
        yield say(_LAPTOPS, laptops=overview.laptops)
    if not overview.slips.sentences:
        yield say(
            N_("De evaluatie staat hier vanaf {forms} briefjes uit {fewest} reeksen samen."),
            forms=FEWEST_FORMS,
            fewest=overview.fewest,
        )
