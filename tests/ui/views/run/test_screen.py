from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton

from moreelberaad.domain.frames import (
    BlackFrame,
    BoundaryFrame,
    BreakFrame,
    ChoosingFrame,
    Frame,
    Question,
    StepFrame,
    Welcome,
)
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.publisher import Held
from tests.ui.hands import named, said, type_in

from .conftest import Enter
from .publishing import METHOD, on_screen
from .room import Room
from .seeing import click, press_here, texts


@pytest.fixture
def room(enter: Enter) -> Room:
    return enter("ask", METHOD, has_screen=True)


def seen(room: Room) -> Frame:
    return room.publisher.frame


def asked(room: Room) -> str:
    return room.publisher.prompt.get("nl")


def test_f4_asks_a_question_on_the_screen(room: Room) -> None:
    press_here("F4")

    assert asked(room) == "Wat knelt er?"


def test_shift_f4_takes_the_question_off(room: Room) -> None:
    press_here("F4")

    press_here("Shift+F4")

    assert asked(room) == ""


def test_a_click_asks_that_question(room: Room) -> None:
    prompts = named(room.view, "Vragen om te stellen", QListView)
    assert isinstance(prompts, QListView)
    spot = prompts.visualRect(prompts.model().index(1, 0)).center()

    QTest.mouseClick(prompts.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert asked(room) == "Voor wie?"


def test_arrows_alone_ask_nothing(room: Room) -> None:
    named(room.view, "Vragen om te stellen", QListView).setFocus()

    press_here("Down")
    assert asked(room) == ""
    press_here("Return")

    assert asked(room) != ""


@pytest.mark.parametrize("name", ["Vraag", "Verhaal", "Vragen om te stellen", "Werktitel"])
def test_a_clicker_goes_along_the_questions_wherever_the_keyboard_is(
    room: Room, name: str
) -> None:
    named(room.view, name).setFocus()

    press_here("PageDown")
    press_here("PageDown")
    assert asked(room) == "Voor wie?"
    press_here("PageUp")

    assert asked(room) == "Wat knelt er?"
    assert room.model.step.id == "ask"


def test_a_clicker_never_scrolls_a_text(room: Room) -> None:
    type_in(room.view, "Verhaal", "regel\n" * 40)
    box = named(room.view, "Verhaal")
    bar = box.verticalScrollBar()  # type: ignore[attr-defined] # a box of text
    before = bar.value()

    press_here("PageUp")

    assert bar.value() == before


def test_another_step_takes_the_question_off(room: Room) -> None:
    press_here("F4")

    press_here("Ctrl+Return")

    assert asked(room) == ""


def test_f7_freezes_with_words_round_the_window(room: Room) -> None:
    press_here("F7")
    assert "Bevroren: deelnemers zien stap 1" in said(room.view)
    room.model.next()
    frame = room.publisher.frame
    assert isinstance(frame, StepFrame)
    assert frame.head.number == 1

    press_here("F7")

    assert not any(text.startswith("Bevroren") for text in texts(room.view))
    assert room.publisher.held is Held.LIVE


def test_frozen_before_the_first_step_the_welcome_is_named(room: Room) -> None:
    room.publisher.welcome(over=False)

    press_here("F7")

    assert "Bevroren: deelnemers zien het welkom" in said(room.view)


def test_frozen_beside_the_steps_there_is_no_number_to_name(room: Room) -> None:
    room.publisher.cover(ChoosingFrame(question=Question(), handed_in=1, people=5))

    press_here("F7")

    assert "Bevroren: deelnemers zien wat er stond" in said(room.view)


def test_f8_shows_nothing_and_f8_again_ends_it(room: Room) -> None:
    press_here("F8")
    assert seen(room) == BlackFrame()
    assert "Zwart: deelnemers zien niets" in said(room.view)

    press_here("F8")

    assert isinstance(seen(room), StepFrame)


def test_f8_works_over_the_page_that_stops_the_talk(room: Room) -> None:
    press_here("Ctrl+G")

    press_here("F8")
    assert seen(room) == BlackFrame()
    press_here("F8")

    assert seen(room) == BoundaryFrame()


def test_escape_does_not_end_black(room: Room) -> None:
    press_here("F8")

    press_here("Escape")

    assert seen(room) == BlackFrame()


def test_stop_is_told_to_the_room_until_the_talk_goes_on(room: Room) -> None:
    press_here("Ctrl+G")
    assert seen(room) == BoundaryFrame()

    click(room.view, "Terug naar het gesprek")

    assert isinstance(seen(room), StepFrame)


def test_a_break_is_told_to_the_room_until_it_is_over(room: Room) -> None:
    click(room.view, "Pauze")
    click(room.view, "Begin de pauze")
    assert isinstance(seen(room), BreakFrame)

    click(room.view, "Ga verder")

    assert isinstance(seen(room), StepFrame)


def test_while_the_opening_is_read_aloud_the_room_sees_the_welcome(room: Room) -> None:
    click(room.view, "Lees voor")
    assert seen(room) == Welcome()

    press_here("Escape")

    assert isinstance(seen(room), StepFrame)


def test_writing_along_is_told_and_can_be_put_off(room: Room) -> None:
    menu = named(room.view, "Scherm live", QPushButton).menu()  # type: ignore[attr-defined] # a button
    menu.actions()[0].trigger()
    assert any(text.startswith("Meeschrijven is aan") for text in said(room.view))
    type_in(room.view, "Verhaal", "ja")
    assert on_screen(room) == {"story": Prose("ja")}

    click(room.view, "Zet uit")

    assert not room.publisher.writes_along
    assert not menu.actions()[0].isChecked()


def test_a_writer_holds_the_screen_only(room: Room) -> None:
    type_in(room.view, "Verhaal", "ja")
    press_here("Ctrl+Shift+S")

    for keys in ("F4", "F5", "PageDown"):
        press_here(keys)
    assert asked(room) == ""
    assert on_screen(room) == {}
    press_here("F8")

    assert seen(room) == BlackFrame()


def test_without_a_screen_there_is_no_group(enter: Enter) -> None:
    assert "Scherm live" not in texts(enter("ask", METHOD).view)
