from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.passages import rewrite
from moreelberaad.domain.reading_back import agreed_so_far, may_be_seen, numbered, readings
from moreelberaad.domain.session import Session, Shuffle
from moreelberaad.domain.template import Consent
from moreelberaad.domain.values import Lines, Prose, Row, Rows
from tests.builders import (
    HELD_ON,
    a_released_session,
    an_open_session,
    key,
    lines,
    row,
    rows,
)
from tests.strategies import sessions

EVERYONE = frozenset(Consent)
REASONS = key("choice.reasons")


def turned(chance: Random) -> Shuffle:
    """Shuffle rows as a save does."""
    return lambda value: Rows(tuple(chance.sample(value.items, len(value.items))))


def read(session: Session, *, without: str = "") -> dict[int, str]:
    """Give the words behind each number, but for those of one field."""
    return {n: each.words for n, each in numbered(session) if each.field != without}


@given(sessions(), st.randoms(use_true_random=False))
def test_saving_gives_no_piece_another_number(session: Session, chance: Random) -> None:
    assert read(session.shuffled(turned(chance))) == read(session)


@given(sessions())
def test_closing_gives_no_piece_another_number_but_what_is_shuffled(session: Session) -> None:
    closed = session.close(on=HELD_ON)

    assert read(closed, without=REASONS) == read(session, without=REASONS)


def test_after_closing_other_words_give_no_piece_another_number() -> None:
    closed = a_released_session()
    before = read(closed)
    first = next(each for _, each in numbered(closed) if each.field == REASONS)
    other = {passage.place: Prose("zzz") for passage in first.passages}

    after = read(rewrite(closed, other))

    assert [n for n in before if after[n] != before[n]] == [
        n for n, words in before.items() if words == first.words
    ]


def test_no_piece_gets_the_number_of_what_was_struck() -> None:
    session = an_open_session()
    whole = [each.words for each in readings(session)]

    left = read(session.striking(frozenset({2})))

    assert list(left) == [1, *range(3, len(whole) + 2)]
    assert list(left.values()) == whole


def test_the_title_is_never_read_back() -> None:
    assert not [words for words in read(an_open_session()).values() if "Titelwoord" in words]


def test_a_piece_is_one_line_and_no_more_of_the_answer() -> None:
    session = an_open_session(talk__facts=lines("een", "twee"))
    second = next(each for each in readings(session) if each.words == "twee")

    seen = may_be_seen(session, 9, second, EVERYONE)

    assert seen
    assert (seen.number, seen.value) == (9, Lines((Prose("twee"),)))


def test_a_piece_of_a_table_holds_no_cell_that_is_wiped() -> None:
    noted = row(value=Prose("waarde"), hunch=Prose("vermoeden"))
    session = an_open_session(talk__pvn=rows(noted))
    piece = next(each for each in readings(session) if each.field == key("talk.pvn"))

    seen = may_be_seen(session, 1, piece, EVERYONE)

    assert seen
    assert seen.value == Rows((Row({"value": Prose("waarde")}),))
    assert "hunch" not in {column.id for column in seen.asked.columns}


def test_a_group_that_was_not_asked_yet_hides_nothing_from_itself() -> None:
    unasked = an_open_session().revise(key("closing.consent"), None)

    assert agreed_so_far(unasked) == EVERYONE


def test_after_closing_silence_counts_as_no() -> None:
    closed = replace(
        an_open_session().close(on=HELD_ON),
        answers={},
    )

    assert agreed_so_far(closed) == frozenset()
