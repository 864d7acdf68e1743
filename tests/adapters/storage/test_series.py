"""The series that sessions in a vault belong to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.arrangement import Arrangement, Showing
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose

from .kept import save


def save_in_series(kluis: Vault, session: Session, *series: tuple[str, date | None]) -> None:
    for number, (label, day) in enumerate(series):
        name = SessionId(f"{number:02x}")
        save(kluis, replace(session, id=name, series=Prose(label) if label else None, held_on=day))


def test_a_series_of_only_white_space_is_no_series(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, replace(session, series=Prose(" \t")))

    assert table.get(session.id).series is None


def test_each_series_in_the_vault_is_named_once_and_in_order(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    labels = ("reeks Wilg", "reeks Eik", "", "reeks Eik")
    save_in_series(kluis, session, *((label, None) for label in labels))

    assert table.series() == [Prose("reeks Eik"), Prose("reeks Wilg")]


@pytest.mark.parametrize(
    ("held", "latest"),
    [
        ([], None),
        ([("reeks Eik", None)], None),
        ([("reeks Eik", date(2026, 10, 1)), ("", date(2026, 11, 2))], None),
        ([("reeks Eik", date(2026, 11, 2)), ("reeks Wilg", date(2026, 11, 2))], "reeks Eik"),
        ([("reeks Eik", date(2026, 10, 1)), ("reeks Wilg", date(2026, 11, 2))], "reeks Wilg"),
    ],
)
def test_the_latest_series_is_that_of_the_session_held_last(
    kluis: Vault,
    table: SessionTable,
    session: Session,
    held: list[tuple[str, date | None]],
    latest: str | None,
) -> None:
    save_in_series(kluis, session, *held)

    assert table.latest_series() == (Prose(latest) if latest else None)


def test_what_the_participants_saw_last_comes_from_the_session_held_last(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    assert table.latest_showing() is None
    for number, showing in ((1, Showing.SCREEN), (3, Showing.NOTHING), (2, Showing.LAPTOP)):
        held = replace(
            session,
            id=SessionId(f"{number}"),
            held_on=date(2026, 11, number),
            arrangement=Arrangement(showing=showing),
        )
        save(kluis, held)

    assert table.latest_showing() is Showing.NOTHING
