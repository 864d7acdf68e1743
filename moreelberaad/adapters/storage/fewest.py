"""The largest k that was ever asked of a vault: it is never lowered for what is there."""

from __future__ import annotations

from contextlib import suppress

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.errors import CannotWrite, DiskFull

_NAME = "fewest"


def raised(vault: Vault, asked: int) -> int:
    """Give the larger of what is asked now and what was asked before, and keep it.

    What cannot be written counts now, and is tried again at the next opening.
    """
    with vault.reading() as database:
        rows = list(database.table("settings").rows_where("name = ?", [_NAME]))
    before = max((int(row["value"]) for row in rows if row["value"].isdecimal()), default=FEWEST)
    if asked > before:
        with suppress(CannotWrite, DiskFull), vault.transaction() as database:
            database.table("settings").upsert({"name": _NAME, "value": str(asked)}, pk="name")
    return max(asked, before)
