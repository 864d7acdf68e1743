"""The series in the vault: what was kept of them, and the labels that sessions bear."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from moreelberaad.adapters.storage.summaries import label as read_label
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.series import Series, SeriesForm
from moreelberaad.domain.values import Prose, TallySet

if TYPE_CHECKING:
    from sqlite_utils.db import Table

_COLUMNS = ("label", "rhythm", "forms")
_ALL = """
    SELECT label, rhythm, forms FROM series
    UNION ALL
    SELECT DISTINCT series, '', '[]' FROM sessions
    WHERE series <> '' AND series NOT IN (SELECT label FROM series)
    ORDER BY 1
"""


class SeriesTable:
    """The series of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> Sequence[Series]:
        """Give every series once, in the order of their labels."""
        with self._vault.reading() as database:
            return [_series(*row) for row in database.execute(_ALL)]

    def kept(self, label: Prose) -> Series | None:
        """Give what was kept of this series; nothing when only sessions name it."""
        with self._vault.reading():
            rows = list(self._table("series").rows_where("label = ?", [label.plain]))
        return _series(*(rows[0][name] for name in _COLUMNS)) if rows else None

    def members(self, label: Prose) -> Sequence[SessionId]:
        """Name the sessions that bear this label."""
        with self._vault.reading():
            rows = self._table("sessions").rows_where(
                "series = ?", [label.plain], select="id", order_by="id"
            )
            return [SessionId(row["id"]) for row in rows]

    def label_of(self, session_id: SessionId) -> Prose | None:
        """Give the label that a session bears; none when there is no such session."""
        with self._vault.reading():
            rows = list(self._table("sessions").rows_where("id = ?", [session_id]))
        return read_label(rows[0]["series"]) if rows else None

    def keep(self, series: Series) -> None:
        """Write this instead of what was kept under its label before."""
        row = {
            "label": series.label.plain,
            "rhythm": series.rhythm.plain,
            "forms": json.dumps([_written(form) for form in series.forms]),
        }
        self._table("series").upsert(row, pk="label")

    def remove(self, label: Prose) -> None:
        """Take away what was kept; its sessions bear the label still."""
        self._table("series").delete_where("label = ?", [label.plain])

    def tie(self, session_id: SessionId, label: Prose | None) -> None:
        """Let a session bear this label, or none; a session that is gone stays gone."""
        written = label.plain if label else None
        self._vault.database.execute(
            "UPDATE sessions SET series = ? WHERE id = ?", [written, session_id]
        )

    def _table(self, name: str) -> Table:
        return self._vault.database.table(name)


def _series(label: str, rhythm: str, forms: str) -> Series:
    found = tuple(_form(each) for each in json.loads(forms))
    return Series(label=Prose(label), rhythm=Prose(rhythm), forms=found)


def _written(form: SeriesForm) -> dict[str, Any]:
    return {"after": form.after, "month": form.month, "counts": dict(form.counts.items)}


def _form(data: dict[str, Any]) -> SeriesForm:
    counts = {item: tuple(numbers) for item, numbers in data["counts"].items()}
    return SeriesForm(after=data["after"], month=data["month"], counts=TallySet(counts))
