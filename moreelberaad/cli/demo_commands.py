"""`moreelberaad demo`: a whole invented session, from a file to three documents."""

from __future__ import annotations

import argparse
import re
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

_PASSPHRASE = "dit is alleen een voorbeeld"  # noqa: S105 - it guards an invented session
_EXAMPLES = assets.folder("resources") / "examples"


def add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    shared: argparse.ArgumentParser,
    language: Language,
) -> None:
    """Add the demonstration."""
    group = Group(commands, shared, language)
    demo = group.add("demo", _demo, N_("speel een verzonnen beraad na, tot en met de documenten"))
    demo.add_argument("--out", metavar="DIR", required=True)


def _demo(console: Console, app: App, options: argparse.Namespace) -> int:
    out = Path(options.out)
    bootstrap.make_folder(out)
    app = App(replace(app.world, backup_folder=out / "reservekopie"))
    path = _free_name(out)
    app.create_vault(path, _PASSPHRASE)
    console.say(
        N_("Kluis gemaakt: {path}. De wachtzin is: {passphrase}"),
        path=str(path),
        passphrase=_PASSPHRASE,
    )
    with app.unlock(path, _PASSPHRASE) as bench:
        session = _example(console, bench)
        _documents(console, app, bench, session, out)
    console.say(N_("Klaar. De documenten staan in: {path}"), path=str(out))
    return exits.DONE


def _example(console: Console, bench: Workbench) -> Session:
    file = bench.imports.read(bootstrap.read_toml(_EXAMPLES / "nachtrit.toml"))
    session = bench.imports.bring_in(file)
    console.say(
        N_("Voorbeeld ingelezen: ‘{title}’, {status}."),
        title=session.title.plain,
        status=console.language.say(wording.STATUSES[session.status]),
    )
    return session


def _documents(console: Console, app: App, bench: Workbench, session: Session, out: Path) -> None:
    decide = partial(read_decisions, _EXAMPLES / "nachtrit.decisions.json")
    for document in DocumentKind:
        disclosure = bench.exports.plan(session.id, Request(document=document), decide)
        name = console.language.say(wording.DOCUMENTS[document])
        for form in bootstrap.FORMATS:
            bootstrap.write_document(
                disclosure,
                form=form,
                language=console.language,
                path=out / f"{_file_name(name)}.{form}",
                today=app.world.today.day,
            )
        console.say(N_("Nagelezen en gemaakt: {name}."), name=name)


def _file_name(title: str) -> str:
    return re.sub(r"[^a-z]+", "-", title.lower()).strip("-")


def _free_name(out: Path) -> Path:
    """Give a name no vault has yet: a demonstration too replaces nothing."""
    names = (out / f"voorbeeld{number}.kluis" for number in ("", *range(2, 10_000)))
    return next(name for name in names if not name.exists())
