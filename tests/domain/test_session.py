from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given

from moreelberaad.domain.errors import FieldWiped, NotFound, SessionAlreadyClosed
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, Keep, OnClose
from moreelberaad.domain.values import Codes, Prose, Rows, Value
from tests.builders import (
    HELD_ON,
    a_released_session,
    a_session,
    agreed_on,
    an_open_session,
    key,
    lines,
    row,
    rows,
    without,
)
from tests.methods import METHOD
from tests.strategies import sessions

HOT = key("case.hot_moment")
PVN = key("talk.pvn")


@given(sessions())
def test_closing_leaves_nothing_transient(session: Session) -> None:
    closed = session.close(on=HELD_ON)

    assert all(METHOD.field(name).keep is not Keep.TRANSIENT for name in closed.answers)


@given(sessions())
def test_closing_leaves_no_transient_column(session: Session) -> None:
    table = session.close(on=HELD_ON).answers.get(PVN, Rows(()))

    assert isinstance(table, Rows)
    assert all("hunch" not in cells.cells for cells in table.items)


@given(sessions())
def test_closing_changes_nothing_else(session: Session) -> None:
    closed = session.close(on=HELD_ON)

    assert all(
        closed.answers[name] == value
        for name, asked, value in session.answered()
        if asked.keep is not Keep.TRANSIENT and asked.on_close is OnClose.KEEP and name != PVN
    )


def test_closing_keeps_what_was_ticked_to_stay() -> None:
    closed = an_open_session().close(on=HELD_ON, keep=frozenset({HOT}))

    assert closed.answers[HOT] == Prose("Hittewoord.")
    assert closed.keeps(HOT) is Keep.NOTES


def test_a_tick_does_not_save_what_may_not_be_asked_about() -> None:
    private = key("aside.private")

    closed = an_open_session().close(on=HELD_ON, keep=frozenset({private}))

    assert private not in closed.answers


def test_a_note_that_says_so_is_wiped_at_closing() -> None:
    closed = an_open_session(aside__until=Prose("tot dan")).close(on=HELD_ON)

    assert key("aside.until") not in closed.answers


@pytest.mark.parametrize(
    ("read_together", "status"), [(True, Status.MEMBER_CHECK), (False, Status.DRAFT)]
)
def test_closing_waits_for_participants_when_they_read_back(
    status: Status, *, read_together: bool
) -> None:
    session = an_open_session(closing__member_check_done=read_together)

    closed = session.close(on=HELD_ON)

    assert (closed.status, closed.closed_on, closed.step) == (status, HELD_ON, None)


def test_a_session_closes_once() -> None:
    with pytest.raises(SessionAlreadyClosed):
        a_released_session().close(on=HELD_ON)


@pytest.mark.parametrize(
    ("status", "is_closed"),
    [
        (Status.PLANNED, False),
        (Status.OPEN, False),
        (Status.DRAFT, True),
        (Status.MEMBER_CHECK, True),
        (Status.RELEASED, True),
    ],
)
def test_a_session_is_closed_once_the_group_has_left(status: Status, *, is_closed: bool) -> None:
    assert a_session(status=status).is_closed is is_closed


def test_a_transient_answer_is_transient_while_the_session_is_open() -> None:
    assert an_open_session().keeps(HOT) is Keep.TRANSIENT


def test_revising_replaces_one_answer_and_leaves_the_session_it_came_from() -> None:
    before = an_open_session()

    after = before.revise(key("talk.facts"), lines("nieuw"))

    assert after.answers[key("talk.facts")] == lines("nieuw")
    assert before.answers[key("talk.facts")] == lines("feitwoord")


def test_revising_with_nothing_takes_the_answer_away() -> None:
    assert key("talk.facts") not in without(an_open_session(), "talk.facts").answers


def test_a_field_that_the_method_lacks_cannot_be_revised() -> None:
    with pytest.raises(NotFound):
        a_session().revise(key("talk.nothing"), None)


def test_what_was_wiped_never_returns() -> None:
    with pytest.raises(FieldWiped) as fault:
        a_released_session().revise(HOT, Prose("toch"))

    assert "toch" not in str(fault.value.params)


def test_what_was_kept_at_closing_can_still_be_reworded() -> None:
    closed = an_open_session().close(on=HELD_ON, keep=frozenset({HOT}))

    assert closed.revise(HOT, Prose("algemeen")).answers[HOT] == Prose("algemeen")


def test_a_closed_session_takes_corrections_of_what_stays() -> None:
    corrected = a_released_session().revise(key("talk.facts"), lines("beter"))

    assert corrected.answers[key("talk.facts")] == lines("beter")


def test_a_correction_after_closing_brings_no_transient_column_back() -> None:
    table = rows(row(value=Prose("rust"), hunch=Prose("vermoeden")))

    corrected = a_released_session().revise(PVN, table)

    assert corrected.answers[PVN] == rows(row(value=Prose("rust")))


def test_the_numbers_of_what_was_struck_stay_until_others_are_told() -> None:
    session = an_open_session().striking(frozenset({3}))

    assert session.striking(None).struck == {3}
    assert session.striking(frozenset()).struck == set()


def test_shuffling_touches_only_the_rows_that_are_shuffled() -> None:
    session = an_open_session()

    turned = session.shuffled(lambda table: Rows(table.items[::-1]))

    changed = {name for name in session.answers if turned.answers[name] != session.answers[name]}
    assert changed == {key("choice.reasons")}


def test_consent_that_was_not_asked_differs_from_no() -> None:
    assert without(an_open_session(), "closing.consent").consent is None
    assert an_open_session(closing__consent=Codes(())).consent == frozenset()


def test_consent_names_what_was_ticked_and_no_more() -> None:
    session = an_open_session(closing__consent=agreed_on(Consent.LESSON))

    assert session.consent == frozenset({Consent.LESSON})


def test_an_answer_is_found_by_the_name_of_its_field_in_any_step() -> None:
    assert a_session(answers={key("aside.weight"): 3}).named("weight") == 3


def test_answers_are_walked_in_the_order_of_the_method() -> None:
    written = {key("talk.facts"): lines("b"), key("case.summary"): Prose("a")}

    walked = [name for name, _, _ in a_session(answers=written).answered()]

    assert walked == ["case.summary", "talk.facts"]


def test_releasing_changes_the_status_alone() -> None:
    closed = an_open_session().close(on=date(2026, 11, 20))

    assert closed.release() == replace(closed, status=Status.RELEASED)


OPENED_AT = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
A_DAY_LATER = OPENED_AT + timedelta(hours=24)


def left_open(**answers: Value) -> Session:
    return replace(an_open_session(**answers), opened_at=OPENED_AT)


def test_going_to_a_step_keeps_its_name_and_the_minutes() -> None:
    session = a_session().at("talk", {"case": 12})

    assert (session.step, session.minutes) == ("talk", {"case": 12})


def test_a_session_can_be_in_no_step() -> None:
    assert a_session(step="talk").at(None, {}).step is None


@pytest.mark.parametrize(("step", "minutes"), [("nowhere", {}), ("talk", {"nowhere": 1})])
def test_a_step_that_the_method_lacks_cannot_be_gone_to(
    step: str, minutes: dict[str, int]
) -> None:
    with pytest.raises(NotFound) as fault:
        a_session().at(step, minutes)

    assert fault.value.params == {"what": "step", "id": "nowhere"}


def test_nobody_goes_through_a_closed_session() -> None:
    with pytest.raises(SessionAlreadyClosed):
        a_released_session().at("talk", {})


def test_a_closed_session_can_be_renamed_and_a_title_stands_on_one_line() -> None:
    assert a_released_session().renamed(Prose(" Lange\nnacht ")).title == Prose("Lange nacht")


def test_an_open_session_remembers_when_it_began() -> None:
    session = a_session().opened(OPENED_AT)

    assert session.opened_at == session.opened(A_DAY_LATER).opened_at == OPENED_AT


@pytest.mark.parametrize("status", [Status.PLANNED, Status.DRAFT, Status.RELEASED])
def test_a_session_that_is_not_open_has_no_beginning(status: Status) -> None:
    assert a_session(status=status).opened(OPENED_AT).opened_at is None


def test_a_closed_session_forgets_when_it_began_and_that_it_was_wiped() -> None:
    closed = left_open().without_transient().close(on=HELD_ON)

    assert (closed.opened_at, closed.wiped) == (None, False)


def test_transient_answers_live_a_day() -> None:
    session = left_open()

    assert not session.is_due_for_wiping(A_DAY_LATER)
    assert session.is_due_for_wiping(A_DAY_LATER + timedelta(seconds=1))


def test_without_a_beginning_nothing_is_due_for_wiping() -> None:
    assert not an_open_session().is_due_for_wiping(A_DAY_LATER + timedelta(days=9))


def test_what_was_wiped_is_due_again_only_for_what_was_written_since() -> None:
    later = A_DAY_LATER + timedelta(days=1)
    wiped = left_open().without_transient()

    assert not wiped.is_due_for_wiping(later)
    assert wiped.revise(HOT, Prose("nieuw")).is_due_for_wiping(later)


@given(sessions())
def test_wiping_leaves_nothing_transient_and_everything_else(session: Session) -> None:
    wiped = session.without_transient()

    kept = {name for name in session.answers if METHOD.field(name).keep is not Keep.TRANSIENT}
    assert (set(wiped.answers), wiped.wiped, wiped.status) == (kept, True, Status.OPEN)


def test_wiping_takes_transient_columns_too() -> None:
    assert left_open().without_transient().answers[PVN] == rows(
        row(perspective=Prose("sleutelwoord"), value=Prose("waardewoord"), supports="A")
    )


def test_a_closed_session_has_nothing_left_to_wipe() -> None:
    with pytest.raises(SessionAlreadyClosed):
        a_released_session().without_transient()
