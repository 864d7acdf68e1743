from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from moreelberaad.domain.template import Kind, Step
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.card_in_play import CardInPlay, card_in_play
from tests.builders import key
from tests.methods import a_card, a_field, a_method, a_step, options, words
from tests.ui.hands import named, show_active

from .room import Room
from .seeing import click, press_here, texts

READ = a_step("read", a_field("card", Kind.CARD))
CHOOSE = a_step("choose", a_field("tally", Kind.TALLY, options=options("A", "B")))
REVEAL, TALK, END = (a_step(name, a_field("x", Kind.LINE)) for name in ("reveal", "talk", "end"))
STEPS = (a_step("begin"), READ, replace(CHOOSE, questions=(words("A of B?"),)), REVEAL, TALK, END)
CARD = a_card("starter-01")
Lead = Callable[..., Room]


@pytest.fixture
def lead(ui: Ui, qtbot: QtBot) -> Lead:
    """Lead a card round from this step on."""
    rooms: list[Room] = []

    def at(step: str, card: str = CARD.id) -> Room:
        cards = (CARD, a_card("b"))
        room = Room(ui, step, {"read.card": card}, a_method(*STEPS), cards)
        rooms.append(room)
        qtbot.addWidget(room.view)
        show_active(room.view)
        return room

    return at


def in_play(step: Step, steps: tuple[Step, ...] = STEPS) -> CardInPlay:
    found = card_in_play(steps, step)
    assert found
    return found


def asked(room: Room) -> list[str]:
    prompts = named(room.view, "Vragen om te stellen", QListView)
    assert isinstance(prompts, QListView)
    rows = prompts.model()
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def test_no_card_lies_on_the_table_before_it_is_chosen() -> None:
    assert card_in_play(STEPS, STEPS[0]) is None
    assert card_in_play(STEPS, a_step("preparation")) is None


def test_the_back_is_revealed_two_steps_after_the_first_tally() -> None:
    revealed = [step.id for step in STEPS[1:] if in_play(step).is_revealed]

    assert revealed == ["talk", "end"]


def test_a_second_tally_hides_nothing_again() -> None:
    steps = (READ, CHOOSE, REVEAL, TALK, replace(CHOOSE, id="again"))

    assert in_play(steps[-1], steps).is_revealed


def test_without_a_tally_the_back_is_revealed_after_the_card() -> None:
    steps = (READ, TALK)

    assert not in_play(READ, steps).is_revealed
    assert in_play(TALK, steps).is_revealed


@pytest.mark.parametrize("step", ["choose", "reveal", "talk"])
def test_the_card_stays_in_view_after_it_was_chosen(lead: Lead, step: str) -> None:
    shown = texts(lead(step).view)

    assert {"title van starter-01", "situation van starter-01"} <= set(shown)
    assert {"option_a van starter-01", "option_b van starter-01"} <= set(shown)


def test_the_harms_come_in_view_with_the_talk(lead: Lead) -> None:
    room = lead("reveal")
    assert not any("harm" in text for text in texts(room.view))

    room.model.go_to("talk")

    assert "Pijn van A: harm_a van starter-01" in texts(room.view)
    assert "Pijn van B: harm_b van starter-01" in texts(room.view)


def test_another_card_is_in_view_once_it_was_chosen(lead: Lead) -> None:
    room = lead("choose")

    room.model.go_to("read")
    room.model.edit(key("read.card"), "b")
    room.model.go_to("choose")

    assert "title van b" in texts(room.view)


@pytest.mark.parametrize("card", ["kaart-vier", ""])
def test_a_card_that_is_gone_shows_nothing(lead: Lead, card: str) -> None:
    shown = texts(lead("talk", card).view)

    assert not any("starter-01" in text for text in shown)
    assert "Bij deze kaart" not in shown


@pytest.mark.parametrize(
    ("step", "questions"),
    [
        ("read", []),
        ("choose", ["A of B?"]),
        ("reveal", ["vraag van starter-01?"]),
        ("talk", ["vraag van starter-01?"]),
    ],
)
def test_the_card_asks_where_the_method_is_silent_and_in_the_talk(
    lead: Lead, step: str, questions: list[str]
) -> None:
    room = lead(step)

    assert (asked(room) if questions else []) == questions


def test_the_note_of_a_card_is_folded_as_soon_as_it_is_chosen(lead: Lead) -> None:
    room = lead("read", "")
    assert "Bij deze kaart" not in texts(room.view)

    room.model.edit(key("read.card"), CARD.id)
    click(room.view, "Bij deze kaart")

    assert "Let op: let op bij starter-01" in texts(room.view)


def test_what_to_talk_about_afterwards_waits_for_the_talk(lead: Lead) -> None:
    room = lead("reveal")
    assert "Om na te praten" not in texts(room.view)

    room.model.go_to("talk")
    assert "nabespreking van starter-01" not in texts(room.view)
    click(room.view, "Om na te praten")

    assert "nabespreking van starter-01" in texts(room.view)


def test_typing_leaves_the_lit_question_alone(lead: Lead) -> None:
    room = lead("talk")
    press_here("F4")

    room.model.edit(key("talk.x"), Prose("woorden"))

    prompts = named(room.view, "Vragen om te stellen", QListView)
    assert isinstance(prompts, QListView)
    assert prompts.currentIndex().isValid()
