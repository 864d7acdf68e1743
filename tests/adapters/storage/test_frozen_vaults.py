"""Vaults of every released schema open for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.migrations import NEWEST

from .builders import TINY, opened

FROZEN = Path(__file__).parents[2] / "vaults"
PASSPHRASE = "drie oude sleutels hangen buiten"


def fresh_schema(tmp_path: Path) -> str:
    vault.create(tmp_path / "fresh.kluis", PASSPHRASE, cost=TINY)
    with opened(tmp_path / "fresh.kluis", PASSPHRASE) as fresh:
        return fresh.database.schema


def test_a_vault_of_schema_1_opens_and_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "schema-1.kluis"
    shutil.copytree(FROZEN / "schema-1.kluis", path)

    with vault.unlock(path, PASSPHRASE) as kluis:
        vault.migrate(kluis, vault.check)
        assert (kluis.schema, vault.check(kluis)) == (NEWEST, ())
        assert kluis.database.schema == fresh_schema(tmp_path)
        assert list(kluis.database.table("settings").rows) == [{"name": "example", "value": "1"}]
