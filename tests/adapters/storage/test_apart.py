"""What was set apart, in the vault: kept, backed up, and gone with its session."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import backups
from moreelberaad.adapters.storage.sessions import SessionTable, Snapshots
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.adapters.templates import snapshot
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from tests.builders import HELD_ON, an_open_session, key
from tests.fakes import FakeSessions

from .builders import opened

FACTS, PRIVATE, PVN = key("talk.facts"), key("aside.private"), key("talk.pvn")
SESSION = (
    an_open_session()
    .set_apart(FACTS, None, "b")
    .set_apart(PRIVATE, None, "a")
    .set_apart(PVN, (0,), "c")
    .holding(["b"])
)


@pytest.fixture
def table(kluis: Vault) -> SessionTable:
    return a_table(kluis)


def a_table(kluis: Vault) -> SessionTable:
    return SessionTable(kluis, Snapshots(to_text=snapshot.to_text, from_text=snapshot.from_text))


def save(kluis: Vault, session: Session) -> None:
    with kluis.transaction():
        a_table(kluis).save(session)


def apart_rows(kluis: Vault) -> list[dict[str, str]]:
    with kluis.reading() as database:
        return list(database.table("apart").rows)


def test_what_stands_apart_comes_back_as_it_was(kluis: Vault, table: SessionTable) -> None:
    save(kluis, SESSION)

    assert table.get(SESSION.id) == SESSION


def test_what_stands_apart_is_in_no_table_of_answers(kluis: Vault) -> None:
    save(kluis, SESSION)
    with kluis.reading() as database:
        answers = [*database.table("answers").rows, *database.table("transient_answers").rows]

    assert {row["field"] for row in answers} & {FACTS, PRIVATE, PVN} == set()


def test_what_is_wiped_leaves_the_vault_and_the_rest_stays(
    kluis: Vault, table: SessionTable
) -> None:
    save(kluis, SESSION)
    save(kluis, SESSION.without_apart(["a", "c"]).holding(["b"]))

    assert [row["id"] for row in apart_rows(kluis)] == ["b"]
    assert table.get(SESSION.id).apart[0].held


def test_what_stands_apart_survives_closing(kluis: Vault, table: SessionTable) -> None:
    save(kluis, SESSION)
    save(kluis, SESSION.close(on=HELD_ON))

    assert table.get(SESSION.id).apart == SESSION.apart


def test_with_its_session_goes_what_stood_apart(kluis: Vault, table: SessionTable) -> None:
    save(kluis, SESSION)
    with kluis.transaction():
        table.delete(SESSION.id, on=date(2026, 12, 24))

    assert apart_rows(kluis) == []


def test_a_backup_holds_what_stands_apart_and_still_nothing_transient(
    kluis: Vault, folder: Path
) -> None:
    save(kluis, SESSION)

    with opened(backups.back_up(kluis, folder, day=date(2026, 12, 1))) as copy:
        kept = a_table(copy).get(SESSION.id)

    assert kept.apart == SESSION.apart
    assert key("case.feelings") not in kept.answers


@pytest.mark.parametrize(
    "change", [{"value": "3"}, {"value": "niet te lezen"}, {"field": "nowhere.nothing"}]
)
def test_what_cannot_be_read_is_damage(
    kluis: Vault, table: SessionTable, change: dict[str, str]
) -> None:
    save(kluis, SESSION)
    with kluis.transaction() as database:
        database.table("apart").update("a", change)

    with pytest.raises(VaultDamaged):
        table.get(SESSION.id)


def test_the_sessions_of_a_series_are_those_of_the_fake(kluis: Vault, table: SessionTable) -> None:
    label = SESSION.title
    kept = [replace(SESSION, series=label), replace(SESSION, id=SessionId("s-2"), apart=())]
    for each in kept:
        save(kluis, each)

    assert table.in_series(label) == FakeSessions(*kept).in_series(label) == [kept[0]]
