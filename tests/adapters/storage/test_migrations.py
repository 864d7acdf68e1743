from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.migrations import MIGRATIONS, NEWEST, Migration
from moreelberaad.adapters.storage.schema import APPLICATION_ID, TRANSIENT_TABLES
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import BackupFailed, VaultTooNew

from .builders import add_session, opened, sessions

NEXT = Migration(
    number=NEWEST + 1,
    name="add_a_table",
    statements=("CREATE TABLE added(id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",),
)
BROKEN = Migration(number=NEWEST + 1, name="broken", statements=(*NEXT.statements, "SELEC"))


def fail_to_back_up(_: Vault) -> None:
    raise BackupFailed


def test_migrations_are_numbered_from_one() -> None:
    assert [step.number for step in MIGRATIONS] == list(range(1, NEWEST + 1))


def test_a_new_vault_has_the_newest_schema_and_our_mark(kluis: Vault) -> None:
    assert kluis.schema == NEWEST
    assert kluis.database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_new_vault_remembers_which_migrations_it_walked_and_not_when(kluis: Vault) -> None:
    assert list(kluis.database.table("migrations").rows) == [
        {"number": 1, "name": "first_schema"},
        {"number": 2, "name": "open_sessions"},
        {"number": 3, "name": "reviews"},
        {"number": 4, "name": "preparing"},
        {"number": 5, "name": "series_forms"},
        {"number": 6, "name": "arrangement"},
        {"number": 7, "name": "struck"},
        {"number": 8, "name": "own_words"},
        {"number": 9, "name": "cards"},
        {"number": 10, "name": "learning"},
        {"number": 11, "name": "figures"},
    ]


def test_every_table_is_strict_and_keeps_no_order(kluis: Vault) -> None:
    listed = kluis.database.query("PRAGMA table_list")
    made_by_sqlite = ("sqlite_", "search")  # the numbers of an index are random: test_search
    ours = [
        row
        for row in listed
        if row["name"] == "searches" or not str(row["name"]).startswith(made_by_sqlite)
    ]

    assert {(row["wr"], row["strict"]) for row in ours} == {(1, 1)}


def test_every_transient_table_exists(kluis: Vault) -> None:
    assert set(TRANSIENT_TABLES) <= set(kluis.database.table_names())


def test_an_older_vault_is_backed_up_and_then_migrated(kluis: Vault) -> None:
    secured: list[int] = []
    add_session(kluis)

    vault.migrate(kluis, lambda old: secured.append(old.schema), steps=(*MIGRATIONS, NEXT))

    assert (secured, kluis.schema) == ([NEWEST], NEXT.number)
    assert sessions(kluis) == ["s1"]


def test_a_current_vault_is_neither_backed_up_nor_migrated(kluis: Vault) -> None:
    vault.migrate(kluis, fail_to_back_up)

    assert kluis.schema == NEWEST


def test_without_a_backup_nothing_is_migrated(kluis: Vault) -> None:
    with pytest.raises(BackupFailed):
        vault.migrate(kluis, fail_to_back_up, steps=(*MIGRATIONS, NEXT))

    assert kluis.schema == NEWEST


def test_a_migration_that_fails_leaves_nothing_behind(kluis: Vault) -> None:
    with pytest.raises(dbapi2.OperationalError):
        vault.migrate(kluis, sessions, steps=(*MIGRATIONS, BROKEN))

    assert kluis.schema == NEWEST
    assert "added" not in kluis.database.table_names()


def test_a_vault_of_a_newer_app_is_refused(path: Path) -> None:
    with opened(path) as kluis:
        vault.migrate(kluis, sessions, steps=(*MIGRATIONS, NEXT))

    with pytest.raises(VaultTooNew):
        opened(path)
