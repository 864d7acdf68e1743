"""What a vault decided after a backup of it was made, and no way back undoes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from moreelberaad.adapters.storage import migrations, vault
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.schema import INDEX_ALL
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import NotAVault, VaultDamaged, VaultNotFound
from moreelberaad.domain.retention import Erased

_GONE = {Erased.SESSION.value, Erased.LESSON.value}
"""What an id in the log takes out whole; of other sessions the rows below tell what is left."""
_NOW = {
    "snapshots": "1",
    "sessions": "1",
    "answers": "1",
    "apart": "1",
    "reviews": "1",
    "shared": "1",
    "lessons": "status = 'withdrawn'",
    "left_years": "1",
}
"""Rows that come in the place of older ones as they are now, per table, parents first."""
_REPLACED = ("lesson_drafts",)
"""Tables that are taken over whole: what is not there now was taken out."""
_UNUSED = "DELETE FROM snapshots WHERE id NOT IN (SELECT template FROM sessions)"

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """How a vault stands now, as far as older copies of it must follow.

    `erased` are ids.  A session that is still there stands in a copy as it stands now: nothing
    tells a passage that a group struck from one that somebody mistyped, and what was struck never
    comes back (domain.md 6).  A lesson that was withdrawn stays so; any other comes back as it
    was.  Transient answers are in no copy.
    """

    erased: tuple[str, ...] = ()
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict, repr=False)
    schema: int = migrations.NEWEST


NOTHING_SINCE = Since()


def since_in(present: Vault) -> Since:
    """Ask an open vault how it stands."""
    with present.reading() as database:
        there = set(database.table_names())
        log = list(database.table("erasures").rows)
        return Since(
            erased=tuple(row["id"] for row in log if row.get("what", "session") in _GONE),
            rows={
                table: tuple(database.table(table).rows_where(which))
                for table, which in {**_NOW, **dict.fromkeys(_REPLACED, "1")}.items()
                if table in there
            },
            schema=migrations.version(database.conn),
        )


def decided_since(path: Path, key: bytes) -> Since | None:
    """Ask the present vault how it stands, by the data key that its backup shares.

    So a passphrase that changed since is no way around it.  Only where there is no vault, or one
    that cannot be read, nothing is known; a busy one is waited for.
    """
    try:
        with vault.with_key(path, key) as present:
            return since_in(present)
    except (VaultNotFound, NotAVault, VaultDamaged):
        return None


def bring_in_line(copy: Vault, since: Since, month: str) -> None:
    """Let a copy hold nothing that went since, in any page, and bring it to the newest schema.

    `month` ("2026-11") is written beside the ids in its erasure log.
    """
    with copy.transaction() as database:
        conn = database.conn
        steps = [each for each in migrations.MIGRATIONS if each.number <= since.schema]
        migrations.run(conn, tuple(steps))  # rows of now fit a schema of now
        conn.execute("PRAGMA defer_foreign_keys = ON")
        there = set(database.table_names())
        _erase(conn, since.erased, month, there)
        _take_over(conn, since.rows, there)
        migrations.run(conn)
        conn.execute(_UNUSED)
        conn.execute("DELETE FROM indexed")  # its index is empty: it is made where it is opened
        for statement in INDEX_ALL:
            conn.execute(statement)
    copy.write_anew()


def _erase(conn: Connection, erased: Iterable[str], month: str, there: set[str]) -> None:
    ids = [(each,) for each in erased]
    for table in sorted({"sessions", "lessons"} & there):
        conn.executemany(f"DELETE FROM {table} WHERE id = ?", ids)  # noqa: S608 ours
    conn.executemany(
        "INSERT INTO erasures(id, month) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(each, month) for (each,) in ids],
    )


def _take_over(conn: Connection, rows: Mapping[str, tuple[Row, ...]], there: set[str]) -> None:
    known = {each for (each,) in conn.execute("SELECT id FROM sessions").fetchall()}
    now = [(row["id"],) for row in rows.get("sessions", ()) if row["id"] in known]
    conn.executemany("DELETE FROM sessions WHERE id = ?", now)  # its answers go along
    wanted = {each for (each,) in now}
    for table in filter(there.__contains__, rows):
        if table in _REPLACED:
            conn.execute(f"DELETE FROM {table}")  # noqa: S608 ours
        for row in rows[table]:
            if _belongs(table, row, wanted):
                names = ", ".join(row)
                places = ", ".join("?" for _ in row)
                conn.execute(
                    f"INSERT OR REPLACE INTO {table}({names}) VALUES ({places})",  # noqa: S608
                    tuple(row.values()),
                )


def _belongs(table: str, row: Row, sessions: set[str]) -> bool:
    """Tell whether a row is of what the copy held: it takes in nothing that came later."""
    if table == "sessions":
        return row["id"] in sessions
    return row.get("session", None) in sessions if "session" in row else True
