"""Fields that come, go, move and change; what one choice makes impossible goes along."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from moreelberaad.domain.template import Keep, Kind
from moreelberaad.domain.text import one_line
from moreelberaad.ui.viewmodels.methods import loose_ends
from moreelberaad.ui.viewmodels.methods.content import (
    DUTCH,
    Spot,
    Table,
    can_be_translated,
    field_of,
    fields_of,
    has_a_name,
    place_of,
    step_of,
    steps_of,
    string,
    tables,
    translated,
    translating,
)
from moreelberaad.ui.viewmodels.methods.items import ColumnItem
from moreelberaad.ui.viewmodels.methods.names import fresh_id
from moreelberaad.ui.viewmodels.methods.parts import put_columns, put_options
from moreelberaad.ui.viewmodels.methods.starting import WITH_COLUMNS, WITH_OPTIONS, begin
from moreelberaad.ui.viewmodels.methods.texts import MOST_TYPED, put

Path = tuple[str, ...]
FieldValue = str | bool | int | Sequence[str] | Sequence[ColumnItem] | None
_OF_EVERY_KIND = frozenset(
    {"id", "kind", "keep", "label", "hint", "sheet_label", "audience", "only_with", "export_as"}
)
_WITH_ROWS = frozenset({Kind.LIST, Kind.TABLE, Kind.AGREEMENTS, Kind.LESSONS})
_AT_CLOSING = {
    Keep.TRANSIENT: frozenset({"wipe", "shuffle", "ask"}),
    Keep.NOTES: frozenset({"keep", "shuffle"}),
    Keep.EXPORT: frozenset({"keep", "shuffle"}),
}
"""What closing may do with each class."""


def add(
    content: Table, step: str, kind: str, labels: Mapping[str, str], taken: Collection[str]
) -> str | None:
    """Add a field at the end of a step; nothing when the step is not there."""
    found = step_of(content, step)
    if found is None:
        return None
    theirs = {string(each.get("id")) for one in steps_of(content) for each in fields_of(one)}
    name = fresh_id(labels[DUTCH], theirs | set(taken), "field")
    field = {"id": name, "kind": str(kind), "keep": Keep.NOTES.value, "label": labels[DUTCH]}
    found["field"] = [*fields_of(found), field]
    path = _path(step, name)
    if can_be_translated(content, path):
        translating(content, "en", *path)["label"] = labels["en"]
    begin(Spot(content=content, path=path, table=field), kind)
    return name


def remove(content: Table, before: Mapping[str, Any], step: str, field: str) -> bool:
    """Take a field out with all that points at it; tells whether it was there."""
    found = step_of(content, step)
    place = None if found is None else place_of(fields_of(found), field)
    if found is None or place is None:
        return False
    left = fields_of(found)
    del left[place]
    if left:
        found["field"] = left
    else:
        found.pop("field")
    translated(content, "en", "step", step, "field").pop(field, None)
    loose_ends.cut(before, content)
    return True


def move(content: Table, step: str, field: str, by: int) -> bool:
    """Move a field within its step; tells whether it moved."""
    found = step_of(content, step)
    fields = [] if found is None else fields_of(found)
    place = place_of(fields, field)
    if found is None or place is None:
        return False
    target = min(max(place + by, 0), len(fields) - 1)
    fields.insert(target, fields.pop(place))
    found["field"] = fields
    return target != place


def change(  # noqa: PLR0913 - a place, and what goes there
    content: Table,
    before: Mapping[str, Any],
    language: str,
    *,
    step: str,
    field: str,
    key: str,
    value: FieldValue,
) -> None:
    """Change one thing of a field; raises `KeyError` for a thing that fields do not have."""
    table = field_of(content, step, field)
    if table is None:
        return
    spot = Spot(content=content, path=_path(step, field), table=table, language=language)
    match key:
        case "label" | "hint":
            _put_words(spot, key, str(value))
        case "kind":
            _change_kind(spot, str(value))
        case "keep":
            _change_keep(table, str(value))
        case "audience":
            _put_or_leave(table, key, value or None)
        case "max_rows" | "max_words":
            _put_or_leave(table, key, value)
        case "options" if isinstance(value, str | Sequence):
            put_options(spot, _labels(value))
        case "columns" if isinstance(value, str | Sequence):
            put_columns(spot, _columns(value))
        case _:
            raise KeyError(key)
    loose_ends.cut(before, content)


def _put_words(spot: Spot, key: str, words: str) -> None:
    words = one_line(words[:MOST_TYPED])
    if spot.language == DUTCH:
        put(spot.table, key, words, needed=key == "label")
    elif has_a_name(spot.path):
        put(spot.translating(), key, words)


def _change_kind(spot: Spot, kind: str) -> None:
    """Start over with another kind; that nothing may leave is never lost on the way."""
    table = spot.table
    if kind == table.get("kind"):
        return
    stays = _staying(table, kind)
    for key in table.keys() - stays:
        del table[key]
    for key in {"option", "column"} - stays:
        spot.translations().pop(key, None)
    table["kind"] = kind
    begin(spot, kind)
    if kind == Kind.RECORD:
        _keep_whole(table)


def _staying(table: Table, kind: str) -> frozenset[str]:
    """Name what another kind can use too."""
    was = table.get("kind")
    stays = set(_OF_EVERY_KIND)
    if kind in WITH_OPTIONS and was in WITH_OPTIONS:
        stays |= {"option", "options"}
    if kind in WITH_COLUMNS and was in WITH_COLUMNS:
        stays |= {"column", "columns", "without"}
    if kind in _WITH_ROWS:
        stays |= {"max_rows"}
    if table.get("documents") == []:
        stays |= {"documents"}
    return frozenset(stays)


def _change_keep(table: Table, keep: str) -> None:
    """Choose another class; what it makes impossible goes, and the usual counts again."""
    if keep == table.get("keep"):
        return
    was_transient = table.get("keep") == Keep.TRANSIENT
    if keep == Keep.TRANSIENT or was_transient or (keep, table.get("documents")) == ("export", []):
        table.pop("documents", None)
    if keep in _AT_CLOSING and table.get("on_close") not in _AT_CLOSING[Keep(keep)]:
        table.pop("on_close", None)
    table["keep"] = keep
    _keep_whole(table)


def _keep_whole(table: Table) -> None:
    """Let columns of one's own stay as long as their field, and go where it goes."""
    for column in tables(table.get("column")):
        column.pop("keep", None)
        column.pop("documents", None)


def _put_or_leave(table: Table, key: str, value: FieldValue) -> None:
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value


def _labels(value: str | Sequence[object]) -> str | Sequence[str]:
    return value if isinstance(value, str) else [each for each in value if isinstance(each, str)]


def _columns(value: str | Sequence[object]) -> str | Sequence[ColumnItem]:
    if isinstance(value, str):
        return value
    return [each for each in value if isinstance(each, ColumnItem)]


def _path(step: str, field: str) -> Path:
    return ("step", step, "field", field)
