from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QSize

from moreelberaad.domain.counts import in_the_room
from moreelberaad.domain.frames import BreakFrame, ChoosingFrame, ReadBackFrame
from moreelberaad.domain.publication import fit_for_room
from moreelberaad.domain.template import Step, Template, Text
from moreelberaad.domain.values import Tally
from tests.built_in.methods import NAMES, as_held

from .frames import FRAMES, QUESTION, a_reveal
from .leading import CARD, TITLE, Led
from .measuring import all_words, pages_of

pytestmark = pytest.mark.usefixtures("look")
METHODS = pytest.mark.parametrize("name", NAMES)
ONE_LINE = QSize(60_000, 1080)
"""So wide that no words are broken over lines."""


@pytest.fixture
def led(name: str) -> Led:
    return Led(as_held(name))


def walk(led: Led) -> Iterator[tuple[Step, str]]:
    """Go through all steps and read what the room sees of each."""
    for step in led.model.steps:
        led.model.go_to(step.id)
        yield step, seen(led)


def seen(led: Led) -> str:
    return all_words(pages_of(led.publisher.frame, ONE_LINE))


def for_the_facilitator(template: Template) -> set[str]:
    """Give what stands in the facilitator's window only."""
    texts: list[Text] = []
    for step in template.all_steps():
        texts += [step.purpose, *step.questions, *step.pitfalls, *step.stuck]
        texts += [field.hint for field in step.fields]
    columns = (each for _, field in template.fields() for each in field.columns)
    public = [each.label.get("nl") for each in columns]
    public += [step.room.get("nl") for step in template.all_steps()]
    said = {text.get("nl") for text in texts} - {""}
    return {each for each in said if not any(each in words for words in public)}


def found(words: set[str], page: str) -> list[str]:
    return [each for each in words if each in page]


@METHODS
def test_nothing_that_was_typed_is_seen_before_it_is_put_on_the_screen(led: Led) -> None:
    for _, page in walk(led):
        assert not found(set(led.words) | {TITLE}, page)


@METHODS
def test_with_all_put_on_the_screen_what_is_hidden_stays_hidden(led: Led) -> None:
    led.publish_all()
    for _, page in walk(led):
        assert not found(led.hidden() | {TITLE}, page)


@METHODS
def test_what_helps_the_facilitator_is_never_seen(led: Led) -> None:
    led.publish_all()
    helps = for_the_facilitator(led.model.session.template)
    for _, page in walk(led):
        assert not found(helps, page)


@METHODS
def test_what_is_put_on_the_screen_is_seen_somewhere(led: Led) -> None:
    led.publish_all()
    walked = " ".join(page for _, page in walk(led))
    assert led.open()
    assert not [said for said in led.open() if said not in walked]


@METHODS
def test_a_question_is_seen_only_once_it_is_asked(led: Led) -> None:
    step = next(each for each in led.model.steps if len(each.questions) > 1)
    led.model.go_to(step.id)
    lit, unlit = step.questions[:2]
    led.publisher.ask(lit)
    assert lit.get("nl") in seen(led)
    assert unlit.get("nl") not in seen(led)


def test_of_a_card_the_note_and_the_reflection_are_never_seen() -> None:
    led = Led(as_held("card_round"))
    led.publish_all()
    walked = " ".join(page for _, page in walk(led))
    assert CARD.situation.get("nl") in walked
    assert not found({CARD.note.get("nl"), CARD.reflection.get("nl")}, walked)


@pytest.mark.parametrize("counts", [{"A": 4, "B": 0}, {"A": 7, "B": 1}, {"A": 8}])
def test_figures_below_the_rule_are_not_seen_even_when_they_are_in_the_frame(
    counts: dict[str, int],
) -> None:
    words = replace(a_reveal(**counts), figures=None)
    assert pages_of(a_reveal(**counts)) == pages_of(words)


def test_only_the_asked_figures_are_seen() -> None:
    hidden = replace(a_reveal(A=3, B=3, alternative=2), figures=None)
    assert "drie" not in all_words(pages_of(hidden))
    shown = all_words(pages_of(a_reveal(A=3, B=3, alternative=2)))
    assert (shown.count("drie"), shown.count("twee")) == (2, 1)


def test_of_a_silent_choice_two_numbers_are_seen_and_nothing_of_what_was_chosen() -> None:
    one, other = (
        pages_of(ChoosingFrame(question=QUESTION, handed_in=many, people=8)) for many in (3, 4)
    )
    differ = [item for item in one[0].items if item not in other[0].items]
    assert len(differ) == 2  # one disc, and the number


@METHODS
def test_reading_back_shows_no_counts_and_no_title(led: Led) -> None:
    template = led.model.session.template
    values = ((field, led.model.value(key)) for key, field in template.fields())
    pieces = tuple(
        piece for field, value in values if value and (piece := fit_for_room(field, value))
    )
    page = all_words(pages_of(ReadBackFrame(pieces=pieces), ONE_LINE))
    assert not found(led.hidden() | {TITLE}, page)


@pytest.mark.parametrize("name", ["welcome", "boundary", "away", "black", "break"])
def test_what_covers_a_step_shows_nothing_of_it(name: str) -> None:
    led = Led(as_held("dilemma_method"))
    led.publish_all()
    led.publisher.cover(FRAMES[name])
    assert not found(set(led.words) | {TITLE}, seen(led))


def test_a_break_says_the_hour_in_the_language_of_the_room() -> None:
    pages = pages_of(BreakFrame(until=time(9, 5)), language="en")
    assert "9" in all_words(pages)


def test_the_rule_is_that_of_the_room() -> None:
    assert not in_the_room(Tally({"A": 7, "B": 1})).figures_allowed
