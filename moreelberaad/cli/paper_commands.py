"""`moreelberaad documents NAME`: papers from a method, for before and during a talk."""

from __future__ import annotations

import argparse
from datetime import datetime, time
from pathlib import Path

from moreelberaad import papers, wording
from moreelberaad.application.marking import checked_marking
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group
from moreelberaad.cli.console import Console
from moreelberaad.cli.forms import add_form, form_of
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.papers import Paper, PaperKind, SeriesSheet, Wishes, kinds_for
from moreelberaad.i18n import N_, Language

_OF_NO_METHOD = (PaperKind.COMMANDER_CARD, PaperKind.CRITERIA, PaperKind.SERIES_FORM)


def add(program: Group) -> None:
    """Add the command."""
    say = program.language.say
    make = program.add("documents", _make, N_("maak een blad van een gespreksvorm"))
    make.add_argument(
        "name",
        metavar="NAME",
        choices=[kind.value for kind in PaperKind],
        help=", ".join(kind.value for kind in PaperKind),
    )
    make.add_argument("--method", metavar="ID", help=say(N_("de gespreksvorm")))
    add_form(make, program.language)
    make.add_argument(
        "--begins", metavar="HH:MM", type=_named_time, help=say(N_("wanneer het gesprek begint"))
    )
    make.add_argument(
        "--commander", action="store_true", help=say(N_("er is een commandant of beoordelaar bij"))
    )


def _make(console: Console, app: App, options: argparse.Namespace) -> int:
    kind = PaperKind(options.name)
    if options.method is None and kind not in _OF_NO_METHOD:
        console.note(N_("Bij dit blad hoort een gespreksvorm: --method ID."))
        return exits.USAGE
    form = form_of(options)
    rendered = papers.write_paper(
        _paper(app, kind, options, console.language),
        console.language,
        Path(options.out),
        today=app.world.today.day,
        marking=checked_marking(app.marking(), app.recogniser),
        form=form,
        house=app.house_style() if form == "docx" else b"",
    )
    console.answer(
        {
            "document": kind.value,
            "format": form,
            "method": options.method,
            "replaced": rendered.replaced,
        },
        N_("Gemaakt: {document}, {form}."),
        document=console.language.say(wording.PAPERS[kind]),
        form=form,
    )
    return exits.DONE


def _paper(app: App, kind: PaperKind, options: argparse.Namespace, language: Language) -> Paper:
    if kind is PaperKind.SERIES_FORM:
        return SeriesSheet(form=app.evaluation().series_form)
    wishes = Wishes(
        commander=options.commander,
        begins=options.begins,
        route=app.settings().reporting_route,
        office=papers.office_lines(app.office(language)),
    )
    criteria = app.criteria() if kind is PaperKind.CRITERIA else ()
    method = app.templates.get(options.method) if options.method else app.templates.all()[0]
    if kind not in _OF_NO_METHOD and kind not in kinds_for(method):
        raise NotFound(what="paper", id=f"{kind.value}, {method.id}")
    return papers.make_paper(kind, method, wishes, criteria)


def _named_time(words: str) -> time:
    """Read a time of day; argparse tells what is wrong with any other words."""
    return datetime.strptime(words, "%H:%M").time()  # noqa: DTZ007 - a time of day
