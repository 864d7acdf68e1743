"""What is shown while a lesson is compared with the other sessions."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.hands import focused
from tests.ui.slow_desk import SlowDesk, slow

from .export_room import Enter, ExportRoom

SLOW_ENOUGH = 5_000
"""Ms that half a second may take on a busy machine."""


@pytest.fixture
def room(enter: Enter) -> ExportRoom:
    return enter()


@pytest.fixture
def desk(room: ExportRoom, qtbot: QtBot) -> SlowDesk:
    """Compare until the line about it is on show."""
    made = slow(room.bench.exports)
    room.bench.exports = made
    room.model.refresh()
    qtbot.waitUntil(lambda: room.offers("Stop met vergelijken"), timeout=SLOW_ENOUGH)
    return made


@pytest.mark.usefixtures("desk")
def test_what_takes_long_says_how_far_it_is(room: ExportRoom) -> None:
    said = room.says("Beraad 41 van 100"), room.says("Vergelijken met andere beraden…")
    room.click("Stop met vergelijken")

    assert said == (True, True)


def test_when_it_is_done_the_line_goes(room: ExportRoom, desk: SlowDesk) -> None:
    desk.free.set()
    room.settle()

    assert not room.offers("Stop met vergelijken")
    assert not room.offers("Vergelijk verder")
    assert room.model.pages


@pytest.mark.usefixtures("desk")
def test_stopped_it_offers_to_go_on(room: ExportRoom) -> None:
    room.click("Stop met vergelijken")

    assert room.says("Gestopt. Nog niet alle beraden zijn vergeleken.")
    assert not room.offers("Stop met vergelijken")
    assert focused().text() == "Vergelijk verder"  # type: ignore[attr-defined] # a button


def test_gone_on_with_it_ends_as_always(room: ExportRoom, desk: SlowDesk) -> None:
    room.click("Stop met vergelijken")
    desk.free.set()
    room.click("Vergelijk verder")

    assert not room.offers("Vergelijk verder")
    assert room.model.pages


def test_what_is_quick_shows_nothing(room: ExportRoom) -> None:
    room.model.refresh()
    room.settle()

    assert not room.offers("Stop met vergelijken")
