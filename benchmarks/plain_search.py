"""Plain SQLite with FTS5: the same texts and queries, without a key or a layer of ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.search_queries import Asked
from benchmarks.timing import Taken, timed
from benchmarks.world import PASSPHRASE, a_world
from moreelberaad.adapters.storage import vault

_TABLE = """
    CREATE VIRTUAL TABLE texts USING fts5(
        title, body, marks, tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
    )
"""
_TEXTS = "SELECT rowid, title, body, marks FROM search"
_FIND = """
    SELECT rowid FROM texts WHERE texts MATCH ?
    ORDER BY bm25(texts, 8.0, 1.0, 0.0), rowid LIMIT 50
"""
_COUNT = "SELECT count(*) FROM texts WHERE texts MATCH ?"


def make_plain(folder: Path, file: Path) -> None:
    """Write the texts of the index of a vault in a database that anybody can read."""
    with closing(sqlite3.connect(file)) as database:
        database.execute(_TABLE)
        database.executemany(
            "INSERT INTO texts(rowid, title, body, marks) VALUES (?, ?, ?, ?)", _texts(folder)
        )
        database.commit()


def plain_taken(file: Path, queries: Sequence[Asked]) -> dict[str, Taken]:
    """Time each query: `find <name>` and `count <name>`, and `hits <name>`."""
    taken: dict[str, Taken] = {}
    with closing(sqlite3.connect(file)) as database:

        def ask(sql: str, each: Asked) -> list[Any]:
            return database.execute(sql, [each.plain]).fetchall()

        for each in queries:
            taken[f"find {each.name}"] = timed(partial(ask, _FIND, each))
            taken[f"count {each.name}"] = timed(partial(ask, _COUNT, each))
            taken[f"hits {each.name}"] = [ask(_COUNT, each)[0][0]]
    return taken


def _texts(folder: Path) -> Iterator[tuple[int, str, str, str]]:
    world = a_world(folder)
    with (
        vault.unlock(world.default_vault, PASSPHRASE, policy=world.key_policy) as opened,
        opened.reading() as database,
    ):
        yield from database.execute(_TEXTS)
