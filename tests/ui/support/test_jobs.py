from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.jobs import Jobs


class Outcome:
    """What the callbacks were told, and on which thread."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.failed: list[str] = []
        self.threads: set[int] = set()

    def on_done(self, value: int) -> None:
        self.done.append(value)
        self.threads.add(get_ident())

    def on_failed(self, error: Exception) -> None:
        self.failed.append(type(error).__name__)
        self.threads.add(get_ident())


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    parent = QObject(qapp)
    made = Jobs(parent)
    yield made
    made.wait()
    parent.deleteLater()


@pytest.fixture
def outcome() -> Outcome:
    return Outcome()


def fail() -> int:
    raise KeyError


def test_the_outcome_of_work_is_told(qtbot: QtBot, jobs: Jobs, outcome: Outcome) -> None:
    jobs.run(lambda: 42, outcome.on_done, outcome.on_failed)

    qtbot.waitUntil(lambda: outcome.done == [42])

    assert outcome.failed == []


def test_what_goes_wrong_is_told_too(jobs: Jobs, outcome: Outcome) -> None:
    jobs.run(fail, outcome.on_done, outcome.on_failed)

    jobs.wait()

    assert (outcome.done, outcome.failed) == ([], ["KeyError"])


def test_work_is_done_elsewhere_and_told_here(jobs: Jobs, outcome: Outcome) -> None:
    jobs.run(get_ident, outcome.on_done, outcome.on_failed)

    jobs.wait()

    assert outcome.threads == {get_ident()}
    assert outcome.done != [get_ident()]


def test_jobs_are_busy_until_the_outcome_is_told(jobs: Jobs, outcome: Outcome) -> None:
    gate = Event()
    jobs.run(lambda: int(gate.wait(5)), outcome.on_done, outcome.on_failed)
    busy = jobs.busy

    gate.set()
    jobs.wait()

    assert (busy, jobs.busy) == (True, False)


def test_work_is_done_in_the_order_asked(jobs: Jobs, outcome: Outcome) -> None:
    for number in range(5):
        jobs.run(partial(int, number), outcome.on_done, outcome.on_failed)

    jobs.wait()

    assert outcome.done == [0, 1, 2, 3, 4]


def test_work_may_ask_for_more_work(jobs: Jobs, outcome: Outcome) -> None:
    def again(value: int) -> None:
        jobs.run(lambda: value + 1, outcome.on_done, outcome.on_failed)

    jobs.run(lambda: 1, again, outcome.on_failed)
    jobs.wait()

    assert outcome.done == [2]
