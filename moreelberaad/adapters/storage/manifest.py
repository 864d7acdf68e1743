"""The file `slots.json`: what must be read before a vault opens, and the commit point of slots."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from moreelberaad.adapters.storage import folders, keys, slots
from moreelberaad.adapters.storage.connection import DATA_FILE
from moreelberaad.adapters.storage.faults import reading, writing
from moreelberaad.adapters.storage.keys import KeyCost
from moreelberaad.adapters.storage.slots import Slot, SlotKind
from moreelberaad.domain.errors import (
    MoreelberaadError,
    NotAVault,
    VaultDamaged,
    VaultNotFound,
    VaultTooNew,
)

FILE = "slots.json"
FORMAT = 1
_MOST_BYTES = 64 * 1024
_VAULT_ID = re.compile(r"[0-9a-f]{16}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The slots of a vault, a random id that its backups share, and the day of a backup."""

    vault: str
    slots: tuple[Slot, ...] = ()
    made: date | None = None
    """Only the day: two times would tell how long a deliberation took."""

    def slot(self, kind: SlotKind) -> Slot | None:
        """Give the slot of one kind, if there is one."""
        return next((slot for slot in self.slots if slot.kind is kind), None)

    def having(self, fresh: Slot) -> Manifest:
        """Put a slot in the place of the one of its kind."""
        others = tuple(slot for slot in self.slots if slot.kind is not fresh.kind)
        return replace(self, slots=(*others, fresh))


def read(folder: Path) -> Manifest:
    """Read the slots; VaultNotFound, NotAVault, VaultDamaged or VaultTooNew say why not."""
    try:
        return _parsed(json.loads(_content(folder)))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _unusable(folder) from error


def lies_within(path: Path) -> bool:
    """Tell whether a path lies inside a vault or a backup, links followed."""
    return any((parent / FILE).exists() for parent in Path(os.path.realpath(path)).parents)


def write(folder: Path, manifest: Manifest) -> None:
    """Replace `slots.json` in one step."""
    shape: dict[str, Any] = {
        "format": FORMAT,
        "vault": manifest.vault,
        "slots": [_shape(slot) for slot in manifest.slots],
    }
    if manifest.made:
        shape["made"] = manifest.made.isoformat()
    folders.replace_file(folder / FILE, json.dumps(shape, indent=2).encode())


def put_slot(folder: Path, kind: SlotKind, secret: str, *, cost: KeyCost, data_key: bytes) -> None:
    """Replace the slot of one kind: new file, then `slots.json`, then the old file goes.

    Killed anywhere in between, either the old slot opens the vault or the new one does.
    """
    before = read(folder)
    old = before.slot(kind)
    planned = slots.planned(kind, cost, taken=old.file if old else "")
    try:
        write(folder, before.having(slots.make(folder, planned, secret, data_key)))
    except BaseException:
        _forget(folder, planned)
        raise
    if old:
        with writing():
            (folder / old.file).unlink(missing_ok=True)


def _forget(folder: Path, planned: Slot) -> None:
    """Leave no slot behind that was never accepted, unless `slots.json` already names it."""
    with suppress(OSError, MoreelberaadError):
        if planned.file not in {slot.file for slot in read(folder).slots}:
            (folder / planned.file).unlink(missing_ok=True)


def copy(source: Path, target: Path, *, made: date | None = None) -> Manifest:
    """Copy the slots to a new folder; VaultDamaged when one is not as it was written.

    `made` is the day of a backup; a vault has none.
    """
    manifest = replace(read(source), made=made)
    for slot in manifest.slots:
        slots.refuse_damaged(source, slot)
        folders.write_file(target / slot.file, slots.content(source, slot))
    write(target, manifest)
    return manifest


def _content(folder: Path) -> bytes:
    file = folder / FILE
    with reading():
        if not folder.exists():
            raise VaultNotFound
        if not file.is_file():
            raise _unusable(folder)
        with file.open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise VaultDamaged
    return content


def _unusable(folder: Path) -> type[MoreelberaadError]:
    return VaultDamaged if (folder / DATA_FILE).exists() else NotAVault


def _parsed(shape: Any) -> Manifest:  # noqa: ANN401 whatever stood in the file
    if _count(shape["format"]) > FORMAT:
        raise VaultTooNew
    found = tuple(_slot(each) for each in shape["slots"])
    if len({slot.kind for slot in found}) < len(found):
        raise ValueError
    made = date.fromisoformat(shape["made"]) if "made" in shape else None
    return Manifest(vault=_matching(_VAULT_ID, shape["vault"]), slots=found, made=made)


def _slot(shape: Any) -> Slot:  # noqa: ANN401 idem
    kind = SlotKind(shape["kind"])
    if shape["file"] not in slots.file_names(kind):  # no path that leads out of the folder
        raise ValueError
    salt = bytes.fromhex(shape["salt"])
    if len(salt) != keys.SALT_BYTES:
        raise ValueError
    cost = KeyCost(
        memory_kib=_count(shape["memory_kib"]),
        passes=_count(shape["passes"]),
        lanes=_count(shape["lanes"]),
    )
    digest = _matching(_DIGEST, shape["digest"])
    return Slot(kind=kind, file=shape["file"], cost=cost, salt=salt, digest=digest)


def _shape(slot: Slot) -> dict[str, str | int]:
    return {
        "kind": str(slot.kind),
        "file": slot.file,
        "memory_kib": slot.cost.memory_kib,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
        "salt": slot.salt.hex(),
        "digest": slot.digest,
    }


def _count(found: object) -> int:
    if type(found) is not int or found < 1:  # `True` and 1e999 are no counts
        raise ValueError
    return found


def _matching(pattern: re.Pattern[str], found: str) -> str:
    if not pattern.fullmatch(found):
        raise ValueError
    return found
