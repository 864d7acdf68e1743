from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.blind import chosen_blind, unread_blind
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.opening import marks, marks_of_all, parts_of, seen_with, unopened
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import a_lesson, a_released_session, a_request, an_agreement, rows

RECORD, AGREEMENTS, LESSONS = (
    DocumentKind.RECORD,
    DocumentKind.AGREEMENTS,
    DocumentKind.LESSONS,
)


def a_written_session() -> Session:
    return a_released_session(
        harvest__agreements=rows(an_agreement("Samen rijden"), an_agreement("Eerder bellen")),
        harvest__lessons=rows(a_lesson("Vraag het: en anders niet")),
    )


def test_every_part_with_words_is_to_be_opened_the_title_too() -> None:
    session = a_written_session()

    assert unopened(session, RECORD, ()) == tuple(parts_of(session, RECORD))
    assert "title" in unopened(session, LESSONS, ())


def test_who_sees_a_part_has_seen_its_agreements_but_not_the_other_way_round() -> None:
    session = a_written_session()

    assert unopened(session, AGREEMENTS, seen_with(session, RECORD, "harvest")) == ()
    assert "harvest" in unopened(session, RECORD, seen_with(session, AGREEMENTS, "harvest"))


def test_other_words_close_their_own_part_alone() -> None:
    session = a_written_session()
    changed = a_released_session(case__summary=Prose("Iets anders"))
    opened = marks_of_all(a_released_session())

    assert unopened(changed, RECORD, opened) == ("case",)
    assert unopened(session, RECORD, marks_of_all(session)) == ()


def test_rows_in_another_order_are_the_same_words() -> None:
    turned = a_released_session(
        harvest__agreements=rows(an_agreement("Eerder bellen"), an_agreement("Samen rijden")),
        harvest__lessons=rows(a_lesson("Vraag het: en anders niet")),
    )

    assert marks(turned, RECORD) == marks(a_written_session(), RECORD)


def test_no_part_is_read_blind_as_long_as_it_stays_near() -> None:
    session = a_written_session()

    assert unread_blind(session, a_request(LESSONS, Scope.UNIT), ()) == ()
    assert len(unread_blind(session, a_request(LESSONS, Scope.RIJK), ())) == 1
    assert unread_blind(session, a_request(LESSONS, Scope.RIJK), marks_of_all(session)) == ()


@given(st.sets(st.text(min_size=1), min_size=1, max_size=30), st.text())
def test_one_in_five_parts_is_read_blind_and_always_the_same_ones(
    parts: set[str], session: str
) -> None:
    chosen = chosen_blind(SessionId(session), parts)

    assert chosen == chosen_blind(SessionId(session), sorted(parts, reverse=True))
    assert chosen <= parts
    assert len(chosen) == max(1, len(parts) // 5)


def test_another_session_has_other_parts_read_blind() -> None:
    parts = [str(number) for number in range(9)]
    chosen = {chosen_blind(SessionId(str(number)), parts) for number in range(40)}

    assert len(chosen) > 5


def test_a_mark_tells_none_of_its_words() -> None:
    session = replace(a_written_session(), title=Prose("Nachtrit"))

    assert not any("achtrit" in mark for mark in marks_of_all(session))
