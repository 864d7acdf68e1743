"""`moreelberaad vault …`: make, look at, check, copy and put back a vault."""

from __future__ import annotations

import argparse

from moreelberaad import bootstrap, wording
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.cli import backup_commands, exits, retention_commands, salvage_command
from moreelberaad.cli.commands import Group, unlocked, vault_path
from moreelberaad.cli.console import PASSPHRASE_VARIABLE, Console
from moreelberaad.domain.errors import NoPassphrase
from moreelberaad.i18n import N_

_CHANGED = N_("De wachtzin is gewijzigd.")
_WEAK = N_("Let op: deze wachtzin is makkelijk te raden. Voeg een woord toe.")


def add(program: Group) -> None:
    """Add the commands of the vault."""
    program.below("vault", N_("de kluis met alle notities"), _add)


def _add(group: Group) -> None:
    group.add("create", _create, N_("maak een lege kluis"))
    group.add("info", _info, N_("vertel wat zonder wachtzin te zien is"))
    group.add("check", _check, N_("kijk of de kluis heel is"))
    backup_commands.add(group)
    change = group.add("change-passphrase", _change, N_("wijzig de wachtzin"))
    say = group.language.say
    change.add_argument(
        "--new-passphrase-file", metavar="FILE", help=say(N_("bestand met de nieuwe wachtzin"))
    )
    change.add_argument(
        "--recovery-code-file",
        metavar="FILE",
        help=say(N_("open met de herstelcode uit dit bestand; daarna is er een nieuwe code")),
    )
    group.add("recovery-code", _recovery_code, N_("maak een nieuwe herstelcode"))
    salvage_command.add(group)
    retention_commands.add_erased(group)
    group.add("migrate", _migrate, N_("werk de kluis bij naar deze versie"))


def _create(console: Console, app: App, options: argparse.Namespace) -> int:
    passphrase = console.new_passphrase(
        options.passphrase_file or console.environment.get(PASSPHRASE_VARIABLE)
    )
    _tell_strength(console, passphrase)
    path = vault_path(app, options)
    app.create_vault(path, passphrase)
    console.answer({"vault": str(path)}, N_("De kluis staat klaar: {name}."), name=path.name)
    return exits.DONE


def _info(console: Console, app: App, options: argparse.Namespace) -> int:
    info = app.describe_vault(vault_path(app, options))
    slots = [
        {
            "kind": kind.value,
            "memory_kib": cost.memory_kib,
            "passes": cost.passes,
            "lanes": cost.lanes,
        }
        for kind, cost in info.slots
    ]
    if console.as_json:
        console.give({"format": info.format, "slots": slots})
        return exits.DONE
    console.say(N_("Kluis, vorm {format}. Gaat open met:"), format=info.format)
    for kind, cost in info.slots:
        slot = console.language.say(wording.SLOTS[kind])
        console.line(f"  {slot}: Argon2id, {cost.memory_kib} KiB × {cost.passes}")
    return exits.DONE


def _check(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        faults = bench.check()
    if console.as_json:
        console.give({"whole": not faults, "faults": list(faults)})
    elif faults:
        console.say(
            N_("De kluis is niet heel: {faults}. Zet een reservekopie terug."),
            faults=", ".join(faults),
        )
    else:
        console.say(N_("De kluis is heel."))
    return exits.DAMAGED if faults else exits.DONE


def _change(console: Console, app: App, options: argparse.Namespace) -> int:
    with _unlocked_either_way(console, app, options) as bench:
        new = console.new_passphrase(options.new_passphrase_file)
        _tell_strength(console, new)
        bench.change_passphrase(new)
        if options.recovery_code_file:
            console.note(_CHANGED)
            _hand_over_new_code(console, bench)
            return exits.DONE
    console.answer({"changed": True}, _CHANGED)
    return exits.DONE


def _unlocked_either_way(console: Console, app: App, options: argparse.Namespace) -> Workbench:
    if not options.recovery_code_file:
        return unlocked(console, app, options)
    code = console.passphrase(options.recovery_code_file)
    return app.unlock(vault_path(app, options), code, bootstrap.SlotKind.RECOVERY)


def _recovery_code(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        _hand_over_new_code(console, bench)
    return exits.DONE


def _hand_over_new_code(console: Console, bench: Workbench) -> None:
    """Show the code first: one that nobody saw must never replace the one before."""
    code = bootstrap.fresh_recovery_code()
    _show(console, code)
    console.flush()
    bench.keep_recovery_code(code)


def _show(console: Console, code: str) -> None:
    if console.as_json:
        console.give({"recovery_code": code})
    else:
        console.line(code)
    console.note(
        N_(
            "Wie deze code heeft, kan alles lezen. Bewaar hem achter slot, los van de laptop, "
            "en niet bij een leidinggevende van de groep."
        )
    )


def _migrate(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        schema = bench.schema
    console.answer(
        {"schema": schema}, N_("De kluis is bijgewerkt tot schema {number}."), number=schema
    )
    return exits.DONE


def _tell_strength(console: Console, passphrase: str) -> None:
    """Warn where a script decides; the window asks for a stronger one."""
    if not passphrase:
        raise NoPassphrase
    if not bootstrap.is_strong_enough(passphrase):
        console.note(_WEAK)
