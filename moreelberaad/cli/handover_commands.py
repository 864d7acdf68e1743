"""`moreelberaad sessions hand-over|take-over`: one encrypted file to a colleague, and from one."""

from __future__ import annotations

import argparse
from pathlib import Path

from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.ids import SessionId
from moreelberaad.handing_session_over import read_session, take_session_over, write_session
from moreelberaad.i18n import N_

_STAYS = N_("Het beraad blijft ook hier staan. Verwijder het zelf als je collega het heeft.")


def add(group: Group) -> None:
    """Add the commands of a hand-over to the group of the sessions."""
    say = group.language.say
    give = group.add("hand-over", _give, N_("zet een beraad in één versleuteld bestand"))
    give.add_argument("id", metavar="ID")
    give.add_argument(
        "--out", metavar="FILE", required=True, help=say(N_("waar het bestand komt"))
    )
    give.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help=say(N_("bestand met de wachtzin van de overdracht")),
    )
    take = group.add("take-over", _take, N_("neem een beraad over uit een overdracht"))
    take.add_argument("file", metavar="FILE")
    take.add_argument(
        "--file-passphrase-file",
        metavar="FILE",
        required=True,
        help=say(N_("bestand met de wachtzin van de overdracht")),
    )


def _give(console: Console, app: App, options: argparse.Namespace) -> int:
    path = Path(options.out)
    with unlocked(console, app, options) as bench:
        session = bench.sessions.get(SessionId(options.id))
        secret = console.new_passphrase(options.new_passphrase_file)
        write_session(app.world, session, bench.reviews.get(session.id), path, secret)
    console.answer({"file": str(path)}, N_("Gemaakt: {file}"), file=path.name)
    if not console.as_json:
        console.say(N_("Tijdelijke velden gaan niet mee."))
        console.say(_STAYS)
    return exits.DONE


def _take(console: Console, app: App, options: argparse.Namespace) -> int:
    secret = console.passphrase(options.file_passphrase_file)
    what = read_session(app.world, Path(options.file), secret)
    with unlocked(console, app, options) as bench:
        taken = take_session_over(bench, what)
    data = {"id": taken.id, "new": taken.change is not None}
    if taken.is_beside:
        told = N_("Er stond al een ander beraad met deze id. Dit staat ernaast: {id}.")
    elif taken.change:
        told = N_("Overgenomen: {id}.")
    else:
        told = N_("Dit beraad staat er al: {id}.")
    console.answer(data, told, id=taken.id)
    return exits.DONE
