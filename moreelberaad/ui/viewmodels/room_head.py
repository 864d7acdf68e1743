"""The head of what the room sees: where the talk is, and how much time is left of the step."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.frames import Head
from moreelberaad.domain.soft_time import soft_time
from moreelberaad.domain.template import Step
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.session import SessionModel


def head_of(model: SessionModel, clock: StepClock) -> Head:
    """Give where the talk is now."""
    time = soft_time(clock.remaining, clock.planned)
    return replace(head_at(model, model.step), time=time)


def head_at(model: SessionModel, step: Step) -> Head:
    """Give the place of a step, whatever the clock says."""
    steps = model.steps
    return Head(
        number=steps.index(step) + 1 if step in steps else None,
        steps=len(steps),
        title=step.title,
        header=model.session.template.header,
    )
