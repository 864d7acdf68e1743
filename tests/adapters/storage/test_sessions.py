"""Sessions, written to a vault and read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.adapters.system.chance import SystemChance
from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing
from moreelberaad.domain.errors import NotFound, VaultDamaged
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose, Row, Rows

from .builders import opened
from .kept import SNAPSHOTS, rows, save

MIXED = FieldKey("k2.mixed")


def test_a_session_with_every_kind_of_field_comes_back_as_it_was(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)

    assert table.get(session.id) == session


def test_a_session_is_the_same_after_unlocking_again(kluis: Vault, session: Session) -> None:
    save(kluis, session)
    kluis.close()

    with opened(kluis.path) as again:
        assert SessionTable(again, SNAPSHOTS).all() == [session]


def test_all_that_is_known_of_a_session_comes_back(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    closed = replace(
        session.close(on=date(2026, 11, 12)),
        status=Status.RELEASED,
        series=None,
        held_on=None,
        minutes={"k1": 11},
        arrangement=Arrangement(
            choosing=Choosing.COLOURED_CARDS, showing=Showing.LAPTOP, with_break=True
        ),
    )
    save(kluis, closed)

    assert table.get(closed.id) == closed


def test_an_unknown_session_is_not_found(table: SessionTable) -> None:
    with pytest.raises(NotFound):
        table.get(SessionId("ffff"))


def test_saving_again_replaces_adds_and_takes_away(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)
    changed = (
        session.revise(FieldKey("k1.question"), Prose("Mag dit?"))
        .revise(FieldKey("k1.story"), None)
        .revise(FieldKey("k4.reread_at"), Prose("bij de balie"))
    )
    save(kluis, changed)

    assert table.get(session.id) == changed


def test_transient_answers_stand_in_a_table_of_their_own(kluis: Vault, session: Session) -> None:
    save(kluis, session)
    kept, apart = str(rows(kluis, "answers")), str(rows(kluis, "transient_answers"))

    assert "vlierbes" in apart
    assert "vlierbes" not in kept
    assert "winterkoning" in kept
    assert "winterkoning" not in apart


def test_the_transient_column_of_a_table_stands_apart_from_the_others(
    kluis: Vault, session: Session
) -> None:
    save(kluis, session)
    kept, apart = str(rows(kluis, "answers")), str(rows(kluis, "transient_answers"))

    assert ("mispel" in apart, "karekiet" in apart, "kastanje" in apart) == (True, False, False)
    assert ("mispel" in kept, "karekiet" in kept, "kastanje" in kept) == (False, True, True)


def test_a_table_without_words_in_its_transient_column_leaves_no_trace_apart(
    kluis: Vault, session: Session
) -> None:
    save(kluis, session.revise(MIXED, Rows((Row({"kept": Prose("een karekiet")}),))))

    assert MIXED not in {row["field"] for row in rows(kluis, "transient_answers")}


def test_closing_takes_every_transient_word_out_of_the_vault(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)
    closed = session.close(on=date(2026, 11, 12))
    save(kluis, closed)

    assert rows(kluis, "transient_answers") == []
    assert "mispel" not in str(rows(kluis, "answers"))
    assert table.get(session.id) == closed


def test_what_was_ticked_to_stay_is_a_note_from_then_on(kluis: Vault, session: Session) -> None:
    perhaps = FieldKey("k2.perhaps")
    save(kluis, session.close(on=date(2026, 11, 12), keep=frozenset({perhaps})))

    assert perhaps in {row["field"] for row in rows(kluis, "answers")}
    assert rows(kluis, "transient_answers") == []


def test_sessions_with_one_method_share_its_snapshot(kluis: Vault, session: Session) -> None:
    save(kluis, session)
    save(kluis, replace(session, id=SessionId("c3d4")))

    assert len(rows(kluis, "snapshots")) == 1


def test_an_edit_of_a_method_rewrites_no_earlier_session(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)
    edited = replace(session.template, version=2)
    save(kluis, replace(session, id=SessionId("c3d4"), template=edited))

    assert table.get(session.id).template.version == 1
    assert table.get(SessionId("c3d4")).template.version == 2


def test_a_deleted_session_leaves_its_id_and_the_month_alone(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)
    with kluis.transaction():
        table.delete(session.id, on=date(2026, 12, 24))

    erased = {"id": "a1b2", "what": "session", "month": "2026-12"}
    assert rows(kluis, "erasures") == [erased]
    for name in ("sessions", "answers", "transient_answers", "snapshots"):
        assert rows(kluis, name) == []


def test_a_restored_session_is_whole_and_no_longer_erased(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)
    with kluis.transaction():
        table.delete(session.id, on=date(2026, 12, 24))
    with kluis.transaction():
        table.restore(session)

    assert table.get(session.id) == session
    assert rows(kluis, "erasures") == []


def test_sessions_come_in_an_order_that_tells_nothing(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    for name in ("ff", "00", "88"):
        save(kluis, replace(session, id=SessionId(name)))

    assert [each.id for each in table.all()] == ["00", "88", "ff"]


def test_an_answer_that_does_not_fit_its_method_is_damage(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session)
    with kluis.transaction() as database:
        database.table("answers").update(("a1b2", "k1.weight"), {"value": '"veel"'})

    with pytest.raises(VaultDamaged):
        table.get(session.id)


def test_shuffled_rows_keep_their_transient_cells(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    mixed = session.answers[MIXED]
    assert isinstance(mixed, Rows)
    shuffled = SystemChance().shuffle(mixed)
    save(kluis, session.revise(MIXED, shuffled))

    assert table.get(session.id).answers[MIXED] == shuffled


def test_the_numbers_of_what_was_struck_come_back(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    save(kluis, session.striking(frozenset({12, 3})))

    assert table.get(session.id).struck == {3, 12}


def test_when_a_session_was_opened_and_that_it_was_wiped_come_back(
    kluis: Vault, table: SessionTable, session: Session
) -> None:
    opened_at = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
    save(kluis, replace(session, opened_at=opened_at, wiped=True))

    assert table.get(session.id) == replace(session, opened_at=opened_at, wiped=True)
