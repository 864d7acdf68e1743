from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.followups import OpenAgreement, open_agreements
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Cell, Prose, Row
from tests.builders import HELD_ON, an_open_session, row, rows

DUE, LATER = date(2027, 1, 15), date(2027, 2, 1)


def closed_with(*agreements: Row, name: str = "s-1") -> Session:
    session = an_open_session(harvest__agreements=rows(*agreements)).close(on=HELD_ON)
    return replace(session, id=SessionId(name))


def agreed(action: str = "Rust plannen", **cells: Cell) -> Row:
    return row(action=Prose(action), **cells)


def actions(*sessions: Session, besides: str | None = None) -> list[str]:
    found = open_agreements(sessions, SessionId(besides) if besides else None)
    return [each.action.plain for each in found]


def test_an_agreement_is_given_with_all_that_a_follow_up_asks() -> None:
    session = closed_with(
        agreed(owner_role=Prose("planner"), due_date=DUE, follow_up_date=LATER, status="adjust")
    )

    assert open_agreements([session]) == [
        OpenAgreement(
            session=session.id,
            action=Prose("Rust plannen"),
            owner_role=Prose("planner"),
            due=DUE,
            follow_up=LATER,
            status="adjust",
        )
    ]


@pytest.mark.parametrize(
    ("status", "goes_on"),
    [("open", True), ("continue", True), ("adjust", True), ("stopped", False), ("done", False)],
)
def test_what_is_done_or_stopped_is_not_looked_back_on(status: str, *, goes_on: bool) -> None:
    assert bool(actions(closed_with(agreed(status=status)))) == goes_on


def test_without_a_status_an_agreement_is_open() -> None:
    (found,) = open_agreements([closed_with(agreed())])

    assert (found.status, found.due, found.owner_role) == ("open", None, Prose(""))


def test_a_row_without_words_is_no_agreement() -> None:
    assert actions(closed_with(row(due_date=DUE))) == []


def test_what_is_due_first_comes_first_and_what_has_no_day_last() -> None:
    one = closed_with(agreed("ooit"), agreed("later", due_date=LATER))
    other = closed_with(agreed("eerst", due_date=DUE), name="s-2")

    assert actions(one, other) == ["eerst", "later", "ooit"]


def test_a_session_that_goes_on_has_agreed_nothing_yet() -> None:
    assert actions(an_open_session()) == []


def test_the_session_that_looks_back_is_left_out() -> None:
    sessions = closed_with(agreed("een")), closed_with(agreed("twee"), name="s-2")

    assert actions(*sessions, besides="s-2") == ["een"]
