"""`moreelberaad sessions export`: a document that may leave the vault."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from moreelberaad import bootstrap, wording
from moreelberaad.application.commands import NoteShared
from moreelberaad.application.exports import Outgoing
from moreelberaad.application.marking import checked_marking
from moreelberaad.bootstrap import App, Rendered, Workbench
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.cli.decision_files import read_decisions
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import proposals
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.text import one_line
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import N_


def add(group: Group) -> None:
    """Add the command to the group of the sessions."""
    export = group.add("export", _export, N_("maak een document dat de kluis uit mag"))
    export.add_argument("id", metavar="ID")
    say = group.language.say
    export.add_argument(
        "--document",
        choices=[kind.value for kind in DocumentKind],
        required=True,
        help=say(N_("samenvatting voor deelnemers, afsprakenblad of lessenblad")),
    )
    export.add_argument(
        "--format", choices=list(bootstrap.FORMATS), required=True, help=say(N_("soort bestand"))
    )
    export.add_argument(
        "--out", metavar="FILE", required=True, help=say(N_("waar het document komt"))
    )
    _add_ways(export, group)


def _add_ways(export: argparse.ArgumentParser, group: Group) -> None:
    """Add the options of how it is shared, marked and decided."""
    say = group.language.say
    export.add_argument(
        "--scope",
        choices=[scope.value for scope in Scope],
        default=Scope.TEAM.value,
        help=say(N_("hoe ver het gedeeld wordt; standaard: team")),
    )
    export.add_argument(
        "--reason",
        metavar="TEXT",
        default="",
        help=say(N_("waarom dit nu al weg mag, in hooguit 60 tekens")),
    )
    export.add_argument(
        "--marking",
        metavar="TEXT",
        help=say(N_("regel boven en onder aan elke bladzijde, in hooguit 60 tekens")),
    )
    decided = export.add_mutually_exclusive_group()
    decided.add_argument(
        "--decisions", metavar="FILE", help=say(N_("bestand met een besluit op elk punt"))
    )
    decided.add_argument(
        "--accept-proposals",
        action="store_true",
        help=say(N_("neem elk voorstel over zonder te lezen; dat staat dan op elke pagina")),
    )


def _export(console: Console, app: App, options: argparse.Namespace) -> int:
    if options.accept_proposals and not options.reason.strip():
        console.note(N_("Bij --accept-proposals hoort een reden: --reason TEXT."))
        return exits.USAGE
    marking = _marking(app, options)
    with unlocked(console, app, options) as bench:
        outgoing = _outgoing(bench, options)
        rendered = bootstrap.write_document(
            outgoing.disclosure,
            form=options.format,
            language=console.language,
            path=Path(options.out),
            today=app.world.today.day,
            marking=marking,
            check=outgoing.check,
        )
        bench.bus.execute(_noted(options, outgoing.disclosure))
    console.answer(
        {"document": options.document, "format": options.format, "replaced": rendered.replaced},
        N_("Gemaakt: {document}, {form}."),
        document=console.language.say(wording.DOCUMENTS[options.document]),
        form=options.format,
    )
    _tell_flaws(console, rendered)
    if not console.as_json:
        console.say(wording.WOO)
    return exits.DONE


def _marking(app: App, options: argparse.Namespace) -> str:
    """Give the line of every page: the one asked for here, else that of this user."""
    said = app.settings().marking if options.marking is None else options.marking
    return checked_marking(said, app.recogniser)


def _tell_flaws(console: Console, rendered: Rendered) -> None:
    """Say what the file lacks: characters outside the fonts, or its standards."""
    if rendered.replaced:
        console.note(
            console.language.count(
                "{number} teken staat niet in het lettertype. In de webpagina staat het wel.",
                "{number} tekens staan niet in het lettertype. In de webpagina staan ze wel.",
                rendered.replaced,
            )
        )
    if not rendered.standards:
        console.note(N_("Deze PDF kon niet volgens PDF/UA en PDF/A worden gemaakt."))


def _outgoing(bench: Workbench, options: argparse.Namespace) -> Outgoing:
    session_id = SessionId(options.id)
    request = Request(document=DocumentKind(options.document), scope=Scope(options.scope))
    reason = Prose(one_line(options.reason))
    if options.accept_proposals:
        return bench.exports.prepare(session_id, request, partial(proposals, reason=reason))
    decisions = Path(options.decisions) if options.decisions else None
    decide = partial(read_decisions, decisions, reason=reason)
    return bench.exports.prepare(session_id, request, decide)


def _noted(options: argparse.Namespace, disclosure: Disclosure) -> NoteShared:
    request = Request(document=disclosure.document, scope=disclosure.scope)
    reason = Prose(one_line(options.reason))
    return NoteShared(session=SessionId(options.id), request=request, reason=reason)
