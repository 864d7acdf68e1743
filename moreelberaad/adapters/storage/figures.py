"""Figures of years in the vault: as they left it, and as they came from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.year_ports import ReceivedYear
from moreelberaad.domain import year_plain
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.year_figures import YearOverview


class LeftYearTable:
    """The years that left one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self, year: int) -> YearOverview | None:
        """Give the figures of a year as they left; raises `VaultDamaged`."""
        with self._vault.reading() as database:
            rows = list(database.table("left_years").rows_where("year = ?", [year]))
        return next(map(_figures, rows), None)

    def keep(self, figures: YearOverview, month: str) -> None:
        """Keep how a year left, for good."""
        row = {"year": figures.year, "month": month, "figures": _written(figures)}
        self._vault.database.table("left_years").insert(row)


class ReceivedYearTable:
    """Figures of other laptops in one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> Sequence[ReceivedYear]:
        """Give all of them, by year and then by their marks; raises `VaultDamaged`."""
        with self._vault.reading() as database:
            found = list(map(_received, database.table("received_years").rows))
        return sorted(found, key=lambda each: (each.figures.year, each.id))

    def get(self, received_id: str) -> ReceivedYear | None:
        """Give one; nothing when it is not there. Raises `VaultDamaged`."""
        with self._vault.reading() as database:
            rows = list(database.table("received_years").rows_where("id = ?", [received_id]))
        return next(map(_received, rows), None)

    def keep(self, received: ReceivedYear) -> None:
        """Write this instead of what was kept under its id before."""
        row = {
            "id": received.id,
            "month": received.month,
            "figures": _written(received.figures),
        }
        self._vault.database.table("received_years").upsert(row, pk="id")

    def remove(self, received_id: str) -> None:
        """Take it away, if it is there."""
        self._vault.database.table("received_years").delete_where("id = ?", [received_id])


def _written(figures: YearOverview) -> str:
    return json.dumps(year_plain.written(figures), ensure_ascii=False)


def _received(row: Mapping[str, Any]) -> ReceivedYear:
    return ReceivedYear(id=row["id"], month=row["month"], figures=_figures(row))


def _figures(row: Mapping[str, Any]) -> YearOverview:
    try:
        return year_plain.read(json.loads(row["figures"]))
    except (KeyError, ValueError):
        raise VaultDamaged from None
