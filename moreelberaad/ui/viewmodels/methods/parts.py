"""Options and columns of a field of one's own: names stay where labels stay or are reworded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from moreelberaad.domain.template import Kind
from moreelberaad.domain.text import one_line
from moreelberaad.ui.viewmodels.methods.content import (
    DUTCH,
    Spot,
    Table,
    has_a_name,
    string,
    tables,
    translated,
)
from moreelberaad.ui.viewmodels.methods.items import ColumnItem
from moreelberaad.ui.viewmodels.methods.names import fresh_id
from moreelberaad.ui.viewmodels.methods.starting import WITH_OPTIONS, begin
from moreelberaad.ui.viewmodels.methods.texts import beside, put

Path = tuple[str, ...]


def options_of(
    content: Mapping[str, Any], language: str, path: Path, table: Table
) -> str | tuple[str, ...]:
    """Give the name of a shared list, or the labels of its own."""
    if string(table.get("options")):
        return string(table.get("options"))
    found = tables(table.get("option"))
    return tuple(_label(content, language, (*path, "option"), each, "code") for each in found)


def columns_of(
    content: Mapping[str, Any], language: str, path: Path, table: Table
) -> str | tuple[ColumnItem, ...]:
    """Give the name of a shared set, or the columns of its own."""
    if string(table.get("columns")):
        return string(table.get("columns"))
    return tuple(
        _column(content, language, (*path, "column"), each) for each in tables(table.get("column"))
    )


def put_options(spot: Spot, value: str | Sequence[str]) -> None:
    """Take a shared list, or labels; in a translation only the words of labels change."""
    if isinstance(value, str):
        _share(spot, "options", "option", value)
        return
    found = tables(spot.table.get("option"))
    labels = [one_line(each) for each in value]
    codes = [string(each.get("code")) for each in found]
    if spot.language != DUTCH:
        for code, label in zip(codes, labels, strict=False):
            _put_label(spot, label, "option", code)
        return
    codes = beside([string(each.get("label")) for each in found], labels, codes)
    for place, label in enumerate(labels):
        codes[place] = codes[place] or fresh_id(label, codes, "option")
    spot.table.pop("options", None)
    spot.table["option"] = [
        {"code": code, "label": label} for code, label in zip(codes, labels, strict=True)
    ]
    _forget(spot, "option", codes)


def put_columns(spot: Spot, value: str | Sequence[ColumnItem]) -> None:
    """Take a shared set, or columns; in a translation only the words of labels change."""
    if isinstance(value, str):
        _share(spot, "columns", "column", value)
        return
    if spot.language != DUTCH:
        for item in value:
            _put_label(spot, one_line(item.label), "column", item.id)
        return
    known = {string(each.get("id")): each for each in tables(spot.table.get("column"))}
    taken = {each.id for each in value}
    columns: list[Table] = []
    for item in value:
        name = item.id if item.id in known else fresh_id(item.label, taken, "column")
        taken.add(name)
        columns.append(_changed(spot.at(known.get(name, {"id": name}), "column", name), item))
    for shared in ("columns", "without"):
        spot.table.pop(shared, None)
    spot.table["column"] = columns
    _forget(spot, "column", [column["id"] for column in columns])


def _column(content: Mapping[str, Any], language: str, path: Path, table: Table) -> ColumnItem:
    name = string(table.get("id"))
    options = options_of(content, language, (*path, name), table)
    return ColumnItem(
        label=_label(content, language, path, table, "id"),
        kind=string(table.get("kind")),
        id=name,
        options=(options,) if isinstance(options, str) else options,
    )


def _changed(spot: Spot, item: ColumnItem) -> Table:
    table = spot.table
    table |= {"kind": item.kind, "label": one_line(item.label)}
    if item.kind != Kind.SCALE:
        for key in ("low", "high"):
            table.pop(key, None)
    if item.kind not in WITH_OPTIONS:
        for key in ("options", "option"):
            table.pop(key, None)
        spot.translations().pop("option", None)
    elif item.options and not table.get("options"):
        put_options(spot, item.options)
    begin(spot, item.kind)
    return table


def _share(spot: Spot, shared: str, own: str, name: str) -> None:
    if name != spot.table.get(shared):
        spot.table.pop("without", None)
    spot.table[shared] = name
    spot.table.pop(own, None)
    spot.translations().pop(own, None)


def _put_label(spot: Spot, label: str, *path: str) -> None:
    if not path[-1] or not has_a_name(spot.path):
        return
    table = spot.translating(*path[:-1])
    found = table.get(path[-1])
    words = found if isinstance(found, dict) else {}
    put(words, "label", label)
    table[path[-1]] = words


def _label(content: Mapping[str, Any], language: str, path: Path, table: Table, key: str) -> str:
    dutch = string(table.get("label"))
    if language == DUTCH:
        return dutch
    found = translated(content, language, *path).get(string(table.get(key)))
    words = found.get("label") if isinstance(found, dict) else found
    return string(words) or dutch


def _forget(spot: Spot, key: str, left: Sequence[str]) -> None:
    """Take away the translations of what is there no more."""
    found = spot.translations(key)
    for name in found.keys() - set(left):
        del found[name]
