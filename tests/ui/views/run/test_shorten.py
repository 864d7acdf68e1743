"""Getting back on time: where the minutes come from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSpinBox

from moreelberaad.ui.views.run.shorten import ShortenDialog
from tests.ui.hands import named

from .room import Room
from .seeing import click, texts


def dialog(room: Room) -> ShortenDialog:
    found = room.view.findChild(ShortenDialog)
    assert isinstance(found, ShortenDialog)
    return found


def names_of(room: Room) -> list[str]:
    buttons = room.view.findChildren(QAbstractButton)
    return [each.accessibleName() for each in buttons if each.isVisibleTo(room.view)]


def test_on_time_nothing_is_offered_beside_the_clock(room: Room) -> None:
    room.wait(9)

    assert room.clock.missing == 0
    assert "Verkort deze stap…" not in names_of(room)


def test_late_a_shorter_plan_is_offered_and_brings_the_talk_back(room: Room) -> None:
    room.wait(13)
    click(room.view, "Verkort deze stap…")
    assert "Er zijn 3 minuten te weinig." in texts(dialog(room))

    QTest.keyClick(named(dialog(room), "Hoeveel minuten?"), Qt.Key.Key_Return)

    assert (room.clock.missing, room.clock.pace) == (0, 0)


def test_cancelled_the_plan_stays(room: Room) -> None:
    room.wait(13)
    click(room.view, "Verkort deze stap…")
    click(dialog(room), "Annuleer")

    assert room.clock.missing == 3


@pytest.mark.parametrize("minutes", [1, 60])
def test_no_more_is_taken_than_there_is(room: Room, minutes: int) -> None:
    room.wait(13)
    click(room.view, "Verkort deze stap…")
    box = named(dialog(room), "Hoeveel minuten?")
    assert isinstance(box, QSpinBox)
    box.setValue(minutes)
    click(dialog(room), "Verkort")

    assert all(each.minutes >= 1 for each in room.clock.stretches)


def test_a_step_that_is_over_has_nothing_to_give(room: Room) -> None:
    room.wait(13)
    click(room.view, "Verkort deze stap…")
    click(dialog(room), "Uit deze stap")

    assert "Hier is geen tijd meer te halen. Elke stap houdt een minuut." in texts(dialog(room))
    assert not named(dialog(room), "Verkort", QAbstractButton).isEnabled()
