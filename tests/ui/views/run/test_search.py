from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Prose
from moreelberaad.ui.views.palette import Palette
from moreelberaad.ui.views.run.search_bar import SearchBar
from moreelberaad.ui.views.run.search_marks import FoundMarks
from tests.builders import lines
from tests.ui.hands import focused, named, press, type_text

from .conftest import Enter
from .room import Room
from .seeing import click, press_here

NAME = "Zoek in dit beraad"
WRITTEN = {
    "ask__moral_question": Prose("Mag de chauffeur stoppen?"),
    "look__facts": lines("Het regent", "De chauffeur sliep kort"),
}


@pytest.fixture
def room(enter: Enter) -> Room:
    return enter(**WRITTEN)


def seek(room: Room, words: str, qtbot: QtBot) -> None:
    press_here("Ctrl+F")
    type_text(focused(), words)
    qtbot.waitUntil(lambda: bool(told(room)))


def told(room: Room) -> str:
    bar = room.view.findChild(SearchBar)
    assert isinstance(bar, SearchBar)
    return "".join(label.text() for label in bar.findChildren(QLabel))


def selected(room: Room) -> list[str]:
    boxes = room.view.findChildren(QPlainTextEdit)
    chosen = (box.textCursor().selectedText() for box in boxes if box.isVisible())
    return [words for words in chosen if words]


def marks(room: Room) -> int:
    return sum(each.isVisible() for each in room.view.findChildren(FoundMarks))


def test_control_f_finds_words_in_all_steps_and_counts_them(room: Room, qtbot: QtBot) -> None:
    seek(room, "CHAUFFEUR", qtbot)

    assert (told(room), marks(room)) == ("2 gevonden", 1)


def test_enter_goes_to_each_hit_and_selects_it_while_one_can_type_on(
    room: Room, qtbot: QtBot
) -> None:
    seek(room, "chauffeur", qtbot)

    press_here("Return")
    assert (told(room), selected(room), room.model.step.id) == ("1 van 2", ["chauffeur"], "ask")
    press_here("Return")

    assert (told(room), selected(room), room.model.step.id) == ("2 van 2", ["chauffeur"], "look")
    assert focused().accessibleName() == NAME
    qtbot.waitUntil(lambda: marks(room) == 1)


def test_shift_enter_goes_back(room: Room, qtbot: QtBot) -> None:
    seek(room, "chauffeur", qtbot)

    press_here("Shift+Return")

    assert (told(room), room.model.step.id) == ("2 van 2", "look")


def test_escape_closes_the_bar_and_leaves_one_at_what_was_found(room: Room, qtbot: QtBot) -> None:
    seek(room, "sliep", qtbot)
    press_here("Return")

    press_here("Escape")

    here = focused()
    assert isinstance(here, QPlainTextEdit)
    assert here.toPlainText() == "De chauffeur sliep kort"
    assert marks(room) == 0


def test_escape_gives_the_keyboard_back_when_nothing_was_gone_to(room: Room) -> None:
    before = named(room.view, "Morele vraag", QPlainTextEdit)
    before.setFocus()
    press_here("Ctrl+F")

    press_here("Escape")

    assert focused() is before


def test_what_is_nowhere_is_said(room: Room, qtbot: QtBot) -> None:
    seek(room, "kapitein", qtbot)

    assert told(room) == "Niets gevonden"


def test_the_bar_knows_what_was_sought_before(room: Room, qtbot: QtBot) -> None:
    seek(room, "regent", qtbot)
    press_here("Escape")

    press_here("Ctrl+F")

    qtbot.waitUntil(lambda: told(room) == "1 gevonden")


def test_nothing_of_it_comes_on_the_screen_of_the_participants(enter: Enter, qtbot: QtBot) -> None:
    room = enter(has_screen=True, **WRITTEN)
    before = room.publisher.frame

    seek(room, "chauffeur", qtbot)

    assert room.publisher.frame == before


def test_typing_in_the_step_takes_old_marks_away(room: Room, qtbot: QtBot) -> None:
    seek(room, "chauffeur", qtbot)
    box = named(room.view, "Morele vraag", QPlainTextEdit)

    type_text(box, "Echt, ")

    assert marks(room) == 0
    qtbot.waitUntil(lambda: marks(room) == 1)


def ways() -> list[str]:
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    listed = palette.findChildren(QListView)[0].model()
    return [str(listed.index(row, 0).data()) for row in range(listed.rowCount())]


def test_the_ways_of_a_session_are_its_steps_and_nothing_on_the_projector(
    enter: Enter,
) -> None:
    enter(has_screen=True, **WRITTEN)

    press_here("Ctrl+K")

    assert ways() == [
        "stap preparation",
        "Stap 1 van 3: De vraag",
        "Stap 2 van 3: Wat weten we?",
        "Stap 3 van 3: Afronding",
        NAME,
        "Parkeerplaats",
        "Pauze",
        "Vergrendel",
    ]


def test_while_something_is_read_aloud_there_are_no_ways_and_no_search(room: Room) -> None:
    click(room.view, "Lees voor")

    press_here("Ctrl+K")
    press_here("Ctrl+F")

    assert QApplication.activeModalWidget() is None
    assert room.view.findChild(SearchBar) is None


def test_a_step_is_gone_to_by_its_name(room: Room, qtbot: QtBot) -> None:
    press_here("Ctrl+K")
    palette = QApplication.activeModalWidget()
    assert palette is not None
    line = named(palette, "Ga naar…", QLineEdit)

    type_text(line, "weten")
    press(line, "Return")

    assert room.model.step.id == "look"
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
