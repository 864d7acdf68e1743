"""`moreelberaad sessions …`: sessions in, findings, documents out."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from moreelberaad import bootstrap, wording
from moreelberaad.application.commands import DeleteSession, NoteShared
from moreelberaad.bootstrap import App, Rendered, Workbench
from moreelberaad.cli import exits
from moreelberaad.cli.commands import NOTHING_FOUND, Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.cli.decision_files import read_decisions
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import Finding, proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.text import one_line
from moreelberaad.domain.values import Codes, Prose
from moreelberaad.i18n import N_


def add(program: Group) -> None:
    """Add the commands of the sessions."""
    group = program.below("sessions", N_("de beraden in de kluis"))
    group.add("list", _list, N_("noem alle beraden"))
    for name, run, summary in (
        ("show", _show, N_("vertel wat er is ingevuld, zonder de inhoud")),
        ("review", _review, N_("noem de punten die nog te beslissen zijn")),
        ("delete", _delete, N_("wis een beraad voorgoed")),
    ):
        group.add(name, run, summary).add_argument("id", metavar="ID")
    group.add("import", _import, N_("lees een beraad uit een bestand")).add_argument(
        "file", metavar="FILE"
    )
    _add_export(group)


def _add_export(group: Group) -> None:
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
    decided = export.add_mutually_exclusive_group()
    decided.add_argument(
        "--decisions", metavar="FILE", help=say(N_("bestand met een besluit op elk punt"))
    )
    decided.add_argument(
        "--accept-proposals",
        action="store_true",
        help=say(N_("neem elk voorstel over zonder te lezen; dat staat dan op elke pagina")),
    )


def _list(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        sessions = bench.sessions.all()
        if console.as_json:
            console.give([_summary(bench, session) for session in sessions])
            return exits.DONE
    if not sessions:
        console.say(N_("Er zijn nog geen beraden."))
    for session in sessions:
        method = session.template.title.get(console.language.code)
        status = console.language.say(wording.STATUSES[session.status])
        console.line(f"{session.id}  {session.title.plain}  {method}  {status}")
    return exits.DONE


def _show(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        session = bench.sessions.get(SessionId(options.id))
        summary = _summary(bench, session)
    filled = {
        step.id: [asked.id for asked in step.fields if step.key(asked) in session.answers]
        for step in session.template.all_steps()
    }
    if console.as_json:
        console.give({**summary, "filled": filled})
        return exits.DONE
    status = console.language.say(wording.STATUSES[session.status])
    console.line(f"{session.title.plain} · {status}")
    for step in session.template.all_steps():
        title = step.title.get(console.language.code)
        console.line(f"{step.id}  {title}: {', '.join(filled[step.id]) or '–'}")
    return exits.DONE


def _import(console: Console, app: App, options: argparse.Namespace) -> int:
    document = bootstrap.read_toml(Path(options.file))
    with unlocked(console, app, options) as bench:
        file = bench.imports.read(document)
        session = bench.imports.bring_in(file)
    dropped = 0 if file.stays_open else file.transient
    if console.as_json:
        console.give({"id": session.id, "status": session.status, "transient_dropped": dropped})
        return exits.DONE
    status = console.language.say(wording.STATUSES[session.status])
    console.say(N_("Ingelezen: {id} ({status})."), id=session.id, status=status)
    if dropped:
        console.line(
            console.language.count(
                "{number} tijdelijk veld is nagekeken en niet bewaard.",
                "{number} tijdelijke velden zijn nagekeken en niet bewaard.",
                dropped,
            )
        )
    return exits.DONE


def _review(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        findings = bench.exports.findings(SessionId(options.id))
    if console.as_json:
        console.give([_finding(console, finding) for finding in findings])
        return exits.DONE
    if not findings:
        console.say(NOTHING_FOUND)
    for number, finding in enumerate(findings, 1):
        suggestion = next(iter(finding.hit.suggestions), "–")
        console.line(
            f"{number:>3}  {finding.hit.label} {finding.hit.tier}  {finding.place.field}"
            f"  {finding.text.plain!r} → {suggestion}"
        )
    return exits.DONE


def _delete(console: Console, app: App, options: argparse.Namespace) -> int:
    with unlocked(console, app, options) as bench:
        bench.bus.execute(DeleteSession(session=SessionId(options.id)))
    console.answer({"deleted": options.id}, N_("Het beraad is gewist."))
    return exits.DONE


def _export(console: Console, app: App, options: argparse.Namespace) -> int:
    if options.accept_proposals and not options.reason.strip():
        console.note(N_("Bij --accept-proposals hoort een reden: --reason TEXT."))
        return exits.USAGE
    with unlocked(console, app, options) as bench:
        disclosure = _disclosure(bench, options)
        rendered = bootstrap.write_document(
            disclosure,
            form=options.format,
            language=console.language,
            path=Path(options.out),
            today=app.world.today.day,
        )
        bench.bus.execute(_noted(options, disclosure))
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


def _disclosure(bench: Workbench, options: argparse.Namespace) -> Disclosure:
    session_id = SessionId(options.id)
    request = Request(document=DocumentKind(options.document), scope=Scope(options.scope))
    reason = Prose(one_line(options.reason))
    if options.accept_proposals:
        return bench.exports.plan(session_id, request, partial(proposals, reason=reason))
    decisions = Path(options.decisions) if options.decisions else None
    decide = partial(read_decisions, decisions, reason=reason)
    return bench.exports.plan(session_id, request, decide)


def _noted(options: argparse.Namespace, disclosure: Disclosure) -> NoteShared:
    request = Request(document=disclosure.document, scope=disclosure.scope)
    reason = Prose(one_line(options.reason))
    return NoteShared(session=SessionId(options.id), request=request, reason=reason)


def _summary(bench: Workbench, session: Session) -> dict[str, Any]:
    themes = session.named("themes")
    return {
        "id": session.id,
        "title": session.title.plain,
        "method": session.template.id,
        "status": session.status.value,
        "themes": list(themes.items) if isinstance(themes, Codes) else [],
        "series": session.series.plain if session.series else None,
        "open_findings": len(bench.exports.findings(session.id)),
    }


def _finding(console: Console, finding: Finding) -> dict[str, Any]:
    place, hit = finding.place, finding.hit
    return {
        "finding": finding.id,
        "field": place.field,
        "row": place.row,
        "column": place.column,
        "start": hit.start,
        "end": hit.end,
        "text": finding.text.plain,
        "label": hit.label,
        "tier": hit.tier,
        "reason": wording.reason_text(console.language, hit.reason),
        "suggestions": list(hit.suggestions),
    }
