"""Vaults of every released schema open for ever."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.migrations import NEWEST

from .builders import TINY, add_session, opened

FROZEN = Path(__file__).parents[2] / "vaults"
PASSPHRASE = "drie oude sleutels hangen buiten"


def fresh_schema(tmp_path: Path) -> str:
    vault.create(tmp_path / "fresh.kluis", PASSPHRASE, cost=TINY)
    with opened(tmp_path / "fresh.kluis", PASSPHRASE) as fresh:
        return fresh.database.schema


@pytest.mark.parametrize("name", [f"schema-{n}.kluis" for n in range(1, NEWEST + 1)])
def test_a_vault_of_an_older_schema_opens_and_is_whole(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    shutil.copytree(FROZEN / name, path)

    with vault.unlock(path, PASSPHRASE) as kluis:
        vault.migrate(kluis, vault.check)
        assert (kluis.schema, vault.check(kluis)) == (NEWEST, ())
        assert kluis.database.schema == fresh_schema(tmp_path)
        assert list(kluis.database.table("settings").rows) == [{"name": "example", "value": "1"}]


def test_every_schema_has_its_frozen_vault() -> None:
    frozen = {path.name for path in FROZEN.iterdir()}

    assert frozen == {f"schema-{number}.kluis" for number in range(1, NEWEST + 1)}


def test_a_session_that_was_open_before_the_second_schema_has_a_day_from_now_on(
    tmp_path: Path,
) -> None:
    path = tmp_path / "schema-1.kluis"
    shutil.copytree(FROZEN / "schema-1.kluis", path)

    with vault.unlock(path, PASSPHRASE) as kluis:
        add_session(kluis)
        before = datetime.now(UTC).replace(microsecond=0)
        vault.migrate(kluis, vault.check)
        (row,) = kluis.database.table("sessions").rows

    assert before <= datetime.fromisoformat(row["opened_at"]) <= datetime.now(UTC)
