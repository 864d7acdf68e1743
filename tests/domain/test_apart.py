"""What is set apart at *Stop: grens* is kept, and is never seen again in what the session says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.apart import Apart
from moreelberaad.domain.errors import MoreelberaadError, NotFound, SessionAlreadyClosed
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.passages import passages
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose, Rows
from tests.builders import (
    HELD_ON,
    a_lesson,
    a_session,
    an_open_session,
    key,
    lines,
    row,
    rows,
    what_was_written,
)

from .reading import read

FACTS = key("talk.facts")
LESSONS = key("harvest.lessons")
PRIVATE = key("aside.private")
SECRET = "grenswoord"


def ids(session: Session) -> list[str]:
    return [each.id for each in session.apart]


def test_a_whole_answer_goes_apart() -> None:
    session = an_open_session().set_apart(FACTS, None, "x")

    assert FACTS not in session.answers
    assert session.apart == (Apart(id="x", field=FACTS, value=lines("feitwoord")),)


def test_rows_go_apart_and_the_others_stay() -> None:
    three = (a_lesson("een"), a_lesson("twee"), a_lesson("drie"))
    session = an_open_session(harvest__lessons=rows(*three)).set_apart(LESSONS, (0, 2), "x")

    assert session.answers[LESSONS] == rows(three[1])
    assert session.apart[0].value == rows(three[0], three[2])


def test_lines_go_apart_one_by_one() -> None:
    session = an_open_session(talk__facts=lines("een", "twee")).set_apart(FACTS, (1,), "x")

    assert (session.answers[FACTS], session.apart[0].value) == (lines("een"), lines("twee"))


def test_the_last_row_takes_the_answer_with_it() -> None:
    assert FACTS not in an_open_session().set_apart(FACTS, (0,), "x").answers


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("talk.facts", ()),
        ("talk.facts", (0, 1)),
        ("talk.facts", (-1,)),
        ("talk.question", (0,)),
        ("closing.reread_date", None),
        ("nowhere.nothing", None),
    ],
)
def test_what_is_not_there_cannot_go_apart(name: str, chosen: tuple[int, ...] | None) -> None:
    with pytest.raises(NotFound):
        an_open_session().set_apart(key(name), chosen, "x")


def test_a_closed_session_sets_nothing_apart_any_more() -> None:
    with pytest.raises(SessionAlreadyClosed):
        an_open_session().close(on=HELD_ON).set_apart(FACTS, None, "x")


def test_what_stands_apart_survives_closing_also_when_it_was_transient() -> None:
    session = an_open_session().set_apart(PRIVATE, None, "x").close(on=HELD_ON).release()

    assert session.apart[0].value == Prose("Privéwoord.")


def test_what_stands_apart_stays_when_a_session_was_open_for_too_long() -> None:
    assert ids(an_open_session().set_apart(PRIVATE, None, "x").without_transient()) == ["x"]


def test_what_stands_apart_has_the_order_of_its_random_names() -> None:
    session = an_open_session().set_apart(PRIVATE, None, "y").set_apart(FACTS, None, "x")

    assert ids(session) == ["x", "y"]


def test_texts_apart_are_wiped_or_held_one_by_one() -> None:
    session = an_open_session().set_apart(PRIVATE, None, "y").set_apart(FACTS, None, "x")

    assert ids(session.without_apart(["x"])) == ["y"]
    assert [each.held for each in session.holding(["y"]).apart] == [False, True]


def test_what_is_not_apart_can_be_neither_wiped_nor_held() -> None:
    for act in (Session.without_apart, Session.holding):
        with pytest.raises(NotFound):
            act(an_open_session(), ["x"])


@given(name=st.sampled_from(list(what_was_written())), data=st.data())
def test_nothing_set_apart_is_in_any_disclosure(name: FieldKey, data: st.DataObject) -> None:
    session = _with_secret(name)
    value = session.answers[name]
    some = st.none() | st.just((len(value.items) - 1,)) if isinstance(value, Rows) else st.none()
    closed = session.set_apart(name, data.draw(some), "x").close(on=HELD_ON).release()

    assert SECRET in str(_words(closed.apart[0])) or SECRET not in _all_words(session)
    assert SECRET not in " ".join(passage.text.plain for passage in passages(closed))
    for document in DocumentKind:
        assert SECRET not in _read(closed, document)


def test_a_planned_session_opens_on_the_day_and_at_the_moment_that_it_begins() -> None:
    moment = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    begun = a_session(status=Status.PLANNED).begin(moment.date(), moment)

    assert (begun.status, begun.held_on) == (Status.OPEN, moment.date())
    assert begun.opened_at == moment


def test_a_session_that_is_open_already_stays_as_it_is() -> None:
    session = an_open_session()

    assert session.begin(HELD_ON, datetime(2026, 11, 20, tzinfo=UTC)) is session


def test_a_closed_session_does_not_begin_again() -> None:
    with pytest.raises(SessionAlreadyClosed):
        an_open_session().close(on=HELD_ON).begin(HELD_ON, datetime(2026, 11, 20, tzinfo=UTC))


def _with_secret(name: FieldKey) -> Session:
    """Write the word as the last row or line of one answer, or as all of it."""
    session = an_open_session()
    match session.answers[name]:
        case Prose():
            return session.revise(name, Prose(SECRET))
        case Rows(items):
            column = next(
                each for each, cell in items[-1].cells.items() if isinstance(cell, Prose)
            )
            added = row(**{**items[-1].cells, column: Prose(SECRET)})
            return session.revise(name, Rows((*items, added)))
        case _:
            return session


def _words(apart: Apart) -> list[str]:
    match apart.value:
        case Prose(plain):
            return [plain]
        case Rows(items):
            return [each.text(column) for each in items for column in each.cells]
        case _:
            return []


def _all_words(session: Session) -> str:
    return " ".join(passage.text.plain for passage in passages(session))


def _read(session: Session, document: DocumentKind) -> str:
    try:
        return read(session, document)
    except MoreelberaadError:  # what is refused tells nothing either
        return ""
