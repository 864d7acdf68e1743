"""A vault that is nowhere but in memory, to practise in: what was written is gone with it."""

from __future__ import annotations

import secrets
from pathlib import Path

from sqlcipher3 import dbapi2

from moreelberaad.adapters.storage import keys, migrations
from moreelberaad.adapters.storage.connection import closed_on_failure
from moreelberaad.adapters.storage.faults import translated
from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.vault import Vault

_SAFE = ("PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF")


def in_memory() -> Vault:
    """Make a vault without a folder, with the newest schema; no file is ever made."""
    with translated():
        connection: Connection = dbapi2.connect(
            ":memory:", isolation_level=None, check_same_thread=False
        )
        with closed_on_failure(connection):
            for statement in _SAFE:
                connection.execute(statement)
            connection.execute("BEGIN")
            migrations.run(connection)
            connection.execute("COMMIT")
    return Vault(Path(), connection, secrets.token_bytes(keys.KEY_BYTES))
