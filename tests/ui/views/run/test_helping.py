from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QWidget

from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import focused, named

from .conftest import Enter
from .room import Room
from .seeing import click, press_here, texts


def _lit(room: Room) -> str | None:
    prompts = named(room.view, "Vragen om te stellen", QListView)
    assert isinstance(prompts, QListView)
    return prompts.currentIndex().data()  # type: ignore[no-any-return] # the words of a row


def test_f4_lights_the_questions_one_by_one(room: Room) -> None:
    press_here("F4")
    press_here("F4")
    press_here("F4")

    assert _lit(room) == "Voor wie?"


def test_shift_f4_goes_back_until_none_is_lit(room: Room) -> None:
    press_here("F4")

    press_here("Shift+F4")

    assert _lit(room) is None


def test_a_step_without_questions_says_so(enter: Enter) -> None:
    assert "Bij deze stap horen geen vragen." in texts(enter("look").view)


def test_one_pitfall_is_on_show_and_the_rest_is_folded(room: Room) -> None:
    assert "Let op: De vraag begint met hoe." in texts(room.view)
    assert "Let op: Er is maar één kant." not in texts(room.view)

    click(room.view, "Nog 1 valkuil")

    assert "Let op: Er is maar één kant." in texts(room.view)


def test_what_helps_when_it_is_stuck_is_folded(room: Room) -> None:
    assert "Vraag naar een moment." not in texts(room.view)

    click(room.view, "Loopt het vast?")

    assert "Vraag naar een moment." in texts(room.view)


def test_the_opening_is_read_from_a_page_of_its_own(room: Room) -> None:
    click(room.view, "Lees voor")
    assert any(text.startswith("Wat iemand hier persoonlijk deelt") for text in texts(room.view))

    press_here("Escape")

    assert "De vraag" in texts(room.view)


def test_only_the_opening_is_read_aloud(enter: Enter) -> None:
    assert "Lees voor" not in texts(enter("look").view)


@pytest.mark.usefixtures("room")
def test_f6_goes_around_the_regions() -> None:
    press_here("F6")
    assert focused().accessibleName() == "Vragen om te stellen"

    press_here("F6")
    press_here("F6")

    assert focused().accessibleName() == "Werktitel"


def test_a_narrow_window_has_the_steps_in_one_line(ui: Ui, room: Room) -> None:
    ui.look.choose(scale=2.0)

    steps = named(room.view, "Stappen", QComboBox)
    assert isinstance(steps, QComboBox)
    steps.activated.emit(2)

    assert room.model.step.id == "look"


def test_a_narrow_window_turns_to_the_questions(ui: Ui, room: Room) -> None:
    ui.look.choose(scale=2.0)
    assert "Vragen om te stellen" not in texts(room.view)

    click(room.view, "Vragen")

    assert "Vragen om te stellen" in texts(room.view)


def test_everything_that_takes_the_keyboard_has_a_name(room: Room) -> None:
    kinds = (QAbstractButton, QLineEdit, QListView, QComboBox)
    controls = [each for kind in kinds for each in room.view.findChildren(kind)]

    assert [_kind(each) for each in controls if each.isVisible() and not _said(each)] == []


def _said(widget: QWidget) -> str:
    return widget.accessibleName() or getattr(widget, "text", str)()


def _kind(widget: QWidget) -> str:
    return type(widget).__name__
