from __future__ import annotations

import pytest
from hypothesis import given

from moreelberaad.domain.passages import TITLE, passages, rewrite
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose, Record, Rows
from tests.builders import (
    HELD_ON,
    a_place,
    a_released_session,
    a_session,
    an_open_session,
    key,
    lines,
    row,
    rows,
)
from tests.strategies import sessions


def texts(session: Session) -> list[str]:
    return [passage.text.plain for passage in passages(session)]


def test_the_title_comes_first() -> None:
    first = next(iter(passages(a_session())))

    assert (first.place.field, first.text) == (TITLE, Prose("Titelwoord"))


@pytest.mark.parametrize("word", ["Hittewoord.", "gevoelswoord", "vermoedwoord", "Privéwoord."])
def test_what_closing_wipes_is_not_reviewed(word: str) -> None:
    assert word not in texts(an_open_session())


def test_a_transient_answer_that_was_kept_is_reviewed_like_any_note() -> None:
    hot_moment = key("case.hot_moment")
    closed = an_open_session().close(on=HELD_ON, keep=frozenset({hot_moment}))

    assert "Hittewoord." in texts(closed)


def test_every_kind_of_text_has_its_own_place() -> None:
    places = {passage.text.plain: passage.place for passage in passages(a_released_session())}

    assert {
        "Casuswoord op een dag.": a_place("case.summary"),
        "feitwoord": a_place("talk.facts", 0),
        "kantwoord": a_place("talk.dilemma", column="option_a"),
        "redenwoord twee": a_place("choice.reasons", 1, "sentence"),
    }.items() <= places.items()


def test_role_fields_and_role_columns_are_known_as_such() -> None:
    session = an_open_session(aside__role=Prose("instructeur"))

    roles = {passage.text.plain for passage in passages(session) if passage.holds_role}

    assert roles == {"sleutelwoord", "leidinggevende", "instructeur"}


@given(sessions())
def test_putting_back_the_same_words_changes_nothing(session: Session) -> None:
    same = {passage.place: passage.text for passage in passages(session) if passage.text}

    left = texts(rewrite(session, same))

    assert list(filter(None, left)) == list(filter(None, texts(session)))


@given(sessions())
def test_rewriting_nothing_is_the_session_itself(session: Session) -> None:
    assert rewrite(session, {}) == session


def test_other_words_stand_in_their_places() -> None:
    places = [
        a_place("case.summary"),
        a_place("talk.facts", 0),
        a_place("talk.dilemma", column="harm_a"),
        a_place("choice.reasons", 0, "sentence"),
    ]

    changed = rewrite(a_released_session(), dict.fromkeys(places, Prose("anders")))

    assert texts(changed).count("anders") == len(places)


def test_a_line_that_became_empty_leaves_its_list() -> None:
    session = a_session(answers={key("talk.facts"): lines("weg", "blijft")})

    changed = rewrite(session, {a_place("talk.facts", 0): Prose("")})

    assert changed.answers[key("talk.facts")] == lines("blijft")


def test_a_cell_that_became_empty_leaves_its_row() -> None:
    table = rows(row(value=Prose("weg"), supports="A"))
    session = a_session(answers={key("talk.pvn"): table})

    changed = rewrite(session, {a_place("talk.pvn", 0, "value"): Prose("")})

    assert changed.answers[key("talk.pvn")] == rows(row(supports="A"))


def test_a_record_keeps_its_lines_in_place() -> None:
    changed = rewrite(
        a_released_session(), {a_place("talk.dilemma", column="harm_a"): Prose("last")}
    )

    assert changed.answers[key("talk.dilemma")] == Record(
        {"option_a": Prose("kantwoord"), "harm_a": Prose("last")}
    )


def test_what_holds_no_text_stays_as_it_is_even_when_it_is_named() -> None:
    session = a_session(answers={key("aside.weight"): 3, key("talk.pvn"): Rows(())})

    assert rewrite(session, {a_place("aside.weight"): Prose("drie")}) == session
