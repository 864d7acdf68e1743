from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.apart import Apart
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.lessons import LessonStatus
from moreelberaad.domain.retention import (
    Erased,
    Terms,
    lessons_due,
    next_term,
    notes_until,
    terms_of,
    what_goes,
    what_stays,
)
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Lines, Prose
from tests.builders import (
    HELD_ON,
    a_released_session,
    a_session,
    an_agreement,
    key,
    lines,
    row,
    rows,
    without,
)
from tests.learning import a_lesson

LAST_AGREED = date(2027, 1, 15)
"""The latest day in the agreements of `a_released_session`."""
FREE = (Apart(id="1", field=key("talk.facts"), value=lines("weg")),)
HELD = (Apart(id="2", field=key("talk.facts"), value=lines("vastgehouden"), held=True),)
TERMS = st.builds(
    Terms,
    notes=st.integers(7, 365),
    agreements=st.integers(90, 5 * 365),
    lessons=st.integers(30, 730),
    evaluation=st.integers(365, 5 * 365),
    log=st.integers(365, 10 * 365),
)


def closed(**changes: Any) -> Session:  # noqa: ANN401 - any attribute of a session
    looked_back = FollowUp(
        field=key("harvest.agreements"), action=Prose("Afspraakwoord maken"), done=Prose("Gedaan")
    )
    whole = replace(a_released_session(), apart=FREE, follow_ups=(looked_back,))
    return replace(whole, **changes)


def after(days: int) -> date:
    return HELD_ON + timedelta(days=days)


def test_notes_stay_ninety_days_after_closing() -> None:
    assert notes_until(date(2026, 11, 12)) == date(2027, 2, 10)


def test_each_part_of_a_session_goes_on_the_day_after_its_term() -> None:
    assert terms_of(closed()) == {
        Erased.NOTES: after(91),
        Erased.LESSONS: after(181),
        Erased.AGREEMENTS: LAST_AGREED + timedelta(days=366),
        Erased.SESSION: after(3 * 365 + 1),
    }


def test_what_a_session_does_not_hold_has_no_term() -> None:
    bare = closed()
    for name in ("harvest.agreements", "harvest.lessons"):
        bare = without(bare, name)

    assert terms_of(bare).keys() == {Erased.NOTES, Erased.SESSION}
    assert terms_of(replace(bare, wiped=True)).keys() == {Erased.SESSION}


def test_agreements_without_a_day_stay_a_year_after_closing() -> None:
    undated = closed().revise(key("harvest.agreements"), rows(row(action=Prose("Rust"))))

    assert terms_of(undated)[Erased.AGREEMENTS] == after(366)


def test_what_is_no_row_has_no_day() -> None:
    odd = closed().revise(key("harvest.agreements"), Prose("Rust plannen"))

    assert terms_of(odd)[Erased.AGREEMENTS] == after(366)


def test_the_next_look_back_lengthens_the_life_of_agreements_and_their_session() -> None:
    later = date(2031, 5, 1)
    agreed = rows(an_agreement(), row(action=Prose("Weer"), follow_up_date=later))
    terms = terms_of(closed().revise(key("harvest.agreements"), agreed))

    assert terms[Erased.AGREEMENTS] == later + timedelta(days=366) == terms[Erased.SESSION]


def test_a_day_at_the_end_of_the_calendar_is_no_mistake() -> None:
    far = rows(row(action=Prose("Ooit"), due_date=date.max))
    session = closed().revise(key("harvest.agreements"), far)

    assert terms_of(session)[Erased.AGREEMENTS] == date.max
    assert next_term(session) == after(91)


@pytest.mark.parametrize(
    "session",
    [a_session(), closed(hold=HoldReason.INQUIRY)],
    ids=["one that is open", "one that is held"],
)
def test_nothing_goes_of(session: Session) -> None:
    assert next_term(session) is None
    assert what_goes(session, date(2099, 1, 1)) == ()


def test_a_session_with_text_that_is_held_apart_is_never_wiped_as_a_whole() -> None:
    held = closed(apart=(*FREE, *HELD))

    assert Erased.SESSION not in what_goes(held, date(2099, 1, 1))
    assert what_goes(closed(), date(2099, 1, 1)) == (Erased.SESSION,)


def test_first_the_notes_go_then_the_lessons_then_the_agreements() -> None:
    session, gone = closed(), []
    for days in (90, 91, 181, 500):
        due = what_goes(session, after(days))
        session = what_stays(session, due)
        gone.append(due)

    assert gone == [(), (Erased.NOTES,), (Erased.LESSONS,), (Erased.AGREEMENTS,)]


def test_without_its_notes_a_session_is_what_was_agreed_learned_and_counted() -> None:
    session = closed(minutes={"case": 12}, struck=frozenset({3}), apart=(*FREE, *HELD))
    left = what_stays(session, (Erased.NOTES,))

    assert left.answers.keys() == {
        "harvest.agreements",
        "harvest.lessons",
        "closing.overall",
    }
    assert (left.title, left.apart, left.minutes, left.struck) == (
        Prose(""),
        HELD,
        {},
        frozenset(),
    )
    assert (left.wiped, left.follow_ups) == (True, closed().follow_ups)


def test_figures_without_a_word_of_the_room_stay_for_the_yearly_overview() -> None:
    session = closed().revise(key("aside.themes"), None)
    themed = replace(session, answers={**session.answers, key("aside.themes"): Lines(())})

    assert key("aside.themes") in what_stays(themed, (Erased.NOTES,)).answers


def test_what_was_written_later_goes_with_the_agreements() -> None:
    left = what_stays(closed(), (Erased.AGREEMENTS,))

    assert (left.follow_ups, left.named("agreements")) == ((), None)
    assert left.named("lessons") == closed().named("lessons")


def test_lessons_go_by_themselves() -> None:
    left = what_stays(closed(), (Erased.LESSONS,))

    assert left == without(closed(), "harvest.lessons")


def test_an_observation_goes_180_days_after_the_end_of_its_month() -> None:
    lesson = a_lesson()

    assert list(lessons_due([lesson], date(2027, 5, 30))) == []
    assert list(lessons_due([lesson], date(2027, 5, 31))) == [lesson]


def test_the_month_after_december_is_january() -> None:
    lesson = replace(a_lesson(), history=(replace(a_lesson().history[0], month="2026-12"),))

    assert list(lessons_due([lesson], date(2027, 6, 30))) == []
    assert list(lessons_due([lesson], date(2027, 7, 1))) == [lesson]


def test_an_insight_stays_and_so_does_what_has_no_month() -> None:
    insight = a_lesson(status=LessonStatus.IDENTIFIED)
    undated = replace(a_lesson(), history=())

    assert list(lessons_due([insight, undated], date(2099, 1, 1))) == []


@given(terms=TERMS, closed_on=st.dates(date(2020, 1, 1), date(2030, 1, 1)), days=st.integers(0))
def test_what_stays_has_nothing_left_that_goes(terms: Terms, closed_on: date, days: int) -> None:
    session = closed(closed_on=closed_on)
    today = closed_on + timedelta(days=days % 4000)
    gone = what_goes(session, today, terms)
    left = what_stays(session, gone)

    assert what_stays(left, gone) == left
    assert what_goes(left, today, terms) == () or Erased.SESSION in gone


@given(terms=TERMS, days=st.integers(0, 4000))
def test_on_the_day_before_the_next_term_nothing_goes_and_on_that_day_something(
    terms: Terms, days: int
) -> None:
    left = what_stays(closed(), what_goes(closed(), after(days), terms))
    day = next_term(left, terms)

    assert day is not None
    assert what_goes(left, day - timedelta(days=1), terms) == ()
    assert what_goes(left, day, terms)
