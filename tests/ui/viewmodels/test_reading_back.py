from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.reading_back import Reading
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Lines, Prose
from moreelberaad.ui.viewmodels.reading_back import (
    Strike,
    chapters,
    put_back,
    strike,
    with_strike,
    without_strike,
)
from tests.builders import a_session
from tests.methods import METHOD


def _read(session: Session, strikes: tuple[Strike, ...]) -> dict[int, Reading]:
    entries = (entry for chapter in chapters(session, strikes) for entry in chapter.entries)
    return {number: each for number, each in entries if isinstance(each, Reading)}


def _strike(
    session: Session, strikes: tuple[Strike, ...], place: int
) -> tuple[Session, tuple[Strike, ...]]:
    readings = list(_read(session, strikes).items())
    if not readings:
        return session, strikes
    number, reading = readings[place % len(readings)]
    found = strike(session.answers[reading.field], reading, number)
    assert found is not None
    gone, rest = found
    return session.revise(reading.field, rest), with_strike(strikes, gone)


@given(
    st.lists(st.text(alphabet="abc", min_size=1), min_size=1, max_size=5),
    st.lists(st.integers(0, 9), max_size=5),
    st.randoms(),
)
def test_strikes_put_back_in_any_order_leave_the_answer_and_its_numbers_as_they_were(
    texts: list[str], places: list[int], order: Random
) -> None:
    key = next(key for key, asked in METHOD.fields() if asked.kind == "list")
    before = Lines(tuple(Prose(text) for text in texts))
    session = replace(a_session(), status=Status.OPEN, answers={key: before})
    strikes: tuple[Strike, ...] = ()
    numbers = {number: each.words for number, each in _read(session, ()).items()}
    for place in places:
        session, strikes = _strike(session, strikes, place)
        left = {number: each.words for number, each in _read(session, strikes).items()}
        assert left.items() <= numbers.items()
    while strikes:
        gone = order.choice(strikes)
        session = session.revise(key, put_back(session.answers.get(key), gone))
        strikes = without_strike(strikes, gone)

    assert session.answers[key] == before
