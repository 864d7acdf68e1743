from __future__ import annotations

import threading
import time

import pytest

from moreelberaad.application.commands import Change, Command, DeleteSession
from moreelberaad.domain.errors import DiskFull, MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.viewmodels.saver import Saver

pytestmark = pytest.mark.usefixtures("qapp")


class Disk:
    """Executes after a wait, or fails; remembers what and on which thread."""

    def __init__(self, wait: float = 0.0, error: MoreelberaadError | None = None) -> None:
        self.wait, self.error = wait, error
        self.wrote: list[tuple[str, bool]] = []

    def execute(self, command: Command) -> Change:
        time.sleep(self.wait)
        if self.error:
            raise self.error
        assert isinstance(command, DeleteSession)
        here = threading.current_thread() is threading.main_thread()
        self.wrote.append((command.session, here))
        return Change(done=command, undo=None, events=())


def save(saver: Saver, number: int, told: list[object]) -> None:
    command = DeleteSession(session=SessionId(str(number)))
    saver.save(command, lambda change: told.append(change.done), told.append)


def test_a_fast_disk_has_saved_when_the_call_returns() -> None:
    disk, told = Disk(), list[object]()
    saver = Saver(disk.execute)
    save(saver, 1, told)

    assert len(told) == 1
    assert not saver.busy


def test_a_slow_disk_no_longer_keeps_the_window_waiting() -> None:
    disk, told = Disk(wait=0.025), list[object]()
    saver = Saver(disk.execute)
    for number in range(9):
        save(saver, number, told)
    saver.settle()

    assert [name for name, _ in disk.wrote] == [str(number) for number in range(9)]
    assert [here for _, here in disk.wrote] == [True] * 5 + [False] * 4
    assert len(told) == 9


def test_a_disk_that_recovers_is_written_at_once_again() -> None:
    disk, told = Disk(wait=0.025), list[object]()
    saver = Saver(disk.execute)
    for number in range(6):
        save(saver, number, told)
    saver.settle()
    disk.wait = 0
    for number in range(2):
        save(saver, number, told)
        saver.settle()

    assert disk.wrote[-1][1]


@pytest.mark.parametrize("wait", [0.0, 0.025], ids=["fast", "slow"])
def test_a_failure_is_told_on_either_disk(wait: float) -> None:
    disk, told = Disk(wait=wait, error=DiskFull()), list[object]()
    saver = Saver(disk.execute)
    for number in range(7):
        save(saver, number, told)
    saver.settle()

    assert [type(error) for error in told] == [DiskFull] * 7
