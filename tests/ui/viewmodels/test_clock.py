from __future__ import annotations

from datetime import datetime, time, timedelta, timezone

import pytest

from moreelberaad.ui.viewmodels.clock import Clocks, StepClock
from tests.methods import a_step

pytestmark = pytest.mark.usefixtures("qapp")

BEGIN = datetime(2026, 11, 12, 13, 30, tzinfo=timezone(timedelta(hours=1)))


class Hours:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.gone = 0.0

    def pass_by(self, minutes: float) -> None:
        self.gone += minutes * 60

    def clocks(self) -> Clocks:
        return Clocks(steady=lambda: self.gone, wall=lambda: BEGIN + timedelta(seconds=self.gone))


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
def clock(hours: Hours) -> StepClock:
    made = StepClock((a_step("a"), a_step("b"), a_step("c")), {}, hours.clocks())
    made.enter("a")
    return made


def test_a_step_counts_down_and_goes_on_below_zero(clock: StepClock, hours: Hours) -> None:
    hours.pass_by(4)
    assert clock.remaining == 6 * 60
    hours.pass_by(8)
    assert clock.remaining == -2 * 60


def test_a_held_clock_stands_still(clock: StepClock, hours: Hours) -> None:
    clock.hold()
    hours.pass_by(3)
    clock.resume()
    hours.pass_by(1)

    assert clock.remaining == 9 * 60


def test_the_pace_is_what_steps_took_longer_than_planned(clock: StepClock, hours: Hours) -> None:
    hours.pass_by(12)
    clock.enter("b")
    hours.pass_by(5)

    assert clock.pace == 2


def test_a_step_left_early_puts_the_talk_ahead(clock: StepClock, hours: Hours) -> None:
    hours.pass_by(6)
    clock.enter("b")

    assert clock.pace == -4


def test_less_than_a_minute_is_on_schedule(clock: StepClock, hours: Hours) -> None:
    hours.pass_by(10.9)

    assert clock.pace == 0


def test_the_end_follows_what_is_still_to_go(clock: StepClock, hours: Hours) -> None:
    assert clock.end == time(14, 0)
    hours.pass_by(12)
    assert clock.end == time(14, 2)


def test_a_minute_more_moves_the_end(clock: StepClock) -> None:
    clock.add_minute()

    assert (clock.planned, clock.remaining, clock.end) == (11, 11 * 60, time(14, 1))


def test_a_break_moves_the_end_and_not_the_step(clock: StepClock, hours: Hours) -> None:
    clock.pause_for(15)

    assert (clock.break_ends, clock.end) == (time(13, 45), time(14, 15))
    hours.pass_by(15)
    clock.resume()
    assert (clock.remaining, clock.break_ends) == (600, None)


def test_real_minutes_are_whole_and_only_of_steps_that_were_there(
    clock: StepClock, hours: Hours
) -> None:
    hours.pass_by(11.4)
    clock.enter("b")
    hours.pass_by(0.2)

    assert clock.minutes() == {"a": 11}


def test_a_session_taken_up_again_knows_its_minutes(hours: Hours) -> None:
    clock = StepClock((a_step("a"), a_step("b")), {"a": 14}, hours.clocks())
    clock.enter("b")

    assert (clock.pace, clock.minutes()) == (4, {"a": 14})


def test_outside_the_plan_no_time_is_counted(clock: StepClock, hours: Hours) -> None:
    clock.enter("preparation")
    hours.pass_by(30)

    assert (clock.remaining, clock.planned, clock.pace, clock.minutes()) == (0, 0, 0, {})


def test_a_minute_more_is_missing_at_the_end_and_not_behind(clock: StepClock) -> None:
    clock.add_minute()

    assert (clock.missing, clock.pace) == (1, 0)


def test_a_shorter_plan_brings_the_end_back(clock: StepClock, hours: Hours) -> None:
    hours.pass_by(14)
    clock.enter("b")
    assert (clock.missing, clock.pace) == (4, 4)

    clock.shorten({"b": 6})

    assert (clock.missing, clock.pace, clock.planned, clock.end) == (0, 0, 6, time(14, 0))


def test_added_minutes_go_first_when_a_plan_gets_shorter(clock: StepClock) -> None:
    for _ in range(3):
        clock.add_minute()
    clock.shorten({"b": 7})

    assert (clock.missing, clock.pace) == (0, 0)


def test_opening_and_closing_cannot_be_shortened(clock: StepClock) -> None:
    assert [(each.step, each.fixed) for each in clock.stretches] == [
        ("a", True),
        ("b", False),
        ("c", True),
    ]


def test_outside_the_plan_there_is_nothing_to_shorten(clock: StepClock) -> None:
    clock.enter("preparation")

    assert (clock.stretches, clock.missing) == ((), 0)


def test_a_shorter_plan_outlives_the_lock(clock: StepClock, hours: Hours) -> None:
    clock.enter("b")
    clock.shorten({"b": 6})
    later = StepClock((a_step("a"), a_step("b"), a_step("c")), {}, hours.clocks())
    later.take_up(clock.stop())
    later.enter("b")

    assert later.planned == 6
