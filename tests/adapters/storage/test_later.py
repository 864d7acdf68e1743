"""What a vault keeps of a session after it closed: look backs, holds and terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.adapters.storage.retained import RetainedTable
from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.counts import Spread
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.follow_ups import Collective, FollowUp
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose

from .kept import save

CLOSED_ON = date(2026, 11, 12)
WRITTEN = FollowUp(
    field=FieldKey("k.agreements"),
    action=Prose("Rust plannen"),
    done=Prose("Twee keer"),
    changed=Prose("Er is gestopt"),
    collective=Collective(spread=Spread.MOST, option="agree"),
    is_over=True,
)


@pytest.fixture
def closed(session: Session) -> Session:
    return session.close(on=CLOSED_ON)


def test_a_look_back_and_a_hold_come_back(
    kluis: Vault, table: SessionTable, closed: Session
) -> None:
    draft = replace(WRITTEN, action=Prose("Zonder briefjes"), collective=None, is_over=False)
    later = replace(closed, follow_ups=(WRITTEN, draft), hold=HoldReason.COMPLAINT)
    save(kluis, later)

    assert table.get(later.id) == later


def test_a_look_back_that_cannot_be_read_is_damage(
    kluis: Vault, table: SessionTable, closed: Session
) -> None:
    save(kluis, closed)
    kluis.database.execute("UPDATE sessions SET follow_ups = '[{}]'")

    with pytest.raises(VaultDamaged):
        table.get(closed.id)


def test_a_session_waits_for_its_first_term_unless_it_is_held(
    kluis: Vault, closed: Session
) -> None:
    table = RetainedTable(kluis)
    save(kluis, closed)
    assert table.due(date(2027, 2, 10)) == []
    assert table.due(date(2027, 2, 11)) == [closed.id]
    assert table.with_notes_from(CLOSED_ON, CLOSED_ON) == [(closed.id, CLOSED_ON)]
    assert table.held() == frozenset()

    save(kluis, replace(closed, hold=HoldReason.WOO))
    assert table.due(date(2037, 1, 1)) == []
    assert table.with_notes_from(CLOSED_ON, CLOSED_ON) == []
    assert table.held() == {closed.id}


def test_sessions_that_agreed_come_with_those_answers_alone(
    kluis: Vault, table: SessionTable, closed: Session
) -> None:
    other = replace(
        closed,
        id=SessionId("zonder"),
        answers={
            key: value
            for key, each, value in closed.answered()
            if each.kind is not Kind.AGREEMENTS
        },
    )
    for each in (closed, other):
        save(kluis, each)

    (found,) = table.agreeing()
    assert found.id == closed.id
    assert {each.kind for _, each, _ in found.answered()} == {Kind.AGREEMENTS}


def test_several_sessions_are_asked_for_at_once(
    kluis: Vault, table: SessionTable, closed: Session
) -> None:
    save(kluis, closed)

    assert table.among([closed.id, "weg"]) == [closed]
