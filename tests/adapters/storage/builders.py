"""Vaults for tests: the smallest cost of Argon2, and a policy that believes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.keys import KeyCost, KeyPolicy
from moreelberaad.adapters.storage.vault import Vault

TINY = KeyCost(memory_kib=8, passes=1, lanes=1)
ANY_COST = KeyPolicy(floor_kib=8)
PASSPHRASE = "vijf gele fietsen zwijgen"
MARKER = "KANARIE-in-een-notitie"
_CHILD = Path(__file__).with_name("child.py")


def opened(path: Path, passphrase: str = PASSPHRASE) -> Vault:
    return vault.unlock(path, passphrase, policy=ANY_COST)


def add_session(kluis: Vault, session: str = "s1", title: str = MARKER) -> None:
    with kluis.transaction() as database:
        database.table("snapshots").upsert({"id": "m", "method": "{}"}, pk="id")
        database.table("sessions").insert(
            {"id": session, "method": "a1", "title": title, "status": "open", "template": "m"}
        )
        note = {"session": session, "field": "step.field", "value": title}
        database.table("answers").insert(note)
        database.table("transient_answers").insert(note)


def sessions(kluis: Vault) -> list[str]:
    with kluis.reading() as database:
        return [str(row["id"]) for row in database.table("sessions").rows]


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def flip(file: Path, place: int) -> None:
    stored = bytearray(file.read_bytes())
    stored[place] ^= 1
    file.write_bytes(stored)


def spoil(backup: Path) -> None:
    flip(backup / "data.db", (backup / "data.db").stat().st_size - 2000)


def child(task: str, path: Path) -> subprocess.Popen[str]:
    """Start a process that does something with a vault, and wait until it has begun."""
    started = subprocess.Popen(
        [sys.executable, str(_CHILD), task, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "begun\n"
    return started


def killed(process: subprocess.Popen[str]) -> None:
    """Kill a process as a power cut would, and wait until it is gone."""
    process.kill()
    process.communicate()
