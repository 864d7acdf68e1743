"""Names in a template that must point at something: steps, fields, tables, settings, blocks."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from moreelberaad.adapters.templates.node import Node
from moreelberaad.domain.template import Field, Kind, Step, Template

_NEVER_WITHOUT = ("opening", "closing")
"""A group is always told what is promised, and always reads back (domain.md 1.0)."""

_TICKED = {Kind.CHECK, Kind.CHOICES}
"""What a condition can ask for: a tick, or every line of a list."""


def check_references(root: Node, template: Template, *, blocks: Collection[str]) -> None:
    """Tell of every name that points nowhere, and of a block that may not lack."""
    for name in _NEVER_WITHOUT:
        if name not in blocks:
            root.fault("step", "missing_block", name=name)
    _check_beside(root, template)
    _check_steps(root, template)
    _check_settings(root, template)
    _check_conditions(root, template)


def _check_beside(root: Node, template: Template) -> None:
    """Tell of two steps whose answers would stand under one name."""
    names = [step.id for step in template.beside]
    for step in template.steps:
        if step.id in names:
            root.fault(f"step.{step.id}", "twice")
    if len(set(names)) < len(names):
        root.fault("beside", "twice")


def _check_settings(root: Node, template: Template) -> None:
    steps = {step.id for step in template.steps}
    fields = {asked.id for _, asked in template.fields()}
    for setting in template.settings:
        if set(setting.swaps) - steps:
            root.fault(f"setting.{setting.id}.swaps", "unknown_step")
        if set(setting.leaves_out) - fields:
            root.fault(f"setting.{setting.id}.leaves_out", "unknown_field")


def _check_conditions(root: Node, template: Template) -> None:
    fields = dict(template.fields())
    for condition in template.conditions:
        asked = fields.get(condition.field)
        place = f"condition.{condition.id}.field"
        if asked is None:
            root.fault(place, "unknown_field")
        elif asked.kind not in _TICKED:
            root.fault(place, "cannot_be_ticked")


def _check_steps(root: Node, template: Template) -> None:
    phases = {phase.id for phase in template.phases}
    settings = {setting.id for setting in template.settings}
    tables: dict[str, Field] = {}
    for step in template.steps:
        place = f"step.{step.id}"
        if step.phase and step.phase not in phases:
            root.fault(f"{place}.phase", "unknown_phase")
        _check_continuations(root, step, tables)
        for field in step.fields:
            if field.only_with and field.only_with not in settings:
                root.fault(f"{place}.field.{field.id}.only_with", "unknown_setting")
            if field.kind in (Kind.TABLE, Kind.AGREEMENTS):
                tables[field.id] = field


def _check_continuations(root: Node, step: Step, tables: Mapping[str, Field]) -> None:
    for continuation in step.continues:
        table = tables.get(continuation.table)
        place = f"step.{step.id}.continues"
        if table is None:
            root.fault(place, "unknown_table")
        elif set(continuation.columns) - {column.id for column in table.columns}:
            root.fault(place, "unknown_column")
