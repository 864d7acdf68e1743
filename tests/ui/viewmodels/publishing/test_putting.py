from __future__ import annotations

from moreelberaad.domain.frames import (
    Question,
    Welcome,
)
from moreelberaad.domain.values import Prose
from tests.builders import lines
from tests.methods import words

from .talk import ASKED, FACTS, NOTES, Stand


def test_it_begins_with_the_welcome(stand: Stand) -> None:
    stand.screen.welcome(over=False)

    assert stand.frame() == Welcome()
    assert stand.screen.is_welcoming


def test_a_step_is_shown_without_what_stands_in_it(stand: Stand) -> None:
    frame = stand.step

    assert (frame.head.number, frame.head.steps, frame.about) == (1, 3, words("We zoeken."))
    assert not frame.question
    assert frame.shown == ()


def test_beside_the_steps_there_is_no_number(stand: Stand) -> None:
    stand.model.go_to("aside")

    assert stand.step.head.number is None


def test_the_whole_answer_goes_on_and_off(stand: Stand) -> None:
    stand.screen.put(FACTS)
    assert stand.screen.has(FACTS)
    assert stand.shown == {"facts": lines("een", "twee")}

    stand.screen.take_off(FACTS)

    assert stand.shown == {}
    assert not stand.screen.has(FACTS)


def test_a_row_goes_on_and_off(stand: Stand) -> None:
    stand.screen.put_row(FACTS, Prose("twee"))
    assert stand.screen.has_row(FACTS, Prose("twee"))
    assert stand.shown == {"facts": lines("twee")}

    stand.screen.take_off_row(FACTS, Prose("twee"))

    assert not stand.screen.has_row(FACTS, Prose("twee"))


def test_what_may_not_be_shown_is_never_put(stand: Stand) -> None:
    stand.model.edit(NOTES, lines("voor mij"))

    stand.screen.put(NOTES)
    stand.screen.put_row(NOTES, Prose("voor mij"))

    assert not stand.screen.may_show(NOTES)
    assert not stand.screen.has(NOTES)


def test_where_nothing_stands_nothing_is_put(stand: Stand) -> None:
    stand.model.edit(FACTS, None)

    stand.screen.put(FACTS)
    stand.screen.put_row(FACTS, Prose("een"))
    stand.screen.take_off_row(FACTS, Prose("een"))

    assert stand.shown == {}


def test_putting_an_empty_answer_takes_it_off(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.session = stand.model.session.revise(FACTS, None)

    stand.screen.put(FACTS)

    assert stand.shown == {}


def test_the_question_stays_in_every_later_step(stand: Stand) -> None:
    stand.screen.put(ASKED)

    stand.model.next()

    assert stand.step.question == Question(words=Prose("Mag dit?"))
    assert stand.shown == {}


def test_each_step_shows_its_own(stand: Stand) -> None:
    stand.screen.put(FACTS)
    stand.model.next()
    assert stand.shown == {}

    stand.model.previous()

    assert stand.shown == {"facts": lines("een", "twee")}


def test_a_row_that_is_deleted_is_off_at_once(stand: Stand) -> None:
    stand.screen.put(FACTS)

    stand.model.edit(FACTS, lines("twee"))

    assert stand.shown == {"facts": lines("twee")}


def test_an_answer_that_is_emptied_is_off_at_once(stand: Stand) -> None:
    stand.screen.put(ASKED)

    stand.model.edit(ASKED, None)

    assert not stand.step.question
