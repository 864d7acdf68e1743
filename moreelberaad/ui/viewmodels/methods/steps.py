"""The steps of a method as they are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from moreelberaad.ui.viewmodels.methods import texts
from moreelberaad.ui.viewmodels.methods.content import handles, is_fixed, minutes_of, steps_of
from moreelberaad.ui.viewmodels.methods.items import StepItem
from moreelberaad.ui.viewmodels.methods.placing import number_of


def step_items(content: Mapping[str, Any], language: str) -> Sequence[StepItem]:
    """Give the steps in their order; a title that is not translated is Dutch."""
    steps = steps_of(content)
    return tuple(
        StepItem(
            id=handle,
            number=number_of(steps, place),
            title=_title(content, language, handle),
            minutes=minutes_of(step),
            is_fixed=is_fixed(step),
        )
        for place, (handle, step) in enumerate(zip(handles(steps), steps, strict=True))
    )


def _title(content: Mapping[str, Any], language: str, handle: str) -> str:
    place = f"{handle}.title"
    return texts.read(content, language, place) or texts.read(content, "nl", place)
