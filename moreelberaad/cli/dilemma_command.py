"""`moreelberaad dilemma-message`: a short text for outsiders, from a file; no vault is opened."""

from __future__ import annotations

import argparse
from pathlib import Path

from moreelberaad import bootstrap, messages
from moreelberaad.application.dilemma_message import read_message
from moreelberaad.application.marking import checked_marking
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group
from moreelberaad.cli.console import Console
from moreelberaad.cli.forms import add_form, form_of
from moreelberaad.i18n import N_


def add(program: Group) -> None:
    """Add the command."""
    say = program.language.say
    make = program.add(
        "dilemma-message",
        _make,
        N_("maak een dilemmabericht: voor buitenstaanders, over een besluit buiten het beraad"),
    )
    make.add_argument("file", metavar="FILE", help=say(N_("TOML-bestand met de zes delen")))
    add_form(make, program.language)
    make.add_argument(
        "--marking",
        metavar="TEXT",
        help=say(N_("regel boven en onder aan elke bladzijde, in hooguit 60 tekens")),
    )


def _make(console: Console, app: App, options: argparse.Namespace) -> int:
    said = app.marking(options.marking)
    form = form_of(options)
    message = read_message(bootstrap.read_toml(Path(options.file)), app.recogniser)
    rendered = messages.write_message(
        message,
        form=form,
        language=console.language,
        path=Path(options.out),
        today=app.world.today.day,
        recogniser=app.recogniser,
        marking=checked_marking(said, app.recogniser),
        house=app.house_style() if form == "docx" else b"",
    )
    console.answer(
        {"document": "dilemma-message", "format": form, "replaced": rendered.replaced},
        N_("Gemaakt: {document}, {form}."),
        document=console.language.say(messages.TITLE),
        form=form,
    )
    return exits.DONE
