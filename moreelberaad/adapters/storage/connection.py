"""Open encrypted files: the only place where a key meets SQLCipher."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from sqlcipher3 import dbapi2

from moreelberaad.adapters.storage import folders, migrations
from moreelberaad.adapters.storage.faults import reading, translated
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.schema import APPLICATION_ID
from moreelberaad.domain.errors import VaultDamaged, VaultTooNew

DATA_FILE = "data.db"
_BUSY_SECONDS = 0.5
_ONE_PAGE = 4096
_SAFE = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
)
# The lock is taken at the first transaction and kept; that read rolls a hot journal back too.
_LOCK = ("BEGIN EXCLUSIVE", "COMMIT", "PRAGMA journal_mode = DELETE")


def connect(file: Path, key: bytes, *, mode: Literal["rw", "ro"] = "rw") -> Connection:
    """Open a file that is there; whether the key fits shows at the first read."""
    connection: Connection = dbapi2.connect(
        f"{file.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_BUSY_SECONDS,
        check_same_thread=False,  # unlocking runs in a worker; `Vault` lets one thread in at once
    )
    connection.execute("PRAGMA cipher_log_level = NONE")  # it prints on stderr otherwise
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # a pragma takes no parameters
    return connection


@contextmanager
def closed_on_failure(connection: Connection) -> Iterator[None]:
    """Close the connection when what follows fails, so that the lock goes with it."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


def open_data(file: Path, key: bytes) -> Connection:
    """Open and lock a data file; VaultBusy, VaultDamaged or VaultTooNew when we may not use it."""
    if _size(file) < _ONE_PAGE:  # SQLCipher would take it for a new database, and begin one
        raise VaultDamaged
    with translated():
        connection = connect(file, key)
        with closed_on_failure(connection):
            _execute(connection, (*_SAFE, *_LOCK))
            _refuse_untrusted(connection, file)
    return connection


def new_data(file: Path, key: bytes) -> Connection:
    """Make and lock an empty data file that carries our mark."""
    folders.new_file(file)
    with translated():
        connection = connect(file, key)
        with closed_on_failure(connection):
            _execute(connection, (*_SAFE, f"PRAGMA application_id = {APPLICATION_ID}"))
    return connection


def has_right_size(connection: Connection, file: Path) -> bool:
    """Tell whether the file on disk is as long as its own header says.

    Only `stat` is used: opening and closing the file here would drop SQLite's lock on it.
    """
    return _beyond(connection, file) == 0


def identity(folder: Path) -> tuple[int, int] | None:
    """Tell which file is the data in a folder, whatever its name leads to later; none of none."""
    try:
        found = (folder / DATA_FILE).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _refuse_untrusted(connection: Connection, file: Path) -> None:
    if _number(connection, "application_id") != APPLICATION_ID:
        raise VaultDamaged
    if migrations.version(connection) > migrations.NEWEST:
        raise VaultTooNew
    _cut_off(connection, file)
    if not has_right_size(connection, file):
        raise VaultDamaged


def _cut_off(connection: Connection, file: Path) -> None:
    """Cut off whole pages behind the last: SQLite does so after its commit, unless power fails.

    They hold what was there before the pages were written anew, so they may not stay.
    """
    beyond = _beyond(connection, file)
    if beyond > 0 and beyond % _number(connection, "page_size") == 0:
        connection.execute("VACUUM")


def _beyond(connection: Connection, file: Path) -> int:
    """Give how many bytes a file is longer than its own header says."""
    return _size(file) - _number(connection, "page_count") * _number(connection, "page_size")


def _size(file: Path) -> int:
    with reading():
        return file.stat().st_size if file.is_file() else 0


def _number(connection: Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _execute(connection: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.execute(statement)
