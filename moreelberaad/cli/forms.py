"""Which form a document takes: the one that is asked for, else what its file is named after."""

from __future__ import annotations

import argparse
from pathlib import Path

from moreelberaad import bootstrap
from moreelberaad.i18n import N_, Language

_USUAL = "pdf"


def add_form(command: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of the file and its form."""
    say = language.say
    command.add_argument(
        "--format",
        choices=list(bootstrap.FORMATS),
        help=say(N_("soort bestand; standaard: wat achter de punt van --out staat, anders pdf")),
    )
    command.add_argument(
        "--out", metavar="FILE", required=True, help=say(N_("waar het blad komt"))
    )


def form_of(options: argparse.Namespace) -> str:
    """Give the form that is asked for, else that of the name of the file, else PDF."""
    ending = Path(options.out).suffix.removeprefix(".").lower()
    named = ending if ending in bootstrap.FORMATS else _USUAL
    return options.format or named
