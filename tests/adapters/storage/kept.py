"""Sessions kept in a vault, and the bare rows they become."""

from __future__ import annotations

from moreelberaad.adapters.storage.sessions import SessionTable, Snapshots
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.adapters.templates import snapshot
from moreelberaad.domain.session import Session

SNAPSHOTS = Snapshots(to_text=snapshot.to_text, from_text=snapshot.from_text)


def save(kluis: Vault, session: Session) -> None:
    with kluis.transaction():
        SessionTable(kluis, SNAPSHOTS).save(session)


def rows(kluis: Vault, table: str) -> list[dict[str, str]]:
    with kluis.reading() as database:
        return list(database.table(table).rows)
