"""Pages that are made before they are asked for, and let go before another look."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.appearance import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.step_page import StepPage

from .room import Room


def _pages(room: Room) -> list[StepPage]:
    return room.view.findChildren(StepPage)


def test_the_next_page_is_made_while_the_present_one_is_read(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(_pages(room)) == 2)
    assert sorted(page.isVisible() for page in _pages(room)) == [False, True]


def test_another_theme_lets_the_pages_out_of_sight_go(room: Room, qtbot: QtBot, ui: Ui) -> None:
    qtbot.waitUntil(lambda: len(_pages(room)) > 1)
    ui.look.choose(theme=Theme.DARK)
    assert [page.isVisible() for page in _pages(room)] == [True]
