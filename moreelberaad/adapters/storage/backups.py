"""Backups: encrypted copies without transient answers, verified by opening, and the way back."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from moreelberaad.adapters.storage import folders, manifest, migrations, vault
from moreelberaad.adapters.storage.connection import DATA_FILE, new_data
from moreelberaad.adapters.storage.faults import reading, translated, writing
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyPolicy
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.schema import (
    INDEX_ALL,
    INDEX_TABLES,
    NO_DELETED_WORDS,
    TRANSIENT_TABLES,
)
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import SUFFIX, Vault
from moreelberaad.domain.errors import (
    BackupFailed,
    CannotWrite,
    MoreelberaadError,
    NotAVault,
    VaultDamaged,
    VaultNotFound,
)

_OBJECTS = """
    SELECT type, name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
    ORDER BY rowid
"""
_PARTS_OF_INDEX = "search_"
_NOT_COPIED = (*TRANSIENT_TABLES, *INDEX_TABLES)
_GONE = {"session", "lesson"}
"""What a restored copy leaves out; notes whose term is over go there by themselves."""
_STAYS = {"lessons": "status = 'withdrawn'", "left_years": "1"}
"""What a restored copy takes over from the present vault."""
_WITH_INDEX = 10
"""The schema from which on there is an index."""
_DATA_FILES = (DATA_FILE, f"{DATA_FILE}-journal")


KEPT = 5
"""Backups of one vault that stay."""
_AT_WORK_SECONDS = 3600
"""A restore holds no lock on a vault: another may be at work beside it."""


def back_up(source: Vault, folder: Path, *, keep: int = KEPT) -> Path:
    """Copy a vault into the next numbered folder; BackupFailed when the copy is not whole.

    Of the backups of this same vault the newest `keep` stay.
    """
    if folder.resolve().is_relative_to(source.path.resolve()):
        raise CannotWrite
    mark = manifest.read(source.path).vault
    target = _next(folder, _name(source.path))
    with source.reading(), folders.built_beside(target, mark=mark) as fresh:
        manifest.copy(source.path, fresh)
        _copy_data(source, fresh / DATA_FILE)
        _verify(fresh, source.data_key)
    _remove_older(folder, source.path, mark, keep)
    return target


def list_backups(folder: Path, vault_name: str) -> tuple[Path, ...]:
    """Give the backups of the vaults with one name, oldest first."""
    pattern = re.compile(re.escape(vault_name) + r"-(\d{4,})" + re.escape(SUFFIX))
    with reading():
        found = list(folder.iterdir()) if folder.is_dir() else []
    numbered = [(int(match[1]), path) for path in found if (match := pattern.fullmatch(path.name))]
    return tuple(path for _, path in sorted(numbered))


def latest(vault_path: Path, folder: Path) -> date | None:
    """Give the day of the newest backup of this very vault."""
    of_this_vault = _of_this_vault(folder, vault_path, manifest.read(vault_path).vault)
    if not of_this_vault:
        return None
    with reading():
        made = (of_this_vault[-1] / manifest.FILE).stat().st_mtime
    return datetime.fromtimestamp(made, UTC).astimezone().date()


def free_name(beside: Path) -> Path:
    """Give a path beside a vault where nothing stands yet."""
    numbers = range(1, 1000)
    names = (beside.with_name(f"{beside.stem}-teruggezet-{n}{SUFFIX}") for n in numbers)
    return next(name for name in names if not name.exists())


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What a vault decided after a backup of it was made, and what no way back undoes.

    `erased` are ids; `rows` are, per table, the lessons that were withdrawn and the years that
    left: those would else come back, or leave a second time.
    """

    erased: tuple[str, ...] = ()
    rows: Mapping[str, tuple[dict[str, Any], ...]] = field(default_factory=dict, repr=False)


NOTHING_SINCE = Since()


def decided_since(path: Path, backup: Path, secret: str, policy: KeyPolicy) -> Since | None:
    """Ask the present vault what it decided, by the data key that its backup shares.

    So a passphrase that changed since is no way around it. Only where there is no vault, or one
    that cannot be read, nothing is known; a busy one is waited for.
    """
    key = vault.data_key(backup, secret, slot=SlotKind.PASSPHRASE, policy=policy)
    try:
        with vault.with_key(path, key) as present, present.reading() as database:
            there = database.table_names()
            log = database.table("erasures").rows
            return Since(
                erased=tuple(row["id"] for row in log if row.get("what", "session") in _GONE),
                rows={
                    table: tuple(database.table(table).rows_where(where))
                    for table, where in _STAYS.items()
                    if table in there
                },
            )
    except (VaultNotFound, NotAVault, VaultDamaged):
        return None


def restore(  # noqa: PLR0913 a way back asks for what to open, where, and what stays gone
    backup: Path,
    target: Path,
    secret: str,
    *,
    since: Since = NOTHING_SINCE,
    month: str,
    slot: SlotKind = SlotKind.PASSPHRASE,
    policy: KeyPolicy = DEFAULT_POLICY,
) -> Vault:
    """Open a copy of a backup at a path where nothing stands yet, without what was erased since.

    `month` ("2026-11") is written beside the ids in the erasure log of the copy.
    """
    key = vault.data_key(backup, secret, slot=slot, policy=policy)
    mark = manifest.read(backup).vault
    with folders.built_beside(target, mark=mark, spared=_AT_WORK_SECONDS) as fresh:
        manifest.copy(backup, fresh)
        _copy_files(backup, fresh)
        with vault.with_key(fresh, key) as copy:
            if vault.check(copy):
                raise VaultDamaged
            _erase(copy, since.erased, month)
            _keep(copy, since.rows)
            copy.write_anew()
    return vault.with_key(target, key)


def _name(path: Path) -> str:
    return path.name.removesuffix(SUFFIX)


def _next(folder: Path, vault_name: str) -> Path:
    earlier = list_backups(folder, vault_name)
    number = int(_name(earlier[-1]).rpartition("-")[2]) + 1 if earlier else 1
    return folder / f"{vault_name}-{number:04d}{SUFFIX}"


def _copy_data(source: Vault, file: Path) -> None:
    taken = source.database.conn
    with translated(), closing(new_data(file, source.data_key)) as fresh:
        fresh.execute("BEGIN")
        fresh.execute("PRAGMA defer_foreign_keys = ON")
        for kind, name, sql in taken.execute(_OBJECTS).fetchall():
            if not name.startswith(_PARTS_OF_INDEX):  # the index makes its own
                fresh.execute(sql)
            if kind == "table" and not _is_left_out(name):
                _copy_rows(taken, fresh, name)
        _begin_index(fresh, taken)
        fresh.execute(f"PRAGMA user_version = {migrations.version(taken)}")
        fresh.execute("COMMIT")


def _is_left_out(table: str) -> bool:
    return table.startswith(_PARTS_OF_INDEX) or table in _NOT_COPIED


def _begin_index(fresh: Connection, taken: Connection) -> None:
    """Leave an index that is still empty, to be made anew where the backup is opened."""
    if migrations.version(taken) >= _WITH_INDEX:
        for statement in (NO_DELETED_WORDS, *INDEX_ALL):
            fresh.execute(statement)


def _copy_rows(taken: Connection, fresh: Connection, table: str) -> None:
    columns = taken.execute(f'PRAGMA table_info("{table}")').fetchall()
    places = ", ".join("?" for _ in columns)
    rows = taken.execute(f'SELECT * FROM "{table}"')  # noqa: S608 a name out of our own schema
    fresh.executemany(f'INSERT INTO "{table}" VALUES ({places})', rows)  # noqa: S608 idem


def _verify(fresh: Path, key: bytes) -> None:
    try:
        with vault.with_key(fresh, key) as copy:
            faults = vault.check(copy)
    except MoreelberaadError as error:
        raise BackupFailed from error
    if faults:
        raise BackupFailed


def _remove_older(folder: Path, source: Path, mark: str, keep: int) -> None:
    for path in _of_this_vault(folder, source, mark)[: -max(keep, 1)]:
        with writing():
            shutil.rmtree(path)


def _of_this_vault(folder: Path, source: Path, mark: str) -> list[Path]:
    return [path for path in list_backups(folder, _name(source)) if _mark(path) == mark]


def _mark(backup: Path) -> str | None:
    try:
        return manifest.read(backup).vault
    except MoreelberaadError:
        return None


def _copy_files(backup: Path, fresh: Path) -> None:
    for name in _DATA_FILES:
        with reading():
            content = (backup / name).read_bytes() if (backup / name).is_file() else None
        if content is not None:
            folders.write_file(fresh / name, content)


def _erase(copy: Vault, erased: Iterable[str], month: str) -> None:
    ids = [(each,) for each in erased]
    with copy.transaction() as database:
        tables = {"sessions", "lessons"} & set(database.table_names())
        for table in sorted(tables):
            database.conn.executemany(f"DELETE FROM {table} WHERE id = ?", ids)  # noqa: S608 ours
        database.conn.executemany(
            "INSERT INTO erasures(id, month) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(each, month) for (each,) in ids],
        )


def _keep(copy: Vault, rows: Mapping[str, Iterable[dict[str, Any]]]) -> None:
    with copy.transaction() as database:
        there = database.table_names()
        for table in filter(there.__contains__, rows):
            database.table(table).insert_all(rows[table], replace=True)
