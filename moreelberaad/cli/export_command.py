"""`moreelberaad sessions export`: a document that may leave the vault."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from moreelberaad import bootstrap, wording
from moreelberaad.application.commands import NoteShared
from moreelberaad.application.exports import Outgoing
from moreelberaad.application.marking import checked_marking
from moreelberaad.bootstrap import App, Rendered, Workbench, forms_for
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.cli.decision_files import read_decisions
from moreelberaad.domain.blind import goes_far, unread
from moreelberaad.domain.errors import UnreadParts
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import proposals
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.text import one_line
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import N_

_ENDINGS = tuple(dict.fromkeys(form for kind in DocumentKind for form in forms_for(kind)))


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
    export.add_argument("--format", choices=_ENDINGS, required=True, help=say(N_("soort bestand")))
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
        "--for",
        dest="readers",
        choices=[readers.value for readers in Readers],
        help=say(
            N_("voor wie het lessenblad is: dat bepaalt de woorden, de delen en de volgorde")
        ),
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
    export.add_argument(
        "--metadata", choices=["mdto"], help=say(N_("maak er metadatabladen voor het archief bij"))
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
    if unusable := _what_does_not_go_together(options):
        console.note(unusable)
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
            house=app.house_style() if options.format == "docx" else b"",
            archive=app.settings().office.archive if options.metadata else None,
        )
        bench.bus.execute(_noted(options, outgoing.disclosure))
        bench.library.keep_from(outgoing.disclosure, SessionId(options.id))
    console.answer(
        {"document": options.document, "format": options.format, "replaced": rendered.replaced},
        N_("Gemaakt: {document}, {form}."),
        document=console.language.say(wording.DOCUMENTS[options.document]),
        form=options.format,
    )
    tell_flaws(console, rendered)
    if not console.as_json:
        console.say(wording.WOO)
    return exits.DONE


def _what_does_not_go_together(options: argparse.Namespace) -> str:
    """Say which option belongs with another, or nothing."""
    if options.accept_proposals and not options.reason.strip():
        return N_("Bij --accept-proposals hoort een reden: --reason TEXT.")
    if options.readers and options.document != DocumentKind.LESSONS:
        return N_("--for hoort alleen bij het lessenblad: --document lessons.")
    if options.format not in forms_for(DocumentKind(options.document)):
        return N_("Een agenda (ics) hoort alleen bij het afsprakenblad: --document agreements.")
    return ""


def _marking(app: App, options: argparse.Namespace) -> str:
    """Give the line of every page: the one asked for here, else that of this user."""
    said = app.marking(options.marking)
    return checked_marking(said, app.recogniser)


def tell_flaws(console: Console, rendered: Rendered) -> None:
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
    request = Request(
        document=DocumentKind(options.document),
        scope=Scope(options.scope),
        readers=Readers(options.readers) if options.readers else None,
    )
    reason = Prose(one_line(options.reason))
    _see_that_it_was_read(bench, session_id, request)
    if options.accept_proposals:
        return bench.exports.prepare(session_id, request, partial(proposals, reason=reason))
    decisions = Path(options.decisions) if options.decisions else None
    decide = partial(read_decisions, decisions, reason=reason)
    return bench.exports.prepare(session_id, request, decide)


def _see_that_it_was_read(bench: Workbench, session: SessionId, request: Request) -> None:
    """Refuse what goes far before a person looked at it in the window, where that is kept."""
    kept = bench.reviews.get(session)
    if goes_far(request.scope) and unread(bench.sessions.get(session), request, kept):
        raise UnreadParts


def _noted(options: argparse.Namespace, disclosure: Disclosure) -> NoteShared:
    request = Request(document=disclosure.document, scope=disclosure.scope)
    reason = Prose(one_line(options.reason))
    return NoteShared(session=SessionId(options.id), request=request, reason=reason)
