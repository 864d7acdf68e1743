"""`moreelberaad demo`: a whole invented session, from a file to three documents."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from moreelberaad import assets, bootstrap, wording
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group
from moreelberaad.cli.console import Console
from moreelberaad.cli.decision_files import read_decisions
from moreelberaad.domain.gates import Request
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import N_, Language

Play = Callable[[App, str, Path, Language], None]
"""Plays the example in a window: the passphrase of its vault, the folder for the pictures."""

_PASSPHRASE = "dit is alleen een voorbeeld"  # noqa: S105 - it guards an invented session
_EXAMPLES = assets.folder("resources") / "examples"


def add(program: Group) -> None:
    """Add the demonstration."""
    demo = program.add(
        "demo", _demo, N_("speel een verzonnen beraad na, tot en met de documenten")
    )
    demo.add_argument("--out", metavar="DIR", required=True)
    demo.add_argument(
        "--window",
        action="store_true",
        help=program.language.say(N_("speel het in het venster, met een plaatje van elk scherm")),
    )


def _demo(console: Console, app: App, options: argparse.Namespace) -> int:
    out = Path(options.out)
    bootstrap.make_folder(out)
    app = App(
        replace(app.world, default_vault=_free_name(out), backup_folder=out / "reservekopie")
    )
    if options.window:
        _play(console, app, options.play, out / "schermen")
    else:
        _bring_in(console, app)
    with app.unlock(app.world.default_vault, _PASSPHRASE) as bench:
        (session,) = bench.sessions.all()
        _documents(console, app, bench, session, out)
    console.say(N_("Klaar. De documenten staan in: {path}"), path=str(out))
    return exits.DONE


def _play(console: Console, app: App, play: Play, pictures: Path) -> None:
    """Let the window play the session, with a picture of each screen."""
    bootstrap.make_folder(pictures)
    play(app, _PASSPHRASE, pictures, console.language)
    console.say(
        N_("Het beraad is in het venster gespeeld. De schermen staan in: {path}"),
        path=str(pictures),
    )


def _bring_in(console: Console, app: App) -> None:
    """Bring the session in from its file."""
    path = app.world.default_vault
    app.create_vault(path, _PASSPHRASE)
    console.say(
        N_("Kluis gemaakt: {path}. De wachtzin is: {passphrase}"),
        path=str(path),
        passphrase=_PASSPHRASE,
    )
    with app.unlock(path, _PASSPHRASE) as bench:
        file = bench.imports.read(bootstrap.read_toml(_EXAMPLES / "nachtrit.toml"))
        session = bench.imports.bring_in(file)
    console.say(
        N_("Voorbeeld ingelezen: ‘{title}’, {status}."),
        title=session.title.plain,
        status=console.language.say(wording.STATUSES[session.status]),
    )


def _documents(console: Console, app: App, bench: Workbench, session: Session, out: Path) -> None:
    decide = partial(read_decisions, _EXAMPLES / "nachtrit.decisions.json")
    for document in DocumentKind:
        outgoing = bench.exports.prepare(session.id, Request(document=document), decide)
        name = console.language.say(wording.DOCUMENTS[document])
        for form in bootstrap.FORMATS:
            bootstrap.write_document(
                outgoing.disclosure,
                form=form,
                language=console.language,
                path=out / f"{_file_name(name)}.{form}",
                today=app.world.today.day,
                check=outgoing.check,
            )
        bench.library.keep_from(outgoing.disclosure, session.id)
        console.say(N_("Nagelezen en gemaakt: {name}."), name=name)


def _file_name(title: str) -> str:
    return re.sub(r"[^a-z]+", "-", title.lower()).strip("-")


def _free_name(out: Path) -> Path:
    """Give a name no vault has yet: a demonstration too replaces nothing."""
    names = (out / f"voorbeeld{number}.kluis" for number in ("", *range(2, 10_000)))
    return next(name for name in names if not name.exists())
