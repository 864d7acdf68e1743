"""Pages that are made before they are asked for, and let go before another look."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from moreelberaad.domain.ids import FieldKey
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.closing.passage import ReadPiece
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.run.step_page import StepPage
from tests.builders import lines

from .room import Room


def _pages(room: Room) -> list[StepPage]:
    return room.view.findChildren(StepPage)


def test_the_next_page_is_made_while_the_present_one_is_read(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(_pages(room)) == 2)
    assert sorted(page.isVisible() for page in _pages(room)) == [False, True]


def test_the_closing_page_is_made_while_the_step_before_it_is_read(
    room: Room, qtbot: QtBot
) -> None:
    room.model.edit(FieldKey("look.facts"), lines("Het regende"))
    room.model.go_to("look")
    qtbot.waitUntil(lambda: bool(room.view.findChildren(ReadPiece)))

    (closing,) = room.view.findChildren(ClosingView)
    assert not closing.isVisible()


def test_another_theme_lets_the_pages_out_of_sight_go(room: Room, qtbot: QtBot, ui: Ui) -> None:
    qtbot.waitUntil(lambda: len(_pages(room)) > 1)
    ui.look.choose(theme=Theme.DARK)
    assert [page.isVisible() for page in _pages(room)] == [True]
