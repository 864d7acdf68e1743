from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.retention import Erased
from moreelberaad.domain.search import Query, Word
from moreelberaad.ui.viewmodels.retention import Retention
from tests.builders import HELD_ON, a_released_session
from tests.cli.program import PASSPHRASE, a_world, app_in

WORD = Query(groups=((Word(text="Casuswoord"),),))


class Clock:
    def __init__(self) -> None:
        self.now = datetime(HELD_ON.year, HELD_ON.month, HELD_ON.day, 9, tzinfo=UTC)
        self.elapsed = 0.0

    def go_on(self, days: int) -> None:
        """Let days go by."""
        self.now += timedelta(days=days)
        self.elapsed += timedelta(days=days).total_seconds()

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bench(tmp_path: Path, clock: Clock) -> Iterator[Workbench]:
    app = app_in(replace(a_world(tmp_path), today=Today(clock)))
    app.create_vault(app.world.default_vault, PASSPHRASE)
    with app.unlock(app.world.default_vault, PASSPHRASE) as opened:
        opened.bus.execute(AddSession(session=a_released_session()))
        opened.searching.find(WORD)
        yield opened


@pytest.fixture
def retention(bench: Workbench, clock: Clock) -> Iterator[Retention]:
    made = Retention(Today(clock), lambda: clock.elapsed)
    made.watch(bench)
    yield made
    made.rest()


def test_what_a_new_day_ends_goes_while_the_window_stays_open(
    qtbot: QtBot, retention: Retention, bench: Workbench, clock: Clock
) -> None:
    for _ in range(2):
        clock.go_on(45)
        retention.look()
    clock.go_on(1)
    retention.look()

    qtbot.waitUntil(lambda: bench.latest_backup is not None)
    retention.rest()
    (session,) = bench.sessions.all()
    assert session.wiped
    assert bench.searching.index.count(WORD) == 0
    assert [line.what for line in bench.erasing.log()] == [Erased.NOTES]


def test_a_clock_that_somebody_set_ends_no_term(
    retention: Retention, bench: Workbench, clock: Clock
) -> None:
    clock.now += timedelta(days=91)
    retention.look()
    clock.now -= timedelta(days=91)
    retention.look()

    (session,) = bench.sessions.all()
    assert not session.wiped
    assert not bench.erasing.log()


def test_a_day_far_from_the_last_one_ends_no_term(
    retention: Retention, bench: Workbench, clock: Clock
) -> None:
    clock.go_on(91)
    retention.look()

    (session,) = bench.sessions.all()
    assert not session.wiped


def test_on_the_same_day_nothing_goes_and_the_index_is_kept_fresh(
    qtbot: QtBot, retention: Retention, bench: Workbench
) -> None:
    bench.sessions.delete(a_released_session().id, on=HELD_ON)
    retention.look()

    qtbot.waitUntil(lambda: bench.searching.index.count(WORD) == 0)
    assert bench.erasing.due() == ()
