"""Methods of one's own in the vault, each as the text of its file."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

import tomli_w

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import VaultDamaged


class MethodTable:
    """The methods of one's own in one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._written: dict[str, tuple[str, Draft]] = {}

    def drafts(self) -> Sequence[Draft]:
        """Give every one, in the order of their random ids; raises `VaultDamaged`."""
        with self._vault.reading() as database:
            rows = list(database.table("methods").rows_where(order_by="id"))
        return [_read(row["id"], row["body"]) for row in rows]

    def get(self, draft_id: str) -> Draft | None:
        """Give one, unread while it is as last written; nothing when it is not there.

        Raises `VaultDamaged`.
        """
        with self._vault.reading() as database:
            rows = list(database.table("methods").rows_where("id = ?", [draft_id]))
        if not rows:
            return None
        text, draft = self._written.get(draft_id, ("", None))
        body: str = rows[0]["body"]
        return draft if draft and text == body else _read(draft_id, body)

    def keep(self, draft: Draft) -> None:
        """Write this instead of what was kept under its id before."""
        body = tomli_w.dumps(draft.content)
        self._vault.database.table("methods").upsert({"id": draft.id, "body": body}, pk="id")
        self._written[draft.id] = body, draft

    def remove(self, draft_id: str) -> None:
        """Take it away, if it is there."""
        self._vault.database.table("methods").delete_where("id = ?", [draft_id])
        self._written.pop(draft_id, None)


def _read(draft_id: str, body: str) -> Draft:
    try:
        return Draft(id=draft_id, content=tomllib.loads(body))
    except ValueError:
        raise VaultDamaged from None
