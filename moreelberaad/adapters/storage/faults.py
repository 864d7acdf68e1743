"""Turn what SQLCipher and the file system say into the errors of the domain, in one place."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from moreelberaad.domain.errors import (
    CannotRead,
    CannotWrite,
    DiskFull,
    MoreelberaadError,
    VaultBusy,
    VaultDamaged,
)

_PRIMARY = 0xFF
_READ_FAILED = 266  # SQLITE_IOERR_READ
_READ_SHORT = 522  # SQLITE_IOERR_SHORT_READ

_BY_CODE: dict[int, type[MoreelberaadError]] = {
    dbapi2.SQLITE_BUSY: VaultBusy,
    dbapi2.SQLITE_LOCKED: VaultBusy,
    dbapi2.SQLITE_CORRUPT: VaultDamaged,
    dbapi2.SQLITE_NOTADB: VaultDamaged,
    dbapi2.SQLITE_FULL: DiskFull,
    dbapi2.SQLITE_IOERR: CannotWrite,
    dbapi2.SQLITE_READONLY: CannotWrite,
    dbapi2.SQLITE_CANTOPEN: CannotWrite,
    dbapi2.SQLITE_PERM: CannotWrite,
    _READ_FAILED: CannotRead,
    _READ_SHORT: CannotRead,
}
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def named(code: int) -> type[MoreelberaadError] | None:
    """Name the failure behind a result code of SQLite, or nothing when it is a mistake of ours."""
    return _BY_CODE.get(code) or _BY_CODE.get(code & _PRIMARY)


@contextmanager
def translated() -> Iterator[None]:
    """Let SQLCipher's failures out as ours; what is a mistake in our SQL passes unchanged."""
    try:
        yield
    except dbapi2.Error as error:
        ours = named(getattr(error, "sqlite_errorcode", 0))
        if ours is None:
            raise
        raise ours from error


@contextmanager
def reading() -> Iterator[None]:
    """Raise CannotRead when the file system refuses."""
    try:
        yield
    except OSError as error:
        raise CannotRead from error


@contextmanager
def writing() -> Iterator[None]:
    """Raise DiskFull or CannotWrite when the file system refuses."""
    try:
        yield
    except OSError as error:
        raise (DiskFull if error.errno in _NO_ROOM else CannotWrite) from error
