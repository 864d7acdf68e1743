"""Backups: encrypted copies without transient answers, verified by opening, and the way back."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from moreelberaad.adapters.storage import backup_folder, folders, manifest, vault
from moreelberaad.adapters.storage.backup_copy import copy_data, written_at
from moreelberaad.adapters.storage.backup_folder import of_vault, with_mark
from moreelberaad.adapters.storage.backup_since import (
    NOTHING_SINCE,
    Since,
    bring_in_line,
    since_in,
)
from moreelberaad.adapters.storage.connection import DATA_FILE
from moreelberaad.adapters.storage.faults import reading, writing
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyPolicy
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import SUFFIX, Vault
from moreelberaad.domain.backing_up import is_past_term
from moreelberaad.domain.errors import (
    BackupFailed,
    CannotWrite,
    MoreelberaadError,
    VaultDamaged,
)
from moreelberaad.domain.retention import NOTES_DAYS

_DATA_FILES = (DATA_FILE, f"{DATA_FILE}-journal")
_AT_WORK_SECONDS = 3600
"""A restore holds no lock on a vault: another may be at work beside it."""
_SAME_NS = 2_000_000_000
"""Some file systems keep times of two seconds."""
_COUNTS = {
    "sessions": "SELECT count(*) FROM sessions",
    "open": "SELECT count(*) FROM sessions WHERE status = 'open'",
    "prepared": "SELECT count(*) FROM sessions WHERE status = 'planned'",
    "cards": "SELECT count(*) FROM cards",
    "lessons": "SELECT count(*) FROM lessons",
    "methods": "SELECT count(*) FROM methods",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much a vault holds; `prepared` and `open` are among the `sessions`."""

    sessions: int
    open: int
    prepared: int
    cards: int
    lessons: int
    methods: int


class _PutOff(Exception):
    """The vault was written to all the time: there is no copy of one moment."""


def back_up(source: Vault, folder: Path, *, day: date, before_risk: bool = False) -> Path:
    """Copy a vault into the next numbered folder, dated by this day; nothing older goes.

    Raises `BackupFailed` when the copy is not whole, `CannotWrite`, `DiskFull`.
    """
    return _backed_up(source, folder, day=day, before_risk=before_risk, insists=True)


def back_up_beside(source: Vault, folder: Path, *, day: date) -> Path | None:
    """Do as `back_up` does while others write; none when they wrote all the time."""
    try:
        return _backed_up(source, folder, day=day, before_risk=False, insists=False)
    except _PutOff:
        return None


def has_changed_since(source: Vault, backup: Path) -> bool:
    """Tell whether a vault was written after this backup of it was made."""
    file = backup / DATA_FILE
    with reading():
        copied = file.stat().st_mtime_ns if file.is_file() else 0  # half a backup is none
    return abs(written_at(source) - copied) > _SAME_NS


def renew(
    source: Vault, folder: Path, *, today: date, spared: Path, notes_days: int = NOTES_DAYS
) -> None:
    """Rewrite the older backups of a vault, and of its restored copies, without what went since.

    One that is past its term goes, and so does one that cannot be brought in line.
    """
    forget_past_term(source, folder, today=today, notes_days=notes_days)
    mark, since = manifest.read(source.path).vault, since_in(source)
    for each in list(with_mark(folder, mark, but=source.path)):
        if each.path == spared:
            continue
        try:
            _rewrite(each.path, source.data_key, since, day=each.copy.day, today=today)
        except MoreelberaadError:
            backup_folder.remove(each.path)


def forget_past_term(
    source: Vault, folder: Path, *, today: date, notes_days: int = NOTES_DAYS
) -> None:
    """Take away what is older than notes may become, whatever name it bears."""
    mark = manifest.read(source.path).vault
    for each in list(with_mark(folder, mark, but=source.path)):
        if is_past_term(each.copy.day, today, notes_days=notes_days):
            backup_folder.remove(each.path)


def latest(vault_path: Path, folder: Path) -> date | None:
    """Give the day of the newest backup of this very vault."""
    return next((each.copy.day for each in of_vault(folder, vault_path)), None)


def free_name(beside: Path) -> Path:
    """Give a path beside a vault where nothing stands yet."""
    numbers = range(1, 1000)
    names = (beside.with_name(f"{beside.stem}-teruggezet-{n}{SUFFIX}") for n in numbers)
    return next(name for name in names if not name.exists())


def restore(
    backup: Path, target: Path, key: bytes, *, since: Since = NOTHING_SINCE, month: str
) -> Contents:
    """Put a copy of a backup at a path where nothing stands yet, without what went since.

    Raises `VaultExists`, `VaultDamaged`, `VaultTooNew`, `CannotWrite`, `DiskFull`.
    """
    mark = manifest.read(backup).vault
    with folders.built_beside(target, mark=mark, spared=_AT_WORK_SECONDS) as fresh:
        return _brought_in_line(backup, fresh, key, since=since, month=month)


def look_into(backup: Path, secret: str, policy: KeyPolicy = DEFAULT_POLICY) -> Contents:
    """Count what a backup holds; a copy is opened, so that not one byte of it changes.

    Raises what opening a vault raises.
    """
    key = vault.data_key(backup, secret, slot=SlotKind.PASSPHRASE, policy=policy)
    with writing():
        place = Path(tempfile.mkdtemp(prefix="moreelberaad-"))
    try:
        _copy_files(backup, place, _DATA_FILES)
        with vault.with_key(place, key) as copy:
            _refuse_faults(copy)
            return _counted(copy)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _backed_up(
    source: Vault, folder: Path, *, day: date, before_risk: bool, insists: bool
) -> Path:
    if folder.resolve().is_relative_to(source.path.resolve()):
        raise CannotWrite
    target = backup_folder.next_path(folder, source.path, before_risk=before_risk)
    mark = manifest.read(source.path).vault
    with folders.built_beside(target, mark=mark) as fresh:
        manifest.copy(source.path, fresh, made=day)
        written = copy_data(source, fresh / DATA_FILE, insists=insists)
        if written is None:
            raise _PutOff
        _verify(fresh, source.data_key)
        with writing():
            os.utime(fresh / DATA_FILE, ns=(written, written))
    return target


def _rewrite(backup: Path, key: bytes, since: Since, *, day: date, today: date) -> None:
    """Put a backup in its own place, in line; killed in between, it is swept as what it was."""
    mark = manifest.read(backup).vault
    renewed, old = (backup.with_name(f".{mark}-{name}") for name in ("nieuw", "oud"))
    with folders.built_beside(renewed, mark=mark) as fresh:
        _brought_in_line(backup, fresh, key, since=since, month=f"{today:%Y-%m}", made=day)
    with writing():
        backup.rename(old)
        renewed.rename(backup)
        folders.sync_folder(backup.parent)
        shutil.rmtree(old)


def _brought_in_line(  # noqa: PLR0913 - everything after the third is named
    backup: Path,
    fresh: Path,
    key: bytes,
    *,
    since: Since,
    month: str,
    made: date | None = None,
) -> Contents:
    manifest.copy(backup, fresh, made=made)
    _copy_files(backup, fresh, _DATA_FILES)
    with vault.with_key(fresh, key) as copy:
        _refuse_faults(copy)
        bring_in_line(copy, since, month)
        return _counted(copy)


def _verify(fresh: Path, key: bytes) -> None:
    try:
        with vault.with_key(fresh, key) as copy:
            _refuse_faults(copy)
    except MoreelberaadError as error:
        raise BackupFailed from error


def _refuse_faults(copy: Vault) -> None:
    if vault.check(copy):
        raise VaultDamaged


def _counted(copy: Vault) -> Contents:
    with copy.reading() as database:
        there = set(database.table_names())
        return Contents(
            **{
                name: database.conn.execute(query).fetchone()[0] if _asks(query) <= there else 0
                for name, query in _COUNTS.items()
            }
        )


def _asks(query: str) -> set[str]:
    return {query.split()[3]}


def _copy_files(backup: Path, fresh: Path, names: Iterable[str]) -> None:
    for name in names:
        with reading():
            content = (backup / name).read_bytes() if (backup / name).is_file() else None
        if content is not None:
            folders.write_file(fresh / name, content)
