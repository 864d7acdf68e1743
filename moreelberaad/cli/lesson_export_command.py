"""`moreelberaad lessons export`: kept lessons as lessons sheets."""

from __future__ import annotations

import argparse
from pathlib import Path

from moreelberaad import wording
from moreelberaad.application.marking import checked_marking
from moreelberaad.bootstrap import FORMATS, App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.cli.export_command import tell_flaws
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.kept_disclosure import SheetWish
from moreelberaad.domain.readers import Readers
from moreelberaad.i18n import N_
from moreelberaad.lesson_sheets import SheetFile, kept_sheets, write_sheets


def add(group: Group) -> None:
    """Add the command to the group of the lessons."""
    say = group.language.say
    export = group.add("export", _export, N_("maak een lessenblad van elke les die je noemt"))
    export.add_argument("ids", metavar="ID", nargs="+")
    export.add_argument("--format", choices=FORMATS, required=True, help=say(N_("soort bestand")))
    export.add_argument(
        "--out",
        metavar="FILE",
        required=True,
        help=say(N_("waar het blad komt; meer bladen krijgen een nummer achter de naam")),
    )
    export.add_argument(
        "--readers",
        choices=[readers.value for readers in Readers],
        help=say(
            N_("voor wie het lessenblad is: dat bepaalt de woorden, de delen en de volgorde")
        ),
    )
    export.add_argument(
        "--unclassified",
        action="store_true",
        help=say(N_("er staat niets in dat gerubriceerd is; nodig buiten het team")),
    )


def _export(console: Console, app: App, options: argparse.Namespace) -> int:
    marking = checked_marking(app.marking(), app.recogniser)
    wish = SheetWish(
        language=console.language.code,
        readers=Readers(options.readers) if options.readers else None,
        unclassified=options.unclassified,
    )
    file = SheetFile(
        form=options.format,
        language=console.language,
        path=Path(options.out),
        today=app.world.today.day,
        marking=marking,
        house=app.house_style() if options.format == "docx" else b"",
    )
    names = list(dict.fromkeys(map(LessonId, options.ids)))
    with unlocked(console, app, options) as bench:
        sheets = kept_sheets(app, bench)
        made = write_sheets([sheets.prepare(name, wish) for name in names], file)
    places = [place.name for place in file.places(len(made))]
    console.answer(
        {"lessons": names, "format": options.format, "files": places},
        N_("Gemaakt: {names}."),
        names=", ".join(places),
    )
    for rendered in made:
        tell_flaws(console, rendered)
    if not console.as_json:
        console.say(wording.WOO)
    return exits.DONE
