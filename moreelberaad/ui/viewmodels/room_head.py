"""The head of what the room sees: where the talk is, and how much time is left of the step."""

from __future__ import annotations

from moreelberaad.domain.frames import Head
from moreelberaad.domain.soft_time import soft_time
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.session import SessionModel


def head_of(model: SessionModel, clock: StepClock) -> Head:
    """Give where the talk is now."""
    steps, step = model.steps, model.step
    return Head(
        number=steps.index(step) + 1 if step in steps else None,
        steps=len(steps),
        title=step.title,
        header=model.session.template.header,
        time=soft_time(clock.remaining, clock.planned),
    )
