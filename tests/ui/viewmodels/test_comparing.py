"""Comparing with other sessions can be seen, stopped, and taken up again."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.gates import Scope
from tests.ui.slow_desk import SlowDesk, slow

from .exports import Exporting

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(ready: Exporting) -> SlowDesk:
    """Let comparing go on and on from the next drawing."""
    made = slow(ready.bench.exports)
    ready.bench.exports = made
    return made


def test_how_far_it_is_is_told(ready: Exporting, desk: SlowDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ready.model.comparing.told) as told:
        ready.model.refresh()
    desk.free.set()
    ready.model.wait()

    assert told.args == [40, 100]
    assert ready.model.pages


def test_nothing_is_told_after_the_end(ready: Exporting, desk: SlowDesk, qtbot: QtBot) -> None:
    ready.model.refresh()
    desk.free.set()
    ready.model.wait()

    with qtbot.assertNotEmitted(ready.model.comparing.told, wait=50):
        pass


@pytest.mark.usefixtures("desk")
def test_stopped_nothing_can_be_made(ready: Exporting) -> None:
    ready.model.refresh()
    ready.model.comparing.stop()
    ready.model.wait()

    assert ready.model.comparing.was_stopped
    assert ready.model.why_no_preview == "Gestopt. Nog niet alle beraden zijn vergeleken."
    assert (ready.model.pages, ready.model.can_make) == ((), False)


def test_it_can_be_taken_up_again(ready: Exporting, desk: SlowDesk) -> None:
    ready.model.refresh()
    ready.model.comparing.stop()
    ready.model.refresh()
    desk.free.set()
    ready.model.wait()

    assert not ready.model.comparing.was_stopped
    assert ready.model.pages


def test_another_choice_does_not_wait_for_it(ready: Exporting, desk: SlowDesk) -> None:
    ready.model.refresh()
    ready.bench.exports = slow(desk)
    ready.bench.exports.free.set()
    ready.model.choose(scope=Scope.UNIT)
    ready.model.wait()

    assert not desk.free.is_set()
    assert not ready.model.comparing.is_busy
    assert not ready.model.comparing.was_stopped


def test_files_can_be_stopped_while_it_compares(ready: Exporting, desk: SlowDesk) -> None:
    ready.model.set_unclassified(confirmed=True)
    ready.model.make(ready.folder)
    ready.model.cancel()
    ready.model.wait()

    assert (ready.files, ready.made, ready.failed, ready.model.busy) == ({}, [], [], False)
    assert not desk.free.is_set()


def test_when_it_is_done_stopping_changes_nothing(ready: Exporting) -> None:
    ready.model.comparing.stop()

    assert not ready.model.comparing.was_stopped
    assert ready.model.pages
