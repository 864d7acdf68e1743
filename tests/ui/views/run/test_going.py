from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from moreelberaad.domain.values import Prose
from tests.builders import key
from tests.ui.hands import focused, named, type_in

from .conftest import Enter
from .room import ASKED, Room
from .seeing import click, press_here, texts

QUESTION = key("ask.moral_question")


def test_a_step_shows_its_title_its_purpose_and_its_place(room: Room) -> None:
    assert {"De vraag", "We zoeken de vraag.", "Stap 1 van 3"} <= set(texts(room.view))


def test_control_enter_goes_to_the_next_step(room: Room) -> None:
    press_here("Ctrl+Return")

    assert room.model.step.id == "look"
    assert "Stap 2 van 3" in texts(room.view)


def test_the_way_back_is_offered_after_going_on(room: Room) -> None:
    press_here("Ctrl+Return")

    click(room.view, "Terug naar stap 1")

    assert room.model.step.id == "ask"
    assert "Terug naar stap 1" not in texts(room.view)


def test_alt_left_goes_back(enter: Enter) -> None:
    room = enter("look")

    press_here("Alt+Left")

    assert room.model.step.id == "ask"


def test_the_first_step_has_nothing_before_it(room: Room) -> None:
    assert room.model.previous_step is None
    assert not [text for text in texts(room.view) if text.startswith("Terug")]


def test_the_rail_goes_to_any_step(room: Room) -> None:
    rail = named(room.view, "Stappen", QListView)
    assert isinstance(rail, QListView)
    last = rail.model().rowCount() - 1

    rail.setCurrentIndex(rail.model().index(last, 0))
    rail.activated.emit(rail.currentIndex())

    assert room.model.step.id == "end"


def test_a_phase_cannot_be_chosen(room: Room) -> None:
    model = named(room.view, "Stappen", QListView).model()  # type: ignore[attr-defined] # a list
    rows = [model.index(row, 0) for row in range(model.rowCount())]

    phases = [row for row in rows if model.flags(row) == Qt.ItemFlag.NoItemFlags]

    assert [row.data() for row in phases] == ["Beeldvorming", "Oordeelsvorming"]


def test_the_rail_says_where_one_is(room: Room) -> None:
    model = named(room.view, "Stappen", QListView).model()  # type: ignore[attr-defined] # a list

    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]

    assert said[2] == "Stap 1: De vraag, hier ben je"


def test_going_back_finds_words_and_focus_where_they_were(room: Room) -> None:
    type_in(room.view, "Morele vraag", "Mag dit?")
    before = focused()

    press_here("Ctrl+Return")
    press_here("Alt+Left")

    assert room.model.value(QUESTION) == Prose("Mag dit?")
    assert focused() is before


def test_later_steps_keep_the_question_in_view(enter: Enter) -> None:
    room = enter("look", **ASKED)

    assert {"Mag het vraagwoord?", "Doorgaan", "Pijn: moe rijden"} <= set(texts(room.view))


def test_without_a_question_no_room_is_taken_for_it(enter: Enter) -> None:
    assert not [text for text in texts(enter("look").view) if text.startswith("Pijn")]


def test_the_last_step_has_the_whole_width(enter: Enter) -> None:
    room = enter("end")

    assert not room.view.findChildren(QListView, "") or all(
        not view.isVisible() for view in room.view.findChildren(QListView)
    )
    assert "Sluit beraad" in texts(room.view)
