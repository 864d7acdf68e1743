"""`moreelberaad vault backup`, `backups` and `restore`: copies, and the way back to one."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked, vault_path
from moreelberaad.cli.console import Console
from moreelberaad.i18n import N_

_COUNTS = (
    ("sessions", N_("beraden: {number}")),
    ("open", N_("waarvan nog open: {number}")),
    ("prepared", N_("waarvan klaargezet: {number}")),
    ("cards", N_("kaarten: {number}")),
    ("lessons", N_("lessen: {number}")),
    ("methods", N_("eigen werkvormen: {number}")),
)


def add(group: Group) -> None:
    """Add the commands on backups to those of the vault."""
    group.add("backup", _backup, N_("maak een versleutelde reservekopie"))
    group.add("backups", _backups, N_("noem de reservekopieën, de nieuwste eerst"))
    restore = group.add("restore", _restore, N_("zet een reservekopie naast de kluis"))
    restore.add_argument("backup", metavar="BACKUP")


def _backup(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        made = bench.backups.make()
    sentence = N_("Reservekopie gemaakt en nagekeken: {path}")
    console.answer({"backup": str(made)}, sentence, path=str(made))
    return exits.DONE


def _backups(console: Console, app: App, options: argparse.Namespace) -> int:
    found = app.backups_of(vault_path(app, options))
    if console.as_json:
        console.give(
            [
                {"path": str(each.path), "day": f"{each.day}", "before_risk": each.before_risk}
                for each in found
            ]
        )
        return exits.DONE
    if not found:
        console.say(N_("Er is nog geen reservekopie van deze kluis."))
    for each in found:
        line = N_("{day}, vooraf: {path}") if each.before_risk else N_("{day}: {path}")
        console.say(line, day=f"{each.day}", path=str(each.path))
    return exits.DONE


def _restore(console: Console, app: App, options: argparse.Namespace) -> int:
    passphrase = console.passphrase(options.passphrase_file)
    restored = app.restore(Path(options.backup), vault_path(app, options), passphrase)
    path, contents = str(restored.path), asdict(restored.contents)
    if console.as_json:
        replayed = restored.knew_erasures
        console.give({"vault": path, "erasures_replayed": replayed, "contents": contents})
    else:
        console.say(N_("Teruggezet naast de kluis: {path}"), path=path)
        for name, line in _COUNTS:
            console.line(f"  {console.language.say(line, number=contents[name])}")
    if not restored.knew_erasures:
        console.note(
            N_("De huidige kluis ging niet open: wat daarin gewist was, kan nu terug zijn.")
        )
    return exits.DONE
