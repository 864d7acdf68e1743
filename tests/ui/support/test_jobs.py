from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from threading import Event, get_ident
from weakref import finalize

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
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


class Asker(QObject):
    """Asks for work of its own, and goes when it is told to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.jobs, self.gate, self.told = Jobs(self), Event(), list[int]()

    def ask(self) -> None:
        self.jobs.run(self.work, self.told.append, self.fail)

    def work(self) -> int:
        return int(self.gate.wait(5))

    def fail(self, error: Exception) -> None:
        raise error

    def go(self) -> None:
        self.deleteLater()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.DeferredDelete)


@pytest.fixture
def in_haste() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


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


def test_what_is_told_during_the_work_comes_before_the_outcome(
    jobs: Jobs, outcome: Outcome
) -> None:
    step = jobs.telling(outcome.on_done)

    def work() -> int:
        step(1)
        step(value=2)
        return 3

    jobs.run(work, outcome.on_done, outcome.on_failed)
    jobs.wait()

    assert (outcome.done, outcome.threads) == ([1, 2, 3], {get_ident()})


def test_the_work_does_not_wait_until_what_it_tells_is_heard(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome
) -> None:
    gate, step = Event(), jobs.telling(outcome.on_done)

    def work() -> int:
        step(1)
        return int(gate.wait(5)) + 1

    jobs.run(work, outcome.on_done, outcome.on_failed)
    qtbot.waitUntil(lambda: outcome.done == [1])
    busy = jobs.busy
    gate.set()
    jobs.wait()

    assert (busy, outcome.done) == (True, [1, 2])


def test_what_goes_wrong_in_telling_is_not_for_who_waits(
    qtbot: QtBot, jobs: Jobs, outcome: Outcome
) -> None:
    jobs.run(lambda: 0, lambda told: outcome.on_done(1 // told), outcome.on_failed)
    jobs.run(lambda: 2, outcome.on_done, outcome.on_failed)

    with qtbot.captureExceptions() as caught:
        jobs.wait()

    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert (outcome.done, outcome.failed) == ([2], [])


def test_who_asked_and_went_is_told_nothing_and_let_go_on_the_thread_of_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    asker, threads = Asker(qapp), list[int]()
    finalize(asker, lambda: threads.append(get_ident()))
    asker.ask()
    asker.go()
    told, gate = asker.told, asker.gate
    del asker

    gate.set()
    qtbot.waitUntil(lambda: bool(threads))

    assert (told, threads) == ([], [get_ident()])


def test_who_was_told_is_let_go_on_the_thread_of_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    asker, threads = Asker(qapp), list[int]()
    finalize(asker, lambda: threads.append(get_ident()))
    asker.gate.set()
    asker.ask()
    asker.jobs.wait()
    asker.go()
    del asker

    qtbot.waitUntil(lambda: bool(threads))

    assert threads == [get_ident()]


@pytest.mark.usefixtures("in_haste")
def test_who_asked_may_go_at_the_very_moment_that_work_ends(qapp: QApplication) -> None:
    for _ in range(300):
        asker = Asker(qapp)
        asker.gate.set()
        for _ in range(3):
            asker.ask()
        asker.go()
        qapp.processEvents()
