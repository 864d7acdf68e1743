"""What pointed at a step, field or column that went, goes in the same act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from moreelberaad.ui.viewmodels.methods.content import (
    Table,
    fields_of,
    steps_of,
    string,
    strings,
    tables,
    translated,
)

_TABLES = frozenset({"table", "agreements"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What a method has that can be pointed at; what is asked first never goes (gates.py)."""

    steps: frozenset[str]
    fields: frozenset[str]
    tables: frozenset[str]

    def without(self, left: Targets) -> Targets:
        """Give what is not left any more."""
        return Targets(
            steps=self.steps - left.steps,
            fields=self.fields - left.fields,
            tables=self.tables - left.tables,
        )


def targets(content: Mapping[str, Any]) -> Targets:
    """Find all that can be pointed at, without what blocks bring."""
    asked = [(step, field) for step in steps_of(content) for field in fields_of(step)]
    return Targets(
        steps=frozenset(_id(step) for step in steps_of(content)),
        fields=frozenset(_id(field) for _, field in asked),
        tables=frozenset(_id(field) for _, field in asked if string(field.get("kind")) in _TABLES),
    )


def cut(before: Mapping[str, Any], after: Table) -> None:
    """Take out of `after` what points at something that only `before` has."""
    _cut_looking_back(before, after)
    gone = targets(before).without(targets(after))
    _cut_continuations(before, after, gone)
    _cut_settings(after, gone)
    for step in gone.steps:
        translated(after, "en", "step").pop(step, None)
    _prune(translated(after, "en"))


def _cut_looking_back(before: Mapping[str, Any], after: Table) -> None:
    """Take out the step that looks back at agreements, when no step makes them any more."""
    if _harvests(before) and not _harvests(after):
        after["step"] = [step for step in steps_of(after) if not _has(step, "follow_up")]


def _harvests(content: Mapping[str, Any]) -> bool:
    return any(_has(step, "harvest") for step in steps_of(content))


def _has(step: Mapping[str, Any], block: str) -> bool:
    return block in strings(step.get("blocks"))


def _prune(found: Table) -> None:
    """Take away tables of translations in which nothing stands."""
    for key, value in list(found.items()):
        if isinstance(value, dict):
            _prune(value)
            if not value:
                del found[key]


def _cut_continuations(before: Mapping[str, Any], after: Table, gone: Targets) -> None:
    then, now = _rows_of(before), _rows_of(after)
    for step in steps_of(after):
        if "continues" not in step:
            continue
        kept = []
        for each in tables(step["continues"]):
            name, columns = string(each.get("table")), strings(each.get("columns"))
            left = _left(columns, then.get(name), now.get(name))
            if name not in gone.tables and (left or not columns):
                kept.append(each | {"columns": left})
        _put(step, "continues", kept)


def _rows_of(content: Mapping[str, Any]) -> dict[str, Table]:
    asked = (field for step in steps_of(content) for field in fields_of(step))
    return {_id(field): field for field in asked if string(field.get("kind")) in _TABLES}


def _left(columns: Sequence[str], then: Table | None, now: Table | None) -> list[str]:
    """Give the columns that did not go; those of another shared set are all others."""
    if then is None or now is None or then == now:
        return list(columns)
    if now.get("columns"):
        return list(columns) if now["columns"] == then.get("columns") else []
    own = {_id(column) for column in tables(now.get("column"))}
    missed = {_id(column) for column in tables(then.get("column"))} if "column" in then else None
    return [name for name in columns if name in own or (missed is not None and name not in missed)]


def _cut_settings(content: Table, gone: Targets) -> None:
    kept, used = [], _settings_of_fields(content)
    for setting in tables(content.get("setting")):
        swaps, leaves_out = strings(setting.get("swaps")), strings(setting.get("leaves_out"))
        left = [name for name in leaves_out if name not in gone.fields]
        is_cut = not gone.steps.isdisjoint(swaps)
        if is_cut:
            setting.pop("swaps")
        if left != leaves_out:
            _put(setting, "leaves_out", left)
        if _does_something(setting, used) or not (is_cut or left != leaves_out):
            kept.append(setting)
    _put_named(content, "setting", kept)


def _does_something(setting: Mapping[str, Any], used: frozenset[str]) -> bool:
    return bool(setting.get("swaps") or setting.get("leaves_out")) or _id(setting) in used


def _settings_of_fields(content: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(
        string(field.get("only_with")) for step in steps_of(content) for field in fields_of(step)
    )


def _put_named(content: Table, key: str, kept: list[Table]) -> None:
    """Keep these of a list, and their translations."""
    names = {_id(each) for each in kept}
    for each in tables(content.get(key)):
        if _id(each) not in names:
            translated(content, "en", key).pop(_id(each), None)
    if key in content:
        _put(content, key, kept)


def _put(table: Table, key: str, kept: list[Any]) -> None:
    if kept:
        table[key] = kept
    else:
        table.pop(key, None)


def _id(table: Mapping[str, Any]) -> str:
    return string(table.get("id"))
