from __future__ import annotations

import errno

import pytest
from sqlcipher3 import dbapi2

from moreelberaad.adapters.storage.faults import named, reading, translated, writing
from moreelberaad.domain.errors import (
    CannotRead,
    CannotWrite,
    DiskFull,
    MoreelberaadError,
    VaultBusy,
    VaultDamaged,
)


@pytest.mark.parametrize(
    ("code", "ours"),
    [
        (dbapi2.SQLITE_BUSY, VaultBusy),
        (dbapi2.SQLITE_LOCKED | (1 << 8), VaultBusy),
        (dbapi2.SQLITE_CORRUPT, VaultDamaged),
        (dbapi2.SQLITE_NOTADB, VaultDamaged),
        (dbapi2.SQLITE_FULL, DiskFull),
        (dbapi2.SQLITE_IOERR | (1 << 8), CannotRead),
        (dbapi2.SQLITE_IOERR | (3 << 8), CannotWrite),
        (dbapi2.SQLITE_READONLY, CannotWrite),
        (dbapi2.SQLITE_CANTOPEN, CannotWrite),
        (dbapi2.SQLITE_PERM, CannotWrite),
        (dbapi2.SQLITE_CONSTRAINT, None),
    ],
)
def test_a_result_code_has_one_name(code: int, ours: type[MoreelberaadError] | None) -> None:
    assert named(code) is ours


def test_a_mistake_in_our_sql_passes_unchanged() -> None:
    with pytest.raises(dbapi2.OperationalError), translated():
        dbapi2.connect(":memory:").execute("SELEC")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_file_that_finds_no_room_says_the_disk_is_full(number: int) -> None:
    with pytest.raises(DiskFull), writing():
        raise OSError(number, "")


def test_a_file_that_may_not_be_written_says_so() -> None:
    with pytest.raises(CannotWrite), writing():
        raise PermissionError


def test_a_file_that_may_not_be_read_says_so() -> None:
    with pytest.raises(CannotRead), reading():
        raise PermissionError
