from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.hands import named

from .room import Room
from .seeing import click, press_here, texts


def _asked(room: Room) -> QDialog:
    dialog = room.view.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    return dialog


def test_the_clock_counts_down(room: Room) -> None:
    room.wait(2)

    assert {"nog", "08:00", "van 10 min", "op schema"} <= set(texts(room.view))


def test_the_last_fifth_is_told_in_words(room: Room) -> None:
    room.wait(8)

    assert {"nog maar", "02:00"} <= set(texts(room.view))


def test_after_its_time_a_step_counts_on(room: Room) -> None:
    room.wait(12)

    assert {"2 min", "over", "2 min achter"} <= set(texts(room.view))


def test_a_minute_is_added_by_key(room: Room) -> None:
    press_here("Ctrl+Shift+T")

    assert "van 11 min" in texts(room.view)


def test_the_clock_is_held_and_let_go_by_the_same_key(room: Room) -> None:
    press_here("Ctrl+T")
    assert "staat stil" in texts(room.view)

    press_here("Ctrl+T")

    assert named(room.view, "Zet de klok stil").isVisible()


def test_a_break_covers_everything_and_holds_the_clock(room: Room) -> None:
    press_here("Ctrl+B")
    click(_asked(room), "Begin de pauze")

    assert "Pauze tot 14.37 uur" in texts(room.view)
    assert "De vraag" not in texts(room.view)


def test_going_on_after_a_break_shows_the_step(room: Room) -> None:
    press_here("Ctrl+B")
    click(_asked(room), "Begin de pauze")

    click(room.view, "Ga verder")

    assert not room.clock.held
    assert "De vraag" in texts(room.view)


def test_a_break_locks_so_that_nobody_reads_along(room: Room, qtbot: QtBot) -> None:
    press_here("Ctrl+B")

    with qtbot.waitSignal(room.view.locked):
        click(_asked(room), "Begin de pauze")


def test_a_break_may_last_until_an_hour(room: Room) -> None:
    press_here("Ctrl+B")
    click(_asked(room), "tot … uur")
    hour = named(_asked(room), "Tot hoe laat?")
    assert isinstance(hour, QLineEdit)
    assert hour.text() == "15.00"

    hour.setText("14.50")
    click(_asked(room), "Begin de pauze")

    assert "Pauze tot 14.50 uur" in texts(room.view)


def test_an_hour_that_is_over_is_refused(room: Room) -> None:
    press_here("Ctrl+B")
    click(_asked(room), "tot … uur")
    hour = named(_asked(room), "Tot hoe laat?")
    assert isinstance(hour, QLineEdit)

    hour.setText("14.20")
    click(_asked(room), "Begin de pauze")

    assert "Schrijf een uur dat nog komt, zoals 15.00." in texts(_asked(room))
    assert not room.clock.held


def test_no_break_without_an_answer(room: Room) -> None:
    press_here("Ctrl+B")
    click(_asked(room), "Annuleer")

    assert not room.clock.held
    assert "De vraag" in texts(room.view)


def test_locking_saves_first(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.view.locked):
        press_here("Ctrl+L")

    assert room.kept.answers == room.model.session.answers


def test_one_can_leave_for_start_in_a_break(room: Room, qtbot: QtBot) -> None:
    press_here("Ctrl+B")
    click(_asked(room), "Begin de pauze")

    with qtbot.waitSignal(room.view.left):
        click(room.view, "Naar Start")
