"""What the groups of commands share: how one is added, and how a vault opens for it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.cli.console import Console
from moreelberaad.cli.usage import Parser
from moreelberaad.i18n import N_, Language

Run = Callable[[Console, App, argparse.Namespace], int]

_DOUBT = N_(
    "Volgens deze laptop is het {day}. Klopt dat? Er wordt niets gewist, tot je het bevestigt "
    "met `vault confirm-date`."
)
NOTHING_FOUND = N_("Geen punten gevonden. Lees het zelf ook: de controle vindt niet alles.")


@dataclass(frozen=True, slots=True)
class Group:
    """A word with commands below it, such as `vault create`; the program itself is one too."""

    commands: argparse._SubParsersAction[Parser]
    shared: argparse.ArgumentParser
    language: Language

    @classmethod
    def under(cls, parser: Parser, shared: argparse.ArgumentParser, language: Language) -> Self:
        """Make room for commands; `shared` holds the options that each of them takes."""
        commands = parser.add_subparsers(
            title=language.say(N_("opdrachten")),
            metavar=language.say(N_("OPDRACHT")),
            required=True,
        )
        return cls(commands, shared, language)

    def add(self, name: str, run: Run, summary: str) -> argparse.ArgumentParser:
        """Add one command; `summary` is a sentence of the catalogue."""
        parser = self._parser(name, summary)
        parser.set_defaults(run=run)
        return parser

    def below(self, name: str, summary: str, add: Callable[[Group], None]) -> None:
        """Add a word with commands of its own, which `add` adds once it is said."""
        parser = self._parser(name, summary)
        parser.fill = lambda: add(Group.under(parser, self.shared, self.language))

    def _parser(self, name: str, summary: str) -> Parser:
        text = self.language.say(summary)
        return self.commands.add_parser(
            name,
            help=text,
            description=text,
            parents=[self.shared],  # type: ignore[list-item] # only its options are taken
        )


def vault_path(app: App, options: argparse.Namespace) -> Path:
    """Give the vault that was named, else the usual one."""
    return Path(options.vault) if options.vault else app.world.default_vault


def unlocked(console: Console, app: App, options: argparse.Namespace) -> Workbench:
    """Open the vault of this command, and tell when the clock of this machine is in doubt."""
    path = vault_path(app, options)
    app.describe_vault(path)
    bench = app.unlock(path, console.passphrase(options.passphrase_file))
    if not bench.clock.is_likely:
        console.note(_DOUBT, day=console.language.day(app.world.today.day))
    return bench
