from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Lines, Prose
from moreelberaad.ui.viewmodels.session import SaveState
from tests.builders import key, lines
from tests.ui.hands import focused, named, type_in, type_text

from .conftest import Enter
from .room import Room
from .seeing import click, press_here, texts

QUESTION, FACTS = key("ask.moral_question"), key("look.facts")
PARKED, PRIVATE = key("aside.parking_lot"), key("aside.private_notes")


def test_what_is_typed_is_saved_after_a_pause(room: Room, qtbot: QtBot) -> None:
    type_in(room.view, "Morele vraag", "Mag dit?")
    assert "Bewaren…" in texts(room.view)

    qtbot.waitUntil(lambda: "Alles bewaard" in texts(room.view))

    assert room.kept.answers[QUESTION] == Prose("Mag dit?")


def test_undo_takes_back_the_words_and_names_them(room: Room) -> None:
    type_in(room.view, "Morele vraag", "Mag dit?")

    press_here("Ctrl+Z")

    assert room.model.value(QUESTION) is None
    assert "Ongedaan: ‘Morele vraag’ gewijzigd" in texts(room.view)


def test_redo_writes_them_again(room: Room) -> None:
    type_in(room.view, "Morele vraag", "Mag dit?")
    press_here("Ctrl+Z")

    press_here("Ctrl+Y")

    assert room.model.value(QUESTION) == Prose("Mag dit?")


def test_undo_goes_to_where_something_changed(room: Room) -> None:
    type_in(room.view, "Morele vraag", "Mag dit?")
    press_here("Ctrl+Return")

    press_here("Ctrl+Z")

    assert room.model.step.id == "ask"


def test_a_removed_row_can_be_put_back(enter: Enter) -> None:
    room = enter("look", look__facts=lines("een", "twee"))
    click(room.view, "Verwijder rij 1")
    assert room.model.value(FACTS) == lines("twee")

    click(room.view, "Zet terug")

    assert room.model.value(FACTS) == lines("een", "twee")


def test_a_full_disk_is_told_and_typing_goes_on(room: Room) -> None:
    room.disk.full = True
    type_in(room.view, "Morele vraag", "Mag dit?")
    room.model.flush()
    assert any(text.startswith("De schijf is vol.") for text in texts(room.view))

    room.disk.full = False
    click(room.view, "Bewaar opnieuw")

    assert room.model.state is SaveState.SAVED
    assert not any(text.startswith("De schijf is vol.") for text in texts(room.view))


def test_f9_parks_a_line_and_goes_back_to_the_work(room: Room) -> None:
    before = focused()
    press_here("F9")
    type_text(focused(), "Het rooster")

    press_here("Return")

    assert room.model.value(PARKED) == Lines((Prose("Het rooster"),))
    assert focused() is before


def test_escape_leaves_the_parking_lot_without_parking(room: Room) -> None:
    before = focused()
    press_here("F9")

    press_here("Escape")

    assert room.model.value(PARKED) is None
    assert focused() is before


def test_what_is_parked_is_counted(enter: Enter) -> None:
    room = enter(aside__parking_lot=lines("een", "twee"))

    assert named(room.view, "Parkeerplaats, 2 punten").isVisible()


def test_private_notes_are_kept_apart_from_the_step(room: Room) -> None:
    click(room.view, "Eigen notities")

    type_in(room.view, "Alleen voor jou", "rustig blijven")

    assert room.model.value(PRIVATE) == Prose("rustig blijven")


def test_the_working_title_is_changed_in_place(room: Room) -> None:
    title = named(room.view, "Werktitel")
    title.setFocus()
    title.selectAll()  # type: ignore[attr-defined] # a line edit
    type_text(title, "Nachtrit")

    press_here("Return")

    assert room.model.session.title == Prose("Nachtrit")


def test_an_empty_working_title_is_not_taken(room: Room) -> None:
    title = named(room.view, "Werktitel")
    title.setFocus()
    title.clear()  # type: ignore[attr-defined] # a line edit

    press_here("Return")

    assert room.model.session.title == Prose("Titelwoord")


def test_a_row_is_put_back_beside_words_that_were_typed_after(enter: Enter) -> None:
    room = enter("look", look__facts=lines("een", "twee"))
    click(room.view, "Verwijder rij 1")
    type_in(room.view, "Feiten, rij 1", " keer")

    click(room.view, "Zet terug")

    assert room.model.value(FACTS) == lines("een", "twee keer")


def test_putting_a_row_back_can_be_undone(enter: Enter) -> None:
    room = enter("look", look__facts=lines("een", "twee"))
    click(room.view, "Verwijder rij 1")
    click(room.view, "Zet terug")

    press_here("Ctrl+Z")

    assert room.model.value(FACTS) == lines("twee")


def test_half_a_working_title_is_in_the_session_while_it_is_typed(room: Room) -> None:
    type_in(room.view, "Werktitel", "Nacht")

    assert room.model.session.title == Prose("Nacht")


def test_undo_in_the_title_follows_the_one_timeline(room: Room) -> None:
    type_in(room.view, "Werktitel", "Nachtrit")
    room.model.flush()
    type_in(room.view, "Morele vraag", "Mag dit?")
    title = named(room.view, "Werktitel", QLineEdit)
    title.setFocus()

    press_here("Ctrl+Z")
    assert room.model.value(QUESTION) is None

    title.setFocus()
    press_here("Ctrl+Z")
    assert title.text() == "Titelwoord"  # type: ignore[attr-defined] # a line edit

    press_here("Ctrl+Y")
    assert room.model.session.title == Prose("Nachtrit")


def test_undo_in_the_line_to_park_takes_back_what_was_done_before(room: Room) -> None:
    type_in(room.view, "Morele vraag", "Mag dit?")
    press_here("F9")
    type_text(focused(), "Het rooster")

    press_here("Ctrl+Z")

    assert room.model.value(QUESTION) is None


def test_a_failure_stands_alone(room: Room) -> None:
    press_here("Ctrl+Return")
    room.disk.full = True
    room.model.edit(QUESTION, Prose("Mag dit?"))
    room.model.flush()

    assert "Je bent nu bij stap 2." not in texts(room.view)
    assert any(text.startswith("De schijf is vol.") for text in texts(room.view))


def test_nothing_is_offered_over_a_failure(room: Room) -> None:
    room.disk.full = True
    type_in(room.view, "Morele vraag", "Mag dit?")
    room.model.flush()

    press_here("Ctrl+Return")

    assert "Je bent nu bij stap 2." not in texts(room.view)
