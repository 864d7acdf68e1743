"""A window that stays open for longer than a day wipes at the hour what may not stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.application.ports import Today
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Keep
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.retention import Retention
from moreelberaad.ui.viewmodels.session import SessionModel
from tests.cli.program import PASSPHRASE, a_world
from tests.ui.accessibility.visit import Visit, the_example
from tests.ui.hands import the_look

ASKED = "Dit beraad staat nog open. Sluit het af; de tijdelijke velden zijn gewist."
NOTES = FieldKey("aside.private_notes")


class Wall:
    """A clock on the wall that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 12, 9, tzinfo=UTC)
        self.elapsed = 0.0

    def __call__(self) -> datetime:
        return self.now

    def later(self, visit: Visit, hours: float) -> None:
        """Let time go by while the window stays open."""
        self.elapsed += hours * 3600
        self.set(visit, hours)

    def set(self, visit: Visit, hours: float) -> None:
        """Put the clock this far ahead, or back."""
        self.now += timedelta(hours=hours)
        retention = visit.window.findChild(Retention)
        assert isinstance(retention, Retention)
        retention.look()
        visit.settle()


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def visit(tmp_path: Path, qapp: QApplication, wall: Wall) -> Iterator[Visit]:
    world = replace(a_world(tmp_path), today=Today(wall), elapsed=lambda: wall.elapsed)
    made = Visit(tmp_path, the_look(qapp), world=world)
    made.make_vault()
    made.enter(made.keep(the_example(step="a2")))
    yield made
    made.leave()


def model(visit: Visit) -> SessionModel:
    found = visit.window.findChild(SessionModel)
    assert isinstance(found, SessionModel)
    return found


def transient(session: Session) -> set[FieldKey]:
    return {key for key, asked, _ in session.answered() if asked.keep is Keep.TRANSIENT}


def kept(visit: Visit) -> Session:
    """Give the session as the vault has it once the window has let go."""
    visit.window.lock()
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        return next(iter(bench.sessions.all()))


def test_before_the_hour_everything_stays(visit: Visit, wall: Wall) -> None:
    before = transient(model(visit).session)

    wall.later(visit, 23.9)

    assert transient(model(visit).session) == before != set()
    assert not visit.shows(ASKED)


def test_at_the_hour_transient_words_go_and_the_rest_stays(visit: Visit, wall: Wall) -> None:
    rest = set(model(visit).session.without_transient().answers)
    wall.later(visit, 24.1)

    assert visit.shows(ASKED)
    assert set(model(visit).session.answers) == rest
    assert transient(kept(visit)) == set()


@pytest.mark.parametrize("hours", [30, 24 * 4000, -24 * 4000])
def test_a_clock_that_is_set_takes_no_word_away(visit: Visit, wall: Wall, hours: float) -> None:
    before = dict(model(visit).session.answers)

    wall.set(visit, hours)
    wall.set(visit, -hours)

    assert not visit.shows(ASKED)
    assert kept(visit).answers == before


def test_what_was_wiped_cannot_be_undone(visit: Visit, wall: Wall) -> None:
    model(visit).edit(NOTES, Prose("Even voor mij."))
    assert model(visit).flush()
    wall.later(visit, 24.1)

    visit.keyboard.press("Ctrl+Z")

    assert transient(model(visit).session) == set()


def test_sluit_af_leads_to_the_last_step_and_asks_no_more(visit: Visit, wall: Wall) -> None:
    wall.later(visit, 24.1)

    visit.press("Sluit af")

    assert model(visit).step is model(visit).steps[-1]
    assert not visit.shows(ASKED)


def test_words_of_after_the_hour_have_a_day_of_their_own(visit: Visit, wall: Wall) -> None:
    notes = Prose("Nog een keer.")
    wall.later(visit, 24.1)
    model(visit).edit(NOTES, notes)
    assert model(visit).flush()

    wall.later(visit, 0.1)
    assert model(visit).value(NOTES) == notes
    wall.later(visit, 24.1)
    assert model(visit).value(NOTES) is None


def test_start_tells_of_a_session_that_was_left_open(visit: Visit, wall: Wall) -> None:
    visit.keyboard.press("Ctrl+B")
    visit.settle()
    visit.window.inside.leave()  # the way to Start from a break
    visit.settle()

    wall.later(visit, 24.1)

    assert visit.shows(ASKED)
    assert transient(kept(visit)) == set()
