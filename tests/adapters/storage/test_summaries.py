"""What is told of each session without reading its answers."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime

from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from tests.fakes import FakeSessions

from .kept import save


def test_summaries_of_the_vault_and_of_the_fake_are_alike(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    kept = [
        replace(session, id=SessionId("ff"), opened_at=datetime(2026, 11, 12, tzinfo=UTC)),
        replace(session, id=SessionId("00")).close(on=date(2026, 11, 13)),
    ]
    for each in kept:
        save(kluis, each)

    assert list(table.summaries()) == FakeSessions(*kept).summaries()


def test_summaries_give_what_is_open_first_then_the_latest_day(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    for name, status, held_on, closed_on in (
        ("aa", Status.DRAFT, date(2026, 11, 2), None),
        ("bb", Status.DRAFT, None, date(2026, 11, 3)),
        ("cc", Status.DRAFT, None, None),
        ("dd", Status.OPEN, date(2026, 10, 1), None),
        ("ee", Status.OPEN, date(2026, 10, 2), None),
    ):
        days = replace(session, status=status, held_on=held_on, closed_on=closed_on)
        save(kluis, replace(days, id=SessionId(name)))

    assert [each.id for each in table.summaries()] == ["ee", "dd", "bb", "aa", "cc"]


def test_a_part_of_the_summaries_is_like_a_part_of_a_list(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    for name in ("aa", "bb", "cc"):
        save(kluis, replace(session, id=SessionId(name)))

    assert list(table.summaries()[1:]) == list(table.summaries())[1:]


def test_summaries_read_no_answer(kluis: Vault, table: SessionTable, session: Session) -> None:
    save(kluis, session)
    with kluis.transaction() as database:
        database.execute("UPDATE answers SET value = 'niet te lezen'")

    assert [each.id for each in table.summaries()] == [session.id]


def test_ten_thousand_summaries_come_at_once(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)
    with kluis.transaction() as database:
        (row,) = database.table("sessions").rows
        database.table("sessions").insert_all(row | {"id": f"{n:04x}-"} for n in range(10_000))
    table.summaries()
    began = time.perf_counter()

    assert (len(table.summaries()), time.perf_counter() - began < 3) == (10_001, True)
