"""`moreelberaad templates …`: the methods, and whether a file is one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from moreelberaad import wording
from moreelberaad.bootstrap import App
from moreelberaad.cli import exits
from moreelberaad.cli.commands import Group
from moreelberaad.cli.console import Console
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.template import Field, Step, Template
from moreelberaad.i18n import N_


def add(program: Group) -> None:
    """Add the commands of the methods."""
    program.below("templates", N_("de gespreksvormen"), _add)


def _add(group: Group) -> None:
    group.add("list", _list, N_("noem alle gespreksvormen"))
    show = group.add("show", _show, N_("toon de stappen en velden van een gespreksvorm"))
    show.add_argument("id", metavar="ID")
    check = group.add("check", _check, N_("kijk of een bestand een goede gespreksvorm is"))
    check.add_argument("file", metavar="FILE")


def _list(console: Console, app: App, _: argparse.Namespace) -> int:
    methods = app.templates.all()
    if console.as_json:
        console.give([_summary(console, template) for template in methods])
        return exits.DONE
    for template in methods:
        minutes = console.language.say(N_("{minutes} min"), minutes=template.minutes)
        console.line(f"{template.id}  {template.title.get(console.language.code)}  {minutes}")
    return exits.DONE


def _show(console: Console, app: App, options: argparse.Namespace) -> int:
    template = app.templates.get(options.id)
    if console.as_json:
        console.give(_whole(console, template))
        return exits.DONE
    code = console.language.code
    console.line(f"{template.title.get(code)} · {template.minutes}′")
    for text in (template.summary, template.choose_when, template.about):
        if said := text.get(code):
            console.line(said)
    _tell_binding(console, template)
    for step in template.steps:
        _tell_step(console, step)
    console.line("")
    for source in (template.credits.get(code), *template.sources):
        console.line(source)
    return exits.DONE


def _tell_binding(console: Console, template: Template) -> None:
    code = console.language.code
    if header := template.header.get(code):
        console.say(N_("Boven elk document: ‘{header}’"), header=header)
    labels = {key: asked.label.get(code) for key, asked in template.fields()}
    for condition in template.conditions:
        label, refusal = labels[condition.field], condition.refusal.get(code)
        console.say(N_("Eerst nodig: ‘{label}’. Zo niet: {refusal}"), label=label, refusal=refusal)


def _tell_step(console: Console, step: Step) -> None:
    code = console.language.code
    console.line(f"\n{step.id}  {step.title.get(code)} · {step.minutes}′")
    for question in step.questions:
        console.line(f"  ? {question.get(code)}")
    for field in step.fields:
        console.line(f"  {field.id} ({field.kind}, {field.keep}): {field.label.get(code)}")


def _check(console: Console, app: App, options: argparse.Namespace) -> int:
    try:
        template_id = app.check_template(Path(options.file))
    except InputRejected as error:
        if not console.as_json:
            raise
        console.give({"ok": False, "mistakes": _mistakes(console, error)})
        return exits.REJECTED
    if console.as_json:
        console.give({"ok": True, "id": template_id, "mistakes": []})
    else:
        console.say(N_("Dit bestand is in orde: {id}."), id=template_id)
    return exits.DONE


def _mistakes(console: Console, error: InputRejected) -> list[dict[str, Any]]:
    return [
        {
            "path": fault.path,
            "code": fault.code,
            "text": wording.mistake_text(console.language, "", fault.code, dict(fault.params)),
        }
        for fault in error.mistakes
    ]


def _summary(console: Console, template: Template) -> dict[str, Any]:
    return {
        "id": template.id,
        "title": template.title.get(console.language.code),
        "minutes": template.minutes,
        "steps": len(template.steps),
        "language": console.language.code,
        "built_in": True,
    }


def _whole(console: Console, template: Template) -> dict[str, Any]:
    code = console.language.code
    return {
        **_summary(console, template),
        "summary": template.summary.get(code),
        "choose_when": template.choose_when.get(code),
        "about": template.about.get(code),
        "header": template.header.get(code),
        "conditions": [
            {"id": each.id, "field": each.field, "refusal": each.refusal.get(code)}
            for each in template.conditions
        ],
        "group_size": list(template.group_size),
        "sources": list(template.sources),
        "credits": template.credits.get(code),
        "steps": [_step(step, code) for step in template.all_steps()],
    }


def _step(step: Step, language: str) -> dict[str, Any]:
    return {
        "id": step.id,
        "title": step.title.get(language),
        "minutes": step.minutes,
        "purpose": step.purpose.get(language),
        "questions": [question.get(language) for question in step.questions],
        "fields": [_field(field, language) for field in step.fields],
    }


def _field(field: Field, language: str) -> dict[str, Any]:
    return {
        "id": field.id,
        "kind": field.kind,
        "keep": field.keep,
        "label": field.label.get(language),
        "columns": [column.id for column in field.columns],
        "options": [option.code for option in field.options],
    }
