"""One encrypted file for somebody else: a SQLCipher database with a note behind it.

The note tells what must be known before the file opens: the format, the salt, the cost of a
guess, and a digest that tells damage from a wrong passphrase. SQLite leaves it alone, for it
reads as many pages as its own header counts.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from moreelberaad.adapters.storage import connection, folders, keys
from moreelberaad.adapters.storage.faults import reading, translated, writing
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyCost, KeyPolicy
from moreelberaad.domain.errors import (
    NotAVault,
    VaultDamaged,
    VaultNotFound,
    VaultTooNew,
    WrongPassphrase,
)

SUFFIX = ".overdracht"
FORMAT = 1
_MARK = b"MBKLOVER"
_LENGTH_BYTES = 4
_MOST_BYTES = 16 * 1024 * 1024
_MOST_NOTE = 4096
_MAKE = (
    "PRAGMA journal_mode = MEMORY",
    "PRAGMA temp_store = MEMORY",
    "CREATE TABLE hand_over(body TEXT NOT NULL) STRICT",
)


class Holds(IntEnum):
    """What a file hands over; it stands behind the passphrase (`PRAGMA user_version`)."""

    SERIES = 0
    SESSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note:
    cost: KeyCost
    salt: bytes
    digest: str


def write(
    path: Path, body: str, passphrase: str, *, cost: KeyCost, holds: Holds = Holds.SERIES
) -> None:
    """Write a file whole or not at all; raises `CannotWrite`, `DiskFull`, `NotEnoughMemory`."""
    salt = secrets.token_bytes(keys.SALT_BYTES)
    with _folder_beside(path) as folder:
        file = folder / "inhoud"
        folders.new_file(file)
        key = keys.derived(passphrase, salt, cost)
        with translated(), closing(connection.connect(file, key)) as opened:
            for statement in _MAKE:
                opened.execute(statement)
            opened.execute("INSERT INTO hand_over VALUES (?)", (body,))
            opened.execute(f"PRAGMA user_version = {holds:d}")
        with reading():
            pages = file.read_bytes()
        folders.replace_file(path, pages + _note(pages, salt, cost))


def read(
    path: Path,
    passphrase: str,
    *,
    policy: KeyPolicy = DEFAULT_POLICY,
    holds: Holds = Holds.SERIES,
) -> str:
    """Read what `write` wrote.

    Raises `VaultNotFound`, `NotAVault`, also for a file that hands over something else,
    `VaultTooNew`, `VaultDamaged` or `WrongPassphrase`.
    """
    pages, note = _parted(_content(path))
    if hashlib.sha256(pages).hexdigest() != note.digest or not policy.admits(note.cost):
        raise VaultDamaged
    key = keys.derived(passphrase, note.salt, note.cost)
    try:
        with translated(), closing(connection.connect(path, key, mode="ro")) as opened:
            (body,) = opened.execute("SELECT body FROM hand_over").fetchone()
            (kind,) = opened.execute("PRAGMA user_version").fetchone()
    except VaultDamaged:
        raise WrongPassphrase from None
    if kind != holds:
        raise NotAVault
    return str(body)


@contextmanager
def _folder_beside(path: Path) -> Iterator[Path]:
    """Give a private folder on the same disk; what is in it is encrypted, and goes."""
    with writing():
        folder = Path(tempfile.mkdtemp(prefix=".moreelberaad-", dir=path.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _note(pages: bytes, salt: bytes, cost: KeyCost) -> bytes:
    shape = {
        "format": FORMAT,
        "salt": salt.hex(),
        "digest": hashlib.sha256(pages).hexdigest(),
        **asdict(cost),
    }
    written = json.dumps(shape).encode()
    return written + len(written).to_bytes(_LENGTH_BYTES, "big") + _MARK


def _content(path: Path) -> bytes:
    with reading():
        if not path.is_file():
            raise VaultNotFound
        with path.open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES or not content.endswith(_MARK):
        raise NotAVault
    return content


def _parted(content: bytes) -> tuple[bytes, _Note]:
    end = len(content) - len(_MARK) - _LENGTH_BYTES
    length = int.from_bytes(content[max(end, 0) : -len(_MARK)], "big")
    if not 0 < length <= min(_MOST_NOTE, end):
        raise VaultDamaged
    try:
        shape = json.loads(content[end - length : end])
        if shape["format"] > FORMAT:
            raise VaultTooNew
        note = _read_note(shape)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise VaultDamaged from None
    return content[: end - length], note


def _read_note(shape: dict[str, Any]) -> _Note:
    salt, digest = bytes.fromhex(shape["salt"]), str(shape["digest"])
    if len(salt) != keys.SALT_BYTES or not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise ValueError
    counts = [shape[name] for name in ("memory_kib", "passes", "lanes")]
    if any(type(count) is not int for count in counts):
        raise ValueError
    memory_kib, passes, lanes = counts
    return _Note(
        cost=KeyCost(memory_kib=memory_kib, passes=passes, lanes=lanes), salt=salt, digest=digest
    )
