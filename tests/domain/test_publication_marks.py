"""What stays of the screen while the vault is locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from moreelberaad.domain.counts import RoomView, Spread
from moreelberaad.domain.frames import Head, Question, RevealFrame
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import Publication
from moreelberaad.domain.publication_marks import Marks, known_again, marks_of, reveal_mark
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)
from tests.strategies import sessions

KEY, SALT = FieldKey("a4.facts"), b"salt"
SAND, WIND = Prose("Het zand waait"), Prose("Er staat wind")


def marked(value: Value) -> Marks:
    return marks_of(Publication().put(KEY, value), SALT)


def back(marks: Marks, now: Value | None) -> Value | None:
    return known_again(marks, lambda _: now).values.get(KEY)


@given(sessions())
def test_what_stands_unchanged_is_on_the_screen_again(session: Session) -> None:
    shown = Publication(values=session.answers)
    assert known_again(marks_of(shown, SALT), session.answers.get).values == {
        key: value
        for key, value in session.answers.items()
        if not (isinstance(value, Rows | Lines) and not value.items)
    }


@pytest.mark.parametrize(
    ("shown", "now"),
    [
        pytest.param(SAND, WIND, id="prose"),
        pytest.param("code", "other", id="code"),
        pytest.param(True, 1, id="a yes is not a one"),
        pytest.param("true", True, id="a code is not a yes"),
        pytest.param(date(2026, 3, 1), date(2026, 3, 2), id="day"),
        pytest.param("2026-03-01", date(2026, 3, 1), id="a code is not a day"),
        pytest.param(Codes(("a", "b")), Codes(("a",)), id="codes"),
        pytest.param(Record({"pain": SAND}), Record({"gain": SAND}), id="record"),
        pytest.param(Tally({"a": 1}), Tally({"a": 2}), id="tally"),
        pytest.param(TallySet({"a": (1, 2)}), TallySet({"a": (2, 1)}), id="tallies"),
        pytest.param(Lines((SAND,)), Lines((WIND,)), id="lines"),
        pytest.param(Rows((Row({"a": SAND}),)), Rows((Row({"b": SAND}),)), id="rows"),
        pytest.param(SAND, None, id="gone"),
    ],
)
def test_what_was_rewritten_or_thrown_away_stays_off(shown: Value, now: Value | None) -> None:
    assert back(marked(shown), shown) == shown
    assert back(marked(shown), now) is None


def test_of_a_list_only_the_shown_rows_come_back() -> None:
    assert back(marked(Lines((WIND,))), Lines((SAND, WIND))) == Lines((WIND,))
    first, second = Row({"a": SAND}), Row({"a": WIND})
    assert back(marked(Rows((second,))), Rows((first, second))) == Rows((second,))


def test_marks_hold_no_words_and_no_salt_is_printed() -> None:
    marks = marked(Lines((SAND, WIND)))
    assert "zand" not in repr(marks)
    assert "salt" not in repr(marks)
    assert all(len(mark) == 16 for mark in marks.fields[KEY])


def test_the_same_words_are_marked_otherwise_in_another_field_and_at_another_lock() -> None:
    there = marks_of(Publication().put(FieldKey("a4.other"), SAND), SALT)
    later = marks_of(Publication().put(KEY, SAND), b"other")
    marks = {*marked(SAND).fields[KEY], *there.fields[FieldKey("a4.other")], *later.fields[KEY]}
    assert len(marks) == 3


def test_the_question_that_was_asked_is_known_again() -> None:
    asked, other = Text({"nl": "Wie is geraakt?"}), Text({"nl": "Wat zie je?"})
    marks = marks_of(Publication().asking(asked), SALT)
    assert marks.asks(asked)
    assert not marks.asks(other)
    assert not marks_of(Publication(), SALT).asks(Text())


def a_reveal(**changes: object) -> RevealFrame:
    head = Head(number=7, steps=10, title=Text())
    view = RoomView(spread=Spread.DIVIDED, option=None, figures_allowed=True)
    made = RevealFrame(head=head, question=Question(), view=view, options=())
    return replace(made, **changes)  # type: ignore[arg-type] # attributes of a frame


def test_a_reveal_is_known_by_what_it_told() -> None:
    counted = a_reveal(figures=Tally({"A": 3, "B": 3}))
    other = a_reveal(figures=Tally({"A": 2, "B": 4}))
    named = a_reveal(values=("moed",))
    marks = [reveal_mark(each, SALT) for each in (a_reveal(), counted, other, named)]
    assert len(set(marks)) == len(marks)
    later = a_reveal(head=Head(number=8, steps=10, title=Text()))
    assert reveal_mark(later, SALT) == marks[0]
    assert reveal_mark(a_reveal(), b"other") != marks[0]
