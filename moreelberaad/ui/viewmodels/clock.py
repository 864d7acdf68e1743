"""The clock of a session: what is left of a step, how far behind the plan, when it ends."""

from __future__ import annotations

import time as clocks
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from moreelberaad.application.habits import USUAL_HABITS
from moreelberaad.domain import pace
from moreelberaad.domain.pace import Plan, Stretch
from moreelberaad.domain.template import Step, Text
from moreelberaad.ui.viewmodels.spent import Spent

_MINUTE = 60
_TICK = 1000


def _wall() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Where time comes from: durations from one that never jumps, the hour from the wall."""

    steady: Callable[[], float] = clocks.monotonic
    wall: Callable[[], datetime] = _wall


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """A clock as it stood when the vault was locked; in memory only."""

    spent: Spent
    held: bool
    break_ends: datetime | None


class StepClock(QObject):
    """Counts down per step; it may be held, and a break moves the end."""

    ticked = Signal()
    replanned = Signal()
    """A step has other minutes from now on."""

    def __init__(
        self,
        steps: Sequence[Step],
        minutes: Mapping[str, int],
        clocks: Clocks | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.turns = USUAL_HABITS.clock_turns
        """The percentage of a step from which little is left."""
        self._clocks = clocks or Clocks()
        self._titles = {step.id: step.title for step in steps}
        planned = {step.id: step.minutes for step in steps}
        self._spent = Spent(planned=planned, first=sum(planned.values()))
        for step, spent in minutes.items():
            self._spent.add(step, spent * _MINUTE)
        self._step: str | None = None
        self._since = self._clocks.steady()
        self._break_ends: datetime | None = None
        self.held = False
        self._is_frozen = False
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()

    @property
    def remaining(self) -> int:
        """Give the seconds left in this step, negative when it takes longer."""
        return 0 if self._step is None else round(self._counted().left(self._step))

    @property
    def planned(self) -> int:
        """Give the minutes of this step, the added ones included."""
        return self.planned_for(self._step or "")

    def planned_for(self, step: str) -> int:
        """Give the minutes of a step as they are planned now."""
        return self._spent.planned.get(step, 0)

    @property
    def pace(self) -> int:
        """Give the whole minutes behind the plan, negative ahead; within a minute it is none."""
        if self._step is None:
            return 0
        return int(self._counted().late(self._step) / _MINUTE)

    @property
    def end(self) -> time:
        """Give the hour at which the talk ends when the rest goes as planned."""
        begin = max(self._clocks.wall(), self._break_ends or self._clocks.wall())
        to_go = self._counted().ahead(self._step) if self._step else 0.0
        return (begin + timedelta(seconds=to_go)).time()

    @property
    def break_ends(self) -> time | None:
        """Give the hour at which the break is over, if there is one."""
        return self._break_ends.time() if self._break_ends else None

    def minutes(self) -> dict[str, int]:
        """Give the whole minutes spent per step so far."""
        spent = {step: round(s / _MINUTE) for step, s in self._counted().seconds.items()}
        return {step: minutes for step, minutes in spent.items() if minutes}

    def enter(self, step: str) -> None:
        """Count for this step from now on; one outside the plan holds no clock."""
        self._settle()
        self._step = step if step in self._spent.planned else None
        self.ticked.emit()

    def hold(self) -> None:
        """Stand still."""
        self._settle()
        self.held = True
        self.ticked.emit()

    def resume(self) -> None:
        """Count on."""
        self._settle()
        self.held = False
        self._break_ends = None
        self.ticked.emit()

    def add_minute(self) -> None:
        """Give this step one minute more."""
        if self._step:
            self._spent.planned[self._step] += 1
            self._spent.added += 1
            self._tell_plan()

    @property
    def missing(self) -> int:
        """Give the minutes by which the talk would end after its first plan, breaks aside."""
        if self._step is None:
            return 0
        counted = self._counted()
        return pace.missing(counted.ahead(self._step), counted.gone(), counted.first)

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Give this step and those to come; the first and the last of all stay as they are."""
        if self._step is None:
            return ()
        counted = self._counted()
        with_time = [step for step, minutes in counted.planned.items() if minutes]
        return tuple(
            Stretch(
                step=step,
                minutes=counted.planned[step],
                spent=counted.on(step),
                fixed=step in (with_time[0], with_time[-1]),
            )
            for step in counted.rest(self._step)
            if counted.planned[step]
        )

    def title(self, step: str) -> Text:
        """Give the title of a step."""
        return self._titles[step]

    def shorten(self, plan: Plan) -> None:
        """Give steps fewer minutes for this talk only; its method knows nothing of it."""
        self._spent.take(plan)
        self._tell_plan()

    @property
    def now(self) -> datetime:
        """Give the moment on the wall."""
        return self._clocks.wall()

    def pause_for(self, minutes: int) -> None:
        """Hold for a break; it ends when somebody resumes."""
        self.pause_until(self.now + timedelta(minutes=minutes))

    def pause_until(self, moment: datetime) -> None:
        """Hold for a break that is planned to end at this moment."""
        self._break_ends = moment
        self.hold()

    def freeze(self) -> None:
        """Count nothing for a while; whether somebody holds the clock is left as it was."""
        self._settle()
        self._is_frozen = True

    def thaw(self) -> None:
        """Count on as before `freeze`."""
        self._settle()
        self._is_frozen = False
        self.ticked.emit()

    def stop(self) -> Stopped:
        """Give where it stands, for a clock that goes on from here later."""
        return Stopped(spent=self._counted(), held=self.held, break_ends=self._break_ends)

    def take_up(self, stopped: Stopped) -> None:
        """Go on where another clock stopped; the time between counts for nothing."""
        self._spent, self._since = stopped.spent, self._clocks.steady()
        self.held, self._break_ends = stopped.held, stopped.break_ends
        self._tell_plan()

    def _tell_plan(self) -> None:
        self.replanned.emit()
        self.ticked.emit()

    def _settle(self) -> None:
        """Count what went by since the last time."""
        self._spent = self._counted()
        self._since = self._clocks.steady()

    def _counted(self) -> Spent:
        counted = replace(self._spent, seconds=dict(self._spent.seconds))
        if self._step and not (self.held or self._is_frozen):
            counted.add(self._step, self._clocks.steady() - self._since)
        return counted
