"""Key slots: small encrypted files that each hold the data key behind one way to unlock."""

from __future__ import annotations

import hashlib
import secrets
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from moreelberaad.adapters.storage import connection, folders, keys
from moreelberaad.adapters.storage.faults import reading, translated, writing
from moreelberaad.adapters.storage.keys import KeyCost
from moreelberaad.domain.errors import VaultDamaged, WrongPassphrase

_MOST_BYTES = 1024 * 1024
_MAKE = (
    "PRAGMA journal_mode = MEMORY",  # a killed change leaves no journal beside the vault
    "PRAGMA synchronous = FULL",
    "CREATE TABLE slot(data_key BLOB NOT NULL) STRICT",
)


class SlotKind(StrEnum):
    """The ways to unlock a vault."""

    PASSPHRASE = "passphrase"  # noqa: S105 the name of a kind
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What must be known of a slot before it opens."""

    kind: SlotKind
    file: str
    cost: KeyCost
    salt: bytes
    digest: str = ""
    """SHA-256 over the file and the fields above: tells damage from a wrong passphrase."""


def make(folder: Path, slot: Slot, secret: str, data_key: bytes) -> Slot:
    """Write the file of a slot, and give the slot with its digest."""
    file = folder / slot.file
    with writing():
        file.unlink(missing_ok=True)
    folders.new_file(file)
    with translated():
        opened = connection.connect(file, keys.derived(secret, slot.salt, slot.cost))
        with closing(opened):
            for statement in _MAKE:
                opened.execute(statement)
            opened.execute("INSERT INTO slot VALUES (?)", (data_key,))
    return replace(slot, digest=_digest(slot, content(folder, slot)))


def planned(kind: SlotKind, cost: KeyCost, *, taken: str) -> Slot:
    """Describe a slot to make, with a fresh salt and another file name than the one taken."""
    first, second = file_names(kind)
    file = second if taken == first else first
    return Slot(kind=kind, file=file, cost=cost, salt=secrets.token_bytes(keys.SALT_BYTES))


def file_names(kind: SlotKind) -> tuple[str, str]:
    """Give the two names that the slots of one kind take by turns."""
    return f"{kind}.slot", f"{kind}-2.slot"


def data_key(folder: Path, slot: Slot, secret: str) -> bytes:
    """Open a slot; VaultDamaged when it is not the file that was written, else WrongPassphrase."""
    refuse_damaged(folder, slot)
    key = keys.derived(secret, slot.salt, slot.cost)
    try:
        return _read_key(folder / slot.file, key)
    except VaultDamaged:
        raise WrongPassphrase from None


def refuse_damaged(folder: Path, slot: Slot) -> None:
    """Raise VaultDamaged when a slot is not as it was written."""
    if _digest(slot, content(folder, slot)) != slot.digest:
        raise VaultDamaged


def content(folder: Path, slot: Slot) -> bytes:
    """Read the bytes of a slot file, VaultDamaged when there is none."""
    file = folder / slot.file
    with reading():
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            raise VaultDamaged
        return file.read_bytes()


def _read_key(file: Path, key: bytes) -> bytes:
    with translated(), closing(connection.connect(file, key, mode="ro")) as opened:
        (found,) = opened.execute("SELECT data_key FROM slot").fetchone()
        return bytes(found)


def _digest(slot: Slot, stored: bytes) -> str:
    cost = slot.cost
    said = f"{slot.kind} {cost.memory_kib} {cost.passes} {cost.lanes} {slot.salt.hex()} "
    return hashlib.sha256(said.encode() + stored).hexdigest()
