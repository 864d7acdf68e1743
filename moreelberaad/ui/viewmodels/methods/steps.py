"""The steps of a method as they are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

from moreelberaad.ui.viewmodels.methods.content import (
    DUTCH,
    handles,
    is_fixed,
    is_later,
    minutes_of,
    steps_of,
    string,
    translated,
)
from moreelberaad.ui.viewmodels.methods.items import StepItem


def step_items(content: Mapping[str, Any], language: str) -> Sequence[StepItem]:
    """Give the steps in their order; a title that is not translated is Dutch."""
    steps = steps_of(content)
    numbers = accumulate(int(not is_later(step)) for step in steps)
    return tuple(
        StepItem(
            id=handle,
            number=None if is_later(step) else number,
            title=_title(content, language, handle) or string(step.get("title")),
            minutes=minutes_of(step),
            is_fixed=is_fixed(step),
        )
        for handle, step, number in zip(handles(steps), steps, numbers, strict=True)
    )


def _title(content: Mapping[str, Any], language: str, handle: str) -> str:
    if language == DUTCH:
        return ""
    return string(translated(content, language, "step", handle).get("title"))
