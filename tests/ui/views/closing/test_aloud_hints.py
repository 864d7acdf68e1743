"""What has an open hint is not read aloud on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.hints import HintDesk
from tests.builders import key, lines
from tests.ui.hands import said, show_active
from tests.ui.hinting import NAME, a_hint_desk, a_recogniser
from tests.ui.views.run.seeing import click

from .aloud_table import AloudTable

FACTS = key("talk.facts")
HELD = "Hier staat nog een hint open. Dat komt niet op het scherm."


@pytest.fixture
def hints(qtbot: QtBot) -> Iterator[HintDesk]:  # noqa: ARG001 - signals need an application
    made = a_hint_desk(a_recogniser())
    yield made
    made.wait()


@pytest.fixture
def table(ui: Ui, qtbot: QtBot, hints: HintDesk) -> AloudTable:
    made = AloudTable(ui, {FACTS: lines(f"zei {NAME}", "twee")}, hints)
    qtbot.addWidget(made.window)
    show_active(made.window)
    return made


def turn(table: AloudTable, hints: HintDesk, name: str) -> list[object]:
    click(table.window, name)
    hints.wait()
    return list(table.seen.values())


def test_a_piece_with_an_open_hint_stays_off_and_the_next_one_is_shown(
    table: AloudTable, hints: HintDesk
) -> None:
    assert turn(table, hints, "Lees voor op het scherm") == []
    assert HELD in said(table.window)

    assert turn(table, hints, "Volgende") == [lines("twee")]
    assert HELD not in said(table.window)


def test_of_a_whole_step_only_what_is_clear_is_shown(table: AloudTable, hints: HintDesk) -> None:
    turn(table, hints, "Lees voor op het scherm")

    assert turn(table, hints, "Hele stap") == [lines("twee")]
    assert HELD in said(table.window)


def test_what_was_left_standing_is_shown(table: AloudTable, hints: HintDesk) -> None:
    hints.left.leave(NAME, sure=True)

    assert turn(table, hints, "Lees voor op het scherm") == [lines(f"zei {NAME}")]
