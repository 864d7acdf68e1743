"""The day on which a vault was open last: a clock that leaps is known by it."""

from __future__ import annotations

from datetime import date

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import VaultDamaged

_NAME = "last_day"


class LastDayRow:
    """One row of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self) -> date | None:
        """Give the day; raises `VaultDamaged` when it is none."""
        with self._vault.reading() as database:
            rows = list(database.table("settings").rows_where("name = ?", [_NAME]))
        try:
            return next((date.fromisoformat(row["value"]) for row in rows), None)
        except ValueError:
            raise VaultDamaged from None

    def keep(self, day: date) -> None:
        """Keep a day instead."""
        with self._vault.transaction() as database:
            database.conn.execute(
                "INSERT INTO settings(name, value) VALUES (?, ?) "
                "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                (_NAME, day.isoformat()),
            )
