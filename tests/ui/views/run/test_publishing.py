from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton

from moreelberaad.domain.frames import StepFrame
from moreelberaad.domain.values import Prose, Rows
from tests.builders import key, lines, row, rows
from tests.ui.hands import focused, named, said, type_in

from .conftest import Enter
from .publishing import METHOD, on_screen
from .room import Room
from .seeing import click, press_here

ON, OFF = "Op het scherm", "Niet op het scherm"
VIEWS = rows(row(who=Prose("de chef")), row(who=Prose("het team")))


@pytest.fixture
def facts(enter: Enter) -> Room:
    written = lines("het regent", "het is laat")
    return enter("look", METHOD, has_screen=True, look__facts=written, look__views=VIEWS)


@pytest.fixture
def ask(enter: Enter) -> Room:
    return enter("ask", METHOD, has_screen=True)


def marks(room: Room) -> list[str]:
    """Give the marks of rows on show, from top to bottom."""
    names = {ON, OFF}
    found = [each for each in room.view.findChildren(QAbstractButton) if each.isVisible()]
    return [each.accessibleName() for each in found if each.accessibleName() in names]


def at(room: Room, name: str) -> None:
    named(room.view, name).setFocus()


def test_what_is_typed_is_not_on_the_screen(facts: Room) -> None:
    type_in(facts.view, "Feiten, rij 3", "er is haast")

    assert on_screen(facts) == {}
    assert ON not in marks(facts)


def test_enter_puts_the_row_on_the_screen_and_goes_on(facts: Room) -> None:
    at(facts, "Feiten, rij 1")

    press_here("Return")

    assert on_screen(facts) == {"facts": lines("het regent")}
    assert focused().accessibleName() == "Feiten, rij 2"
    assert marks(facts).count(ON) == 1


def test_shift_enter_takes_the_row_off_and_goes_on(facts: Room) -> None:
    at(facts, "Feiten, rij 1")
    press_here("Return")
    at(facts, "Feiten, rij 1")

    press_here("Shift+Return")

    assert on_screen(facts) == {}
    assert focused().accessibleName() == "Feiten, rij 2"


def test_a_row_that_was_changed_is_off_until_enter(facts: Room) -> None:
    at(facts, "Feiten, rij 1")
    press_here("Return")

    type_in(facts.view, "Feiten, rij 1", " hard")
    assert on_screen(facts) == {"facts": lines("het regent")}
    assert ON not in marks(facts)
    press_here("Return")

    assert on_screen(facts) == {"facts": lines("het regent hard")}


def test_an_empty_row_puts_nothing_on_the_screen(facts: Room) -> None:
    at(facts, "Feiten, rij 3")

    press_here("Return")

    assert on_screen(facts) == {}


def test_a_removed_row_is_off_at_once(facts: Room) -> None:
    at(facts, "Feiten, rij 1")
    press_here("Return")

    click(facts.view, "Verwijder rij 1")

    assert on_screen(facts) == {}


def test_the_menu_of_a_row_puts_it_on_and_takes_it_off(facts: Room) -> None:
    button = named(facts.view, "Rij 1: meer", QToolButton)
    menu = button.findChild(QMenu)
    assert menu is not None
    act = menu.actions()[0]
    assert act.text() == ON

    act.trigger()
    assert on_screen(facts) == {"views": Rows(VIEWS.items[:1])}
    assert act.text() == "Haal van het scherm"
    act.trigger()

    assert on_screen(facts) == {}


def test_a_row_with_an_empty_tick_written_out_goes_on_the_screen(enter: Enter) -> None:
    written = rows(row(who=Prose("de chef"), sure=False))
    room = enter("look", METHOD, has_screen=True, look__views=written)
    at(room, "Wie, rij 1")

    press_here("Return")

    assert on_screen(room) == {"views": written}
    assert marks(room) == [ON]


def test_f5_shows_a_whole_list_and_takes_it_off(facts: Room) -> None:
    at(facts, "Feiten, rij 2")

    press_here("F5")
    assert on_screen(facts) == {"facts": lines("het regent", "het is laat")}
    press_here("F5")

    assert on_screen(facts) == {}


def test_the_two_keys_are_told_once_per_field(facts: Room) -> None:
    assert said(facts.view).count("klaar en op het scherm") == 2
    assert said(facts.view).count("Shift Enter") == 2


def test_f5_shows_a_longer_text(ask: Room) -> None:
    type_in(ask.view, "Verhaal", "het begon")

    press_here("F5")

    assert on_screen(ask) == {"story": Prose("het begon")}


def test_a_field_for_the_facilitator_never_goes_there(ask: Room) -> None:
    type_in(ask.view, "Terzijde", "voor mij")

    press_here("F5")

    assert on_screen(ask) == {}
    assert "Dit komt niet op het scherm van de deelnemers." in said(ask.view)


def test_the_question_stays_on_the_screen_in_later_steps(ask: Room) -> None:
    type_in(ask.view, "Vraag", "Mag dit?")
    press_here("F5")

    ask.model.next()

    frame = ask.publisher.frame
    assert isinstance(frame, StepFrame)
    assert frame.question.words == Prose("Mag dit?")
    assert marks(ask)[0] == ON


def test_the_band_shows_the_question_later_on(enter: Enter) -> None:
    room = enter("look", METHOD, has_screen=True, ask__moral_question=Prose("Mag dit?"))
    mark = next(b for b in room.view.findChildren(QAbstractButton) if b.accessibleName() == OFF)
    mark.setFocus()

    press_here("F5")

    frame = room.publisher.frame
    assert isinstance(frame, StepFrame)
    assert frame.question.words == Prose("Mag dit?")
    assert mark.accessibleName() == ON


def test_undo_that_takes_words_away_takes_them_off(ask: Room) -> None:
    type_in(ask.view, "Verhaal", "het begon")
    press_here("F5")

    press_here("Ctrl+Z")

    assert ask.model.value(key("ask.story")) is None
    assert on_screen(ask) == {}


def test_publishing_is_no_act_to_undo(facts: Room) -> None:
    at(facts, "Feiten, rij 1")

    press_here("Return")

    assert facts.model.undo_name is None


def test_without_a_screen_there_are_no_marks(enter: Enter) -> None:
    room = enter("look", METHOD, look__facts=lines("het regent"))

    assert marks(room) == []
    assert "klaar en op het scherm" not in said(room.view)
