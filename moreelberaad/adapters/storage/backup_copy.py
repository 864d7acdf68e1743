"""Copy the data of an open vault in small pieces, so that whoever types does not wait for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Any

from moreelberaad.adapters.storage import migrations
from moreelberaad.adapters.storage.connection import DATA_FILE, new_data
from moreelberaad.adapters.storage.faults import reading, translated
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.schema import (
    INDEX_ALL,
    INDEX_TABLES,
    NO_DELETED_WORDS,
    TRANSIENT_TABLES,
)
from moreelberaad.adapters.storage.vault import Vault

_OBJECTS = """
    SELECT type, name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
    ORDER BY rowid
"""
_PARTS_OF_INDEX = "search_"
_NOT_COPIED = (*TRANSIENT_TABLES, *INDEX_TABLES)
_WITH_INDEX = 10
"""The schema from which on there is an index."""
_AT_ONCE_SECONDS = 0.01
"""So long one piece is read; who wants to write waits that long at most."""
_MOST_ROWS = 500
_ATTEMPTS = 3


class _ChangedMeanwhile(Exception):
    """Something was written between two pieces: together they would tell of no one moment."""


def copy_data(source: Vault, file: Path, *, insists: bool) -> int | None:
    """Write what the vault holds at one moment, and give when that was written, in ns.

    When something is written meanwhile it begins anew, three times at most; who `insists` then
    keeps writers out until it is done, else there is none.
    """
    for _ in range(_ATTEMPTS):
        try:
            return _copied(source, file)
        except _ChangedMeanwhile:
            for name in (DATA_FILE, f"{DATA_FILE}-journal"):
                file.with_name(name).unlink(missing_ok=True)
    if not insists:
        return None
    with source.reading():
        return _copied(source, file)


def written_at(source: Vault) -> int:
    """Give when the data of a vault was written last, in nanoseconds."""
    with reading():
        return (source.path / DATA_FILE).stat().st_mtime_ns


def _copied(source: Vault, file: Path) -> int:
    with source.reading() as database:
        begun = source.writes
        objects = database.conn.execute(_OBJECTS).fetchall()
        version = migrations.version(database.conn)
    with translated(), closing(new_data(file, source.data_key)) as fresh:
        fresh.execute("BEGIN")
        fresh.execute("PRAGMA defer_foreign_keys = ON")
        for kind, name, sql in objects:
            if not name.startswith(_PARTS_OF_INDEX):  # the index makes its own
                fresh.execute(sql)
            if kind == "table" and not _is_left_out(name):
                _copy_rows(source, fresh, name, begun)
        if version >= _WITH_INDEX:  # left empty, to be made anew where the backup is opened
            for statement in (NO_DELETED_WORDS, *INDEX_ALL):
                fresh.execute(statement)
        fresh.execute(f"PRAGMA user_version = {version}")
        with source.reading():
            _refuse_changed(source, begun)
            written = written_at(source)
        fresh.execute("COMMIT")
    return written


def _is_left_out(table: str) -> bool:
    return table.startswith(_PARTS_OF_INDEX) or table in _NOT_COPIED


def _copy_rows(source: Vault, fresh: Connection, table: str, begun: int) -> None:
    for rows in _pieces(source, table, begun):
        places = ", ".join("?" for _ in rows[0])
        fresh.executemany(f'INSERT INTO "{table}" VALUES ({places})', rows)  # noqa: S608 ours


def _pieces(source: Vault, table: str, begun: int) -> Iterator[list[Any]]:
    """Give the rows of a table, in the order of its key; the vault is free between the pieces."""
    with source.reading() as database:
        columns = database.conn.execute(f'PRAGMA table_info("{table}")').fetchall()
    parts = sorted((place, number) for number, *_, place in columns if place)
    key = ", ".join(f'"{columns[number][1]}"' for _, number in parts)
    places = ", ".join("?" for _ in parts)
    everything = f'SELECT * FROM "{table}"'  # noqa: S608 a name out of our own schema
    here, last = "", ()
    while True:
        query = f"{everything} {here} ORDER BY {key} LIMIT {_MOST_ROWS}"
        with source.reading() as database:
            _refuse_changed(source, begun)
            rows = _read_for_a_moment(database.conn, query, last)
        if not rows:
            return
        yield rows
        here = f"WHERE ({key}) > ({places})"
        last = tuple(rows[-1][number] for _, number in parts)


def _read_for_a_moment(taken: Connection, query: str, last: tuple[object, ...]) -> list[Any]:
    until = perf_counter() + _AT_ONCE_SECONDS
    rows = []
    for row in taken.execute(query, last):
        rows.append(row)
        if perf_counter() > until:
            break
    return rows


def _refuse_changed(source: Vault, begun: int) -> None:
    if source.writes != begun:
        raise _ChangedMeanwhile
