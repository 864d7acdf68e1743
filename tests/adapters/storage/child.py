"""A process of its own that holds a vault until it is killed."""

from __future__ import annotations

import sys
import time
from itertools import cycle
from pathlib import Path

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.keys import KeyCost, KeyPolicy
from moreelberaad.adapters.storage.vault import Vault

TINY = KeyCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "vijf gele fietsen zwijgen"


def hold(_: Vault) -> None:
    time.sleep(60)


def write(kluis: Vault) -> None:
    """Write pairs of rows, each pair in one transaction with a pause in its middle."""
    kluis.database.execute("PRAGMA cache_size = 5")  # pages reach the file before the commit
    for number in range(10_000):
        with kluis.transaction() as database:
            database.table("settings").insert({"name": f"{number}-first", "value": "x" * 50_000})
            time.sleep(0.002)
            database.table("settings").insert({"name": f"{number}-second", "value": "x" * 50_000})


def change(kluis: Vault) -> None:
    for passphrase in cycle(("een ander", PASSPHRASE)):
        kluis.change_passphrase(passphrase, TINY)


if __name__ == "__main__":
    task = {"hold": hold, "write": write, "change": change}[sys.argv[1]]
    with vault.unlock(Path(sys.argv[2]), PASSPHRASE, policy=KeyPolicy(floor_kib=8)) as kluis:
        print("begun", flush=True)  # noqa: T201 the parent waits for it
        task(kluis)
