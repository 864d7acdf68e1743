"""What was set apart from the answers of a session: a table of its own, that no answer reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.apart import Apart
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import read_value, to_plain
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Template

Rows = Iterable[Mapping[str, Any]]


def write_apart(vault: Vault, session: Session) -> None:
    """Let the table hold what this session has apart, and nothing else of it."""
    table = vault.database.table("apart")
    present = {row["id"]: row for row in table.rows_where("session = ?", [session.id])}
    wanted = {each.id: _row(session, each) for each in session.apart}
    for name in present.keys() - wanted.keys():
        table.delete(name)
    changed = [row for name, row in wanted.items() if present.get(name) != row]
    table.upsert_all(changed, pk="id")


def rows_by_session(vault: Vault, where: str, value: str | int) -> dict[str, list[dict[str, Any]]]:
    """Give the rows of the sessions that a condition of ours asks for."""
    wanted = f"session IN (SELECT id FROM sessions WHERE {where})"  # noqa: S608 - our own words
    found: dict[str, list[dict[str, Any]]] = {}
    for row in vault.database.table("apart").rows_where(wanted, [value]):
        found.setdefault(row["session"], []).append(row)
    return found


def read_apart(template: Template, rows: Rows) -> tuple[Apart, ...]:
    """Read what was set apart by the method of its session; raises `VaultDamaged`."""
    return tuple(_read(template, row) for row in rows)


def _row(session: Session, apart: Apart) -> dict[str, Any]:
    return {
        "id": apart.id,
        "session": session.id,
        "field": apart.field,
        "value": json.dumps(to_plain(apart.value), ensure_ascii=False),
        "held": int(apart.held),
    }


def _read(template: Template, row: Mapping[str, Any]) -> Apart:
    key, mistakes = FieldKey(row["field"]), Mistakes()
    try:
        value = read_value(template.field(key), json.loads(row["value"]), key, mistakes)
    except (KeyError, ValueError):
        raise VaultDamaged from None
    if value is None or mistakes:
        raise VaultDamaged
    return Apart(id=row["id"], field=key, value=value, held=bool(row["held"]))
