"""A *bewaarstop* on a session, and what the vault erased."""

from __future__ import annotations

import argparse
from collections import Counter

from moreelberaad import lesson_words
from moreelberaad.application.lesson_commands import HoldSession
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked, vault_path
from moreelberaad.cli.console import Console
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.i18n import N_


def add_hold(group: Group) -> None:
    """Add what lets nothing of a session be wiped, or lifts that."""
    command = group.add("hold", _hold, N_("zet een bewaarstop op een beraad, of hef hem op"))
    command.add_argument("id", metavar="ID")
    asked = command.add_mutually_exclusive_group(required=True)
    say = group.language.say
    asked.add_argument(
        "--reason",
        choices=[reason.value for reason in HoldReason],
        help=say(N_("waarom er niets van gewist wordt")),
    )
    asked.add_argument("--lift", action="store_true", help=say(N_("hef de bewaarstop op")))


def add_erased(group: Group) -> None:
    """Add the erasure log."""
    group.add("erased", _erased, N_("vertel wat er is gewist: maand, soort en aantal"))
    group.add("confirm-date", _confirm, N_("bevestig dat de datum van deze laptop klopt"))


def _hold(console: Console, app: App, options: argparse.Namespace) -> int:
    reason = HoldReason(options.reason) if options.reason else None
    with unlocked(console, app, options) as bench:
        bench.bus.execute(HoldSession(session=SessionId(options.id), reason=reason))
    said = (
        N_("Er staat een bewaarstop op. Van dit beraad wordt niets gewist.")
        if reason
        else N_("De bewaarstop is opgeheven. De termijnen gelden weer.")
    )
    console.answer({"session": options.id, "hold": reason and reason.value}, said)
    return exits.DONE


def _confirm(console: Console, app: App, options: argparse.Namespace) -> int:
    with app.unlock(
        vault_path(app, options), console.passphrase(options.passphrase_file)
    ) as bench:
        bench.see_to_what_is_due()
    day = app.world.today.day
    said = N_("Het is {day}. Wat zijn termijn heeft gehad, is gewist.")
    console.answer({"day": day.isoformat()}, said, day=console.language.day(day))
    return exits.DONE


def _erased(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        counted = Counter((line.month, line.what) for line in bench.erasing.log())
    if console.as_json:
        console.give(
            [
                {"month": month, "what": what.value, "number": number}
                for (month, what), number in counted.items()
            ]
        )
        return exits.DONE
    if not counted:
        console.say(N_("Er is nog niets gewist."))
    for (month, what), number in counted.items():
        words = console.language.say(lesson_words.ERASED_WORDS[what])
        console.line(f"{month}  {number:>4}  {words}")
    return exits.DONE
