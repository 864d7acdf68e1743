"""Reading an encrypted file of which some pages are damaged: every row that is still whole.

SQLCipher proves each page before it gives a row. After a page that fails, the connection is
broken, and a fresh one goes on behind it. Only the later pages of a long text fail in silence:
they read as zeros, which no text of ours holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from moreelberaad.adapters.storage.connection import connect
from moreelberaad.adapters.storage.faults import named
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.domain.errors import VaultDamaged

Row = tuple[Any, ...]
_PROBES = 200
"""Looks into the stretch that is lost between the first damaged page of a table and the last."""
_ONE_BY_ONE = 5_000
_DIGITS, _BASE = 12, 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """The rows of one table that are whole; `lost` is None where nobody can tell how many."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    lost: int | None = 0


@dataclass(slots=True)
class _Known:
    """Keys that were read, by themselves: they stand at the beginning of a row."""

    keys: dict[Row, None] = field(default_factory=dict)
    is_whole: bool = True


class Wreck:
    """One damaged file, a private copy that may be opened again and again."""

    def __init__(self, file: Path, key: bytes) -> None:
        self._file, self._key = file, key
        self._connection: Connection | None = None

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def read(self, sql: str, values: Sequence[object] = ()) -> tuple[list[Row], bool]:
        """Give the rows until the first damaged page, and whether there was none."""
        rows: list[Row] = []
        try:
            rows.extend(map(tuple, self._opened().execute(sql, tuple(values))))
        except dbapi2.Error as error:
            if named(getattr(error, "sqlite_errorcode", 0)) is None:
                raise
            self.close()
            return rows, False
        return rows, True

    def number(self, pragma: str) -> int:
        """Read a number of the header; raises `VaultDamaged` when its page is lost."""
        rows, is_whole = self.read(f"PRAGMA {pragma}")
        if not rows or not is_whole:
            raise VaultDamaged
        return int(rows[0][0])

    def tables(self) -> tuple[str, ...]:
        """Name the tables; raises `VaultDamaged` when even that cannot be read."""
        rows, is_whole = self.read("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not is_whole:
            raise VaultDamaged
        return tuple(name for (name,) in rows)

    def rescued(self, table: str) -> Rescued:
        """Read what is whole of a table."""
        described, is_whole = self.read(f'PRAGMA table_info("{table}")')
        if not is_whole or not described:
            raise VaultDamaged
        columns = tuple(str(each[1]) for each in described)
        parts = [name for _, name in sorted((each[5], each[1]) for each in described if each[5])]
        known = self._keys(table, parts)
        places = [columns.index(name) for name in parts]
        every, is_whole = self.read(f'SELECT * FROM "{table}"')  # noqa: S608 a name of our schema
        rows = {tuple(row[place] for place in places): row for row in every if _is_sound(row)}
        if not is_whole:
            self._one_by_one(table, parts, known, rows)
        lost = len(known.keys.keys() - rows.keys()) if known.is_whole else None
        return Rescued(columns=columns, rows=tuple(rows.values()), lost=lost)

    def _one_by_one(
        self, table: str, parts: list[str], known: _Known, rows: dict[Row, Row]
    ) -> None:
        same = " AND ".join(f'"{name}" = ?' for name in parts)
        for key in [key for key in known.keys if key not in rows][:_ONE_BY_ONE]:
            found, _ = self.read(f'SELECT * FROM "{table}" WHERE {same}', key)  # noqa: S608 idem
            rows.update((key, row) for row in found if _is_sound(row))

    def _keys(self, table: str, parts: list[str]) -> _Known:
        """Walk the keys from both ends, and then from places in between."""
        asked = ", ".join(f'"{name}"' for name in parts)
        select, first = f'SELECT {asked} FROM "{table}"', f'"{parts[0]}"'  # noqa: S608 idem
        up, down = f"ORDER BY {asked}", "ORDER BY " + asked.replace(",", " DESC,") + " DESC"
        found, is_whole = self.read(f"{select} {up}")
        known = _Known(keys=dict.fromkeys(found), is_whole=is_whole)
        if is_whole:
            return known
        back, _ = self.read(f"{select} {down}")
        known.keys.update(dict.fromkeys(back))
        gaps = [(found[-1][0] if found else "", back[-1][0] if back else "\x7f" * _DIGITS)]
        for _ in range(_PROBES):
            if not gaps:
                break
            low, high = gaps.pop(0)
            middle = _between(low, high)
            if middle is None:
                continue
            limits = f"{first} >= ? AND {first} < ?"
            above, reached = self.read(f"{select} WHERE {limits} {up}", (middle, high))
            below, bottom = self.read(f"{select} WHERE {limits} {down}", (low, middle))
            known.keys.update(dict.fromkeys([*above, *below]))
            if not reached:
                gaps.append((above[-1][0] if above else middle, high))
            if not bottom:
                gaps.append((low, below[-1][0] if below else middle))
        return known

    def _opened(self) -> Connection:
        if self._connection is None:
            self._connection = connect(self._file, self._key)
            with suppress(dbapi2.Error):  # so a file that is too short opens as far as it goes
                self._connection.execute("PRAGMA writable_schema = ON")
        return self._connection


def _is_sound(row: Row) -> bool:
    return not any(isinstance(value, str) and "\0" in value for value in row)


def _between(low: object, high: object) -> str | None:
    """Give a text halfway between two, or none when there is nothing in between to look for."""
    if not isinstance(low, str) or not isinstance(high, str):
        return None
    middle = (_number(low) + _number(high)) // 2
    signs = [(middle // _BASE**place) % _BASE for place in reversed(range(_DIGITS))]
    found = "".join(map(chr, signs)).rstrip("\0")
    return found if low < found < high else None


def _number(text: str) -> int:
    number = 0
    for place in range(_DIGITS):
        number = number * _BASE + (min(ord(text[place]), _BASE - 1) if place < len(text) else 0)
    return number
