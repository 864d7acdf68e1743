"""What the groups of commands share: how one is added, and how a vault opens for it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.cli.console import Console
from moreelberaad.i18n import N_, Language

Run = Callable[[Console, App, argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class Group:
    """A word with commands below it, such as `vault create`."""

    commands: argparse._SubParsersAction[argparse.ArgumentParser]
    shared: argparse.ArgumentParser
    language: Language

    def add(self, name: str, run: Run, summary: str) -> argparse.ArgumentParser:
        """Add one command; `summary` is a sentence of the catalogue."""
        text = self.language.say(summary)
        parser = self.commands.add_parser(name, help=text, description=text, parents=[self.shared])
        parser.set_defaults(run=run)
        return parser

    def below(self, name: str, summary: str) -> Group:
        """Add a word with commands of its own."""
        text = self.language.say(summary)
        parser = self.commands.add_parser(name, help=text, description=text, parents=[self.shared])
        below = parser.add_subparsers(
            title=self.language.say(N_("opdrachten")),
            metavar=self.language.say(N_("OPDRACHT")),
            required=True,
        )
        return Group(below, self.shared, self.language)


def vault_path(app: App, options: argparse.Namespace) -> Path:
    """Give the vault that was named, else the usual one."""
    return Path(options.vault) if options.vault else app.world.default_vault


def unlocked(console: Console, app: App, options: argparse.Namespace) -> Workbench:
    """Open the vault of this command."""
    path = vault_path(app, options)
    app.describe_vault(path)
    return app.unlock(path, console.passphrase(options.passphrase_file))
