"""What a vault knows of terms: which sessions wait for one, and the erasure log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.retention import Erased, Erasure

_DUE = "SELECT id FROM sessions WHERE next_term <= ? ORDER BY next_term, id"
_CLOSED = """
    SELECT id, closed_on FROM sessions
    WHERE closed_on BETWEEN ? AND ? AND wiped = 0 AND hold IS NULL ORDER BY closed_on, id
"""


class RetainedTable:
    """The terms of one open vault."""

    def __init__(self, vault: Vault, *, sooner: timedelta = timedelta()) -> None:
        self._vault, self._sooner = vault, sooner

    def due(self, day: date) -> Sequence[SessionId]:
        """Name the sessions of which something may go today, those that waited longest first.

        The days in the table are those of the usual terms; `sooner` is by how much others are over
        before them, and then a session is named that has to wait.
        """
        last = date.max - self._sooner
        with self._vault.reading() as database:
            rows = database.execute(_DUE, [(min(day, last) + self._sooner).isoformat()]).fetchall()
        return [SessionId(each) for (each,) in rows]

    def with_notes_from(self, first: date, last: date) -> Sequence[tuple[SessionId, date]]:
        """Name the sessions that closed on these days and still have their notes, none held."""
        with self._vault.reading() as database:
            rows = database.execute(_CLOSED, [first.isoformat(), last.isoformat()]).fetchall()
        return [(SessionId(each), date.fromisoformat(closed)) for each, closed in rows]

    def held(self) -> frozenset[SessionId]:
        """Name the sessions under a *bewaarstop*."""
        with self._vault.reading() as database:
            rows = database.execute("SELECT id FROM sessions WHERE hold IS NOT NULL").fetchall()
        return frozenset(SessionId(each) for (each,) in rows)

    def erasures(self) -> Sequence[Erasure]:
        """Give the erasure log, the newest month first."""
        with self._vault.reading() as database:
            rows = list(database.table("erasures").rows_where(order_by="month DESC, what, id"))
        return [
            Erasure(id=row["id"], what=Erased(row["what"]), month=row["month"]) for row in rows
        ]

    def log(self, erasure: Erasure) -> None:
        """Write down that something went."""
        row = {"id": erasure.id, "what": erasure.what.value, "month": erasure.month}
        self._vault.database.table("erasures").upsert(row, pk=("id", "what"))

    def unlog(self, erased_id: str, what: Erased) -> None:
        """Take a line back: what went came back in this very sitting."""
        here = "id = ? AND what = ?"
        self._vault.database.table("erasures").delete_where(here, [erased_id, what.value])

    def forget_before(self, month: str) -> None:
        """Let go of the lines of the log from before this month."""
        self._vault.database.table("erasures").delete_where("month < ?", [month])
