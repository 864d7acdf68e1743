"""`moreelberaad yearly`: counts over the sessions of a year, in a file that may leave."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from moreelberaad import bootstrap, yearly
from moreelberaad.application.marking import checked_marking
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.counts import FEWEST
from moreelberaad.i18n import N_

_FORMS = (yearly.FIGURES, *bootstrap.FORMATS)


def add(program: Group) -> None:
    """Add the command."""
    say = program.language.say
    make = program.add("yearly", _make, N_("maak een jaaroverzicht: aantallen over beraden"))
    make.add_argument(
        "--year", metavar="YYYY", type=_named_year, required=True, help=say(N_("het jaar"))
    )
    make.add_argument(
        "--out",
        metavar="FILE",
        type=_named_file,
        required=True,
        help=say(N_("waar het overzicht komt, met als einde: {forms}"), forms=", ".join(_FORMS)),
    )
    make.add_argument(
        "--k",
        metavar="N",
        type=_raised,
        default=FEWEST,
        help=say(N_("vanaf hoeveel een aantal te zien is; alleen hoger dan 5")),
    )


def _make(console: Console, app: App, options: argparse.Namespace) -> int:
    marking = checked_marking(app.marking(), app.recogniser)
    form = _form(options.out)
    with unlocked(console, app, options) as bench:
        year = yearly.counted(bench, options.year, options.k)
        yearly.look_at(options.out, year)
        yearly.settle(bench, year)
        rendered = yearly.write_overview(
            yearly.counted(bench, options.year),
            form=form,
            language=console.language,
            path=options.out,
            today=app.world.today.day,
            marking=marking,
            house=app.house_style() if form == "docx" else b"",
        )
    console.answer(
        {"year": options.year, "format": form, "replaced": rendered.replaced},
        N_("Gemaakt: jaaroverzicht {year}, {form}."),
        year=options.year,
        form=form,
    )
    return exits.DONE


def _named_year(words: str) -> int:
    """Read a year; argparse tells what is wrong with any other words."""
    if (year := int(words)) not in range(date.min.year, date.max.year + 1):
        raise ValueError
    return year


def _named_file(name: str) -> Path:
    """Read a file that ends as one of the forms."""
    path = Path(name)
    if _form(path) not in _FORMS:
        raise ValueError
    return path


def _raised(words: str) -> int:
    """Read k, which is never lowered (domain.md 6.2)."""
    if (fewest := int(words)) < FEWEST:
        raise ValueError
    return fewest


def _form(path: Path) -> str:
    return path.suffix.removeprefix(".").lower()
