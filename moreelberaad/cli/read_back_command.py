"""`moreelberaad sessions read-back-copy`: what participants read again and hand back."""

from __future__ import annotations

import argparse
from pathlib import Path

from moreelberaad import documents, wording
from moreelberaad.application.marking import checked_marking
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.cli.forms import add_form, form_of
from moreelberaad.domain.ids import SessionId
from moreelberaad.i18n import N_


def add(group: Group) -> None:
    """Add the command to the group of the sessions."""
    say = group.language.say
    make = group.add(
        "read-back-copy",
        _make,
        N_("maak het nalees-exemplaar: genummerd, voor deelnemers, om weer in te leveren"),
    )
    make.add_argument("id", metavar="ID")
    add_form(make, group.language)
    make.add_argument(
        "--marking",
        metavar="TEXT",
        help=say(N_("regel boven en onder aan elke bladzijde, in hooguit 60 tekens")),
    )


def _make(console: Console, app: App, options: argparse.Namespace) -> int:
    said = app.marking(options.marking)
    form = form_of(options)
    marking = checked_marking(said, app.recogniser)
    with unlocked(console, app, options) as bench:
        session = bench.sessions.get(SessionId(options.id))
        last_day = bench.desk.last_day_for_objections(session)
        rendered = documents.write_read_back_copy(
            bench.exports.read_back(session.id, last_day),
            form=form,
            language=console.language,
            path=Path(options.out),
            today=app.world.today.day,
            marking=marking,
        )
    console.answer(
        {"document": "read-back-copy", "format": form, "replaced": rendered.replaced},
        N_("Gemaakt: {document}, {form}."),
        document=console.language.say(wording.READ_BACK_COPY),
        form=form,
    )
    if not console.as_json:
        console.say(wording.WOO)
    return exits.DONE
