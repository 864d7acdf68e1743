"""When each step of a session begins, and where a break fits in (ux.md 3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from moreelberaad.application.habits import USUAL_HABITS, Habits
from moreelberaad.domain.template import Kind, Step, Template

_GRID = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """One step with its hour; a row without a step is the break, `taken` or only offered."""

    begins: datetime | None
    step: Step | None
    minutes: int
    taken: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The whole talk by the clock; as long as nobody knows when it begins it has no hours."""

    begins: datetime | None
    rows: tuple[AgendaRow, ...]

    @property
    def minutes(self) -> int:
        """Give how long it takes, with the break that is taken."""
        return sum(row.minutes for row in self.rows if row.taken)

    @property
    def ends(self) -> datetime | None:
        """Give the hour at which it is over."""
        return _later(self.begins, self.minutes)


def agenda(
    method: Template,
    begins: datetime | None,
    *,
    with_break: bool,
    habits: Habits = USUAL_HABITS,
) -> Agenda:
    """Lay the steps out from an hour on; a follow-up is planned apart (domain.md 1.0)."""
    steps = tuple(step for step in method.steps if not step.follow_up)
    offers_break = method.minutes > habits.break_above and len(steps) > 1
    pause = _Planned(None, habits.break_minutes, with_break)
    plan = _with_break(steps, pause) if offers_break else _plan(steps)
    return Agenda(begins=begins, rows=tuple(_timed(plan, begins)))


def rounded_up(moment: datetime) -> datetime:
    """Give the first whole five minutes from this moment on."""
    past = timedelta(
        minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond
    )
    return moment - past + _GRID if past else moment


@dataclass(frozen=True, slots=True)
class _Planned:
    step: Step | None
    minutes: int
    taken: bool = True


def _plan(steps: Sequence[Step]) -> tuple[_Planned, ...]:
    return tuple(_Planned(step, step.minutes) for step in steps)


def _with_break(steps: Sequence[Step], pause: _Planned) -> tuple[_Planned, ...]:
    place = _place_of_break(steps)
    return (*_plan(steps[:place]), pause, *_plan(steps[place:]))


def _place_of_break(steps: Sequence[Step]) -> int:
    """Find the first silent choice; a method without one breaks nearest to its middle."""
    if (choice := first_choice(steps)) is not None:
        return choice
    half = sum(step.minutes for step in steps) / 2
    return min(
        range(1, len(steps)), key=lambda n: abs(half - sum(step.minutes for step in steps[:n]))
    )


def first_choice(steps: Sequence[Step]) -> int | None:
    """Find the first step in which people choose in silence, after the first of all."""
    numbers = (
        number
        for number, step in enumerate(steps)
        if number and any(asked.kind is Kind.TALLY for asked in step.fields)
    )
    return next(numbers, None)


def _timed(plan: Sequence[_Planned], begins: datetime | None) -> Iterator[AgendaRow]:
    gone = 0
    for planned in plan:
        yield AgendaRow(
            begins=_later(begins, gone),
            step=planned.step,
            minutes=planned.minutes,
            taken=planned.taken,
        )
        gone += planned.minutes if planned.taken else 0


def _later(begins: datetime | None, minutes: int) -> datetime | None:
    return None if begins is None else begins + timedelta(minutes=minutes)
