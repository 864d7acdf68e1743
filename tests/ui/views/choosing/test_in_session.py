"""A round inside the session that is led: over the desk, across a lock, and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QSpinBox
from pytestqt.qtbot import QtBot

from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.choosing import Stage
from moreelberaad.ui.viewmodels.standing import Cover, Standing
from moreelberaad.ui.views.choosing.how import HowPanel
from moreelberaad.ui.views.choosing.page import ChoosingPage
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.window import RunView
from tests.builders import tally
from tests.ui.hands import focused, named, press, said, show_active
from tests.ui.viewmodels.choosing import OPTIONS, VALUES, Table


class Room:
    """The view of a session, with a table of people around it."""

    def __init__(self, ui: Ui) -> None:
        self.table, help_ = Table(), Help()
        leading = Leading(
            model=self.table.session,
            clock=self.table.clock,
            help=help_,
            closing=lambda: ClosingView(ui, self.table.session, help_),
            publisher=self.table.publisher,
        )
        self.view = RunView(ui, leading)
        self.view.resize(1366, 768)

    def press(self, name: str) -> None:
        found = named(self.view, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        found.click()

    def begin(self, people: int = 5) -> None:
        self.press("Laptop doorgeven")
        box = named(self.view, "Hoeveel mensen kiezen mee?", QSpinBox)
        assert isinstance(box, QSpinBox)
        box.setValue(people)
        self.press("Begin de ronde")

    def shows_round(self) -> bool:
        return any(page.isVisible() for page in self.view.findChildren(ChoosingPage))


@pytest.fixture
def room(ui: Ui, qtbot: QtBot) -> Iterator[Room]:
    made = Room(ui)
    qtbot.addWidget(made.view)
    show_active(made.view)
    yield made
    made.table.model.stop()


def test_a_round_fills_the_window_and_gives_it_back_with_the_numbers(room: Room) -> None:
    room.begin()
    assert room.shows_round()
    room.table.choose(*[("A", "care")] * 3, *[("B", None)] * 2)
    room.table.model.end()

    assert not room.shows_round()
    assert room.table.kept == {OPTIONS: tally(A=3, B=2, alternative=0), VALUES: tally(care=3)}


def test_after_a_round_the_keyboard_is_on_the_outcome(room: Room, qtbot: QtBot) -> None:
    room.begin()
    room.table.choose(*[("A", None)] * 3, *[("B", None)] * 2)
    room.table.model.end()

    qtbot.waitUntil(lambda: focused().accessibleName() == "Op het scherm")
    assert "De meesten kozen A." in said(room.view)


def test_a_round_that_was_stopped_gives_the_keyboard_back_where_it_began(
    room: Room, qtbot: QtBot
) -> None:
    room.begin()
    room.table.model.stop()

    panel = room.view.findChild(HowPanel)
    assert isinstance(panel, HowPanel)
    qtbot.waitUntil(lambda: panel.isAncestorOf(focused()))


@pytest.mark.parametrize("keys", ["Ctrl+G", "Ctrl+B", "Ctrl+Z", "Alt+Left", "Ctrl+Return", "F9"])
def test_no_key_of_the_session_works_in_a_round(room: Room, keys: str) -> None:
    room.begin()
    here = room.view.focusWidget()
    assert here is not None
    press(here, keys)

    assert room.shows_round()
    assert room.table.session.step.id == "choose"


def test_after_a_lock_the_round_begins_anew_and_nothing_was_kept(room: Room) -> None:
    room.begin()
    room.table.choose(("A", None))
    standing = room.view.findChild(Standing)
    assert isinstance(standing, Standing)
    stood = standing.stood()
    room.table.model.stop()
    standing.take_up(stood)

    assert stood.covers == (Cover.CHOOSING,)
    assert "Deze ronde begint opnieuw. Er is niets bewaard." in said(room.view)
    assert room.table.kept == {}


def test_the_leader_locks_from_the_cover(room: Room, qtbot: QtBot) -> None:
    room.begin()
    here = room.view.focusWidget()
    assert here is not None
    with qtbot.waitSignal(room.view.locked):
        press(here, "Ctrl+L")
    assert room.table.model.stage is Stage.COVERED
