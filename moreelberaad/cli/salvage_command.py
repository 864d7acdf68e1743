"""`moreelberaad vault salvage`: what can be read of a damaged vault, in a new one."""

from __future__ import annotations

import argparse
from pathlib import Path

from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, vault_path
from moreelberaad.cli.console import Console
from moreelberaad.i18n import N_
from moreelberaad.salvage_words import lines_of

_MADE = N_("Gered in een nieuwe kluis ernaast: {path}")


def add(group: Group) -> None:
    """Add the command to those of the vault."""
    command = group.add("salvage", _salvage, N_("red wat te lezen is van een beschadigde kluis"))
    command.add_argument(
        "--keys-from",
        metavar="BACKUP",
        help=group.language.say(
            N_("open met de wachtzin van deze reservekopie, als de eigen sleutels beschadigd zijn")
        ),
    )


def _salvage(console: Console, app: App, options: argparse.Namespace) -> int:
    keys_from = Path(options.keys_from) if options.keys_from else None
    secret = console.passphrase(options.passphrase_file)
    done = app.salvage(vault_path(app, options), secret, keys_from=keys_from)
    if console.as_json:
        console.give({"vault": str(done.path), "whole": done.whole, "lost": done.lost})
    else:
        console.say(_MADE, path=str(done.path))
        for line in lines_of(console.language, done.whole, done.lost):
            console.line(f"  {line}")
    return exits.DONE
