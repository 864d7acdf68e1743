"""`moreelberaad sessions …`: sessions in, findings, documents out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from moreelberaad import bootstrap, reason_words, wording
from moreelberaad.application.commands import DeleteSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.cli import (
    exits,
    export_command,
    handover_commands,
    read_back_command,
    retention_commands,
)
from moreelberaad.cli.commands import NOTHING_FOUND, Group, unlocked
from moreelberaad.cli.console import Console
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Finding
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Codes
from moreelberaad.i18n import N_


def add(program: Group) -> None:
    """Add the commands of the sessions."""
    program.below("sessions", N_("de beraden in de kluis"), _add)


def _add(group: Group) -> None:
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
    export_command.add(group)
    retention_commands.add_hold(group)
    read_back_command.add(group)
    handover_commands.add(group)


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
        console.line(f"{session.id}  {_title(console, session)}  {method}  {status}")
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
    console.line(f"{_title(console, session)} · {status}")
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


def _title(console: Console, session: Session) -> str:
    """Give the title; it went with the notes once their term was over."""
    return session.title.plain or console.language.say(N_("Notities gewist"))


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
        "reason": reason_words.reason_text(console.language, hit.reason),
        "suggestions": list(hit.suggestions),
    }
