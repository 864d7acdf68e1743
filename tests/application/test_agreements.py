from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.agreements import Agreement, agreements_in
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Cell, Prose, Record, Row
from tests.builders import HELD_ON, a_session, an_open_session, key, row, rows
from tests.methods import a_field, a_method, a_step

FIELD = key("harvest.agreements")
DAY = date(2027, 1, 15)


def closed_with(*agreed: Row, name: str = "s-1") -> Session:
    session = an_open_session(harvest__agreements=rows(*agreed)).close(on=HELD_ON)
    return replace(session, id=SessionId(name))


def agreed(action: str = "Rust plannen", **cells: Cell) -> Row:
    return row(action=Prose(action), **cells)


def only(session: Session) -> Agreement:
    (found,) = agreements_in([session])
    return found


def test_an_agreement_tells_where_it_stands_and_what_was_written_of_it() -> None:
    written = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Gedaan"))
    session = replace(
        closed_with(
            agreed("", owner_role=Prose("niemand")),
            agreed(owner_role=Prose("planner"), due_date=DAY, follow_up_date=DAY, status="done"),
        ),
        follow_ups=(written,),
        series=Prose("reeks Eik"),
    )

    found = only(session)
    assert (found.session, found.field, found.number) == (session.id, FIELD, 1)
    assert (found.action, found.owner_role) == (Prose("Rust plannen"), Prose("planner"))
    assert (found.due, found.follow_up, found.status) == (DAY, DAY, "done")
    assert (found.is_open, found.series, found.looked_back) == (False, Prose("reeks Eik"), written)
    assert found.chain == (Prose(""), Prose(""), Prose(""))


def test_without_a_status_or_a_day_it_is_open_and_waits_at_the_end() -> None:
    sessions = [closed_with(agreed("B"), name="b"), closed_with(agreed("A", due_date=DAY))]

    found = agreements_in(sessions)
    assert [each.action.plain for each in found] == ["A", "B"]
    assert (found[1].is_open, found[1].follow_up, found[1].due) == (True, None, None)


def test_what_is_still_open_agreed_nothing_yet() -> None:
    assert agreements_in([an_open_session(harvest__agreements=rows(agreed()))]) == []


@pytest.mark.parametrize("told", [True, False])
def test_the_chain_from_doing_to_impact_stands_beside_each(*, told: bool) -> None:
    method = a_method(
        a_step(
            "plan",
            a_field("agreements", Kind.AGREEMENTS),
            a_field("theory_of_change", Kind.RECORD),
        )
    )
    chain = Record({name: Prose(name) for name in ("output", "outcome", "impact")})
    answers = {key("plan.agreements"): rows(agreed())}
    if told:
        answers[key("plan.theory_of_change")] = chain  # type: ignore[assignment]
    session = a_session(template=method, answers=answers, closed_on=HELD_ON)
    found = only(replace(session, status=closed_with().status))

    assert [each.plain for each in found.chain] == (
        ["output", "outcome", "impact"] if told else ["", "", ""]
    )
    assert found.statuses == ()
