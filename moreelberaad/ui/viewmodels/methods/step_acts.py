"""Steps that come, go and move; the opening stays first and the closing last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moreelberaad.ui.viewmodels.methods import loose_ends
from moreelberaad.ui.viewmodels.methods.content import (
    Table,
    handles,
    is_fixed,
    is_later,
    place_of,
    steps_of,
    translating,
)
from moreelberaad.ui.viewmodels.methods.names import fresh_id

USUAL_MINUTES = 10
_TAKEN = frozenset({"preparation", "aside", "opening", "harvest", "closing", "follow_up"})
"""Names of blocks: what stands beside the steps is kept under its own."""


def add(content: Table, after: str | None, titles: dict[str, str]) -> str:
    """Add a step behind another, else behind the opening; never behind the closing."""
    steps = steps_of(content)
    at = None if after is None else place_of(steps, after)
    low, high = _room(steps)
    place = low if at is None else min(max(at + 1, low), high)
    return _put(content, place, {}, titles)


def add_block(content: Table, block: str, titles: dict[str, str]) -> str:
    """Add a step with the opening before all others, or with the closing behind the talk."""
    steps = steps_of(content)
    end = next((n for n, each in enumerate(steps) if is_later(each)), len(steps))
    return _put(content, 0 if block == "opening" else end, {"blocks": [block]}, titles)


def remove(content: Table, before: Mapping[str, Any], handle: str) -> bool:
    """Take a step out with all that points at it; tells whether it may go."""
    steps = steps_of(content)
    place = place_of(steps, handle)
    if place is None or is_fixed(steps[place]):
        return False
    del steps[place]
    content["step"] = steps
    loose_ends.cut(before, content)
    return True


def move(content: Table, handle: str, by: int) -> bool:
    """Move a step as far as the opening and the closing let it; tells whether it moved."""
    steps = steps_of(content)
    place = place_of(steps, handle)
    if place is None or is_fixed(steps[place]) or is_later(steps[place]):
        return False
    low, high = _room(steps)
    target = min(max(place + by, low), high - 1)
    if target == place or not low <= place < high:
        return False
    steps.insert(target, steps.pop(place))
    content["step"] = steps
    return True


def _put(content: Table, place: int, brought: Table, titles: dict[str, str]) -> str:
    steps = steps_of(content)
    name = fresh_id(titles["nl"], {*handles(steps), *_TAKEN}, "step")
    step = {"id": name, "title": titles["nl"], "minutes": USUAL_MINUTES}
    content["step"] = [*steps[:place], step | brought, *steps[place:]]
    if "en" in content:
        translating(content, "en", "step", name)["title"] = titles["en"]
    return name


def _room(steps: list[Table]) -> tuple[int, int]:
    """Give the places between the opening and the closing: from the first, up to the second."""
    opening = next((n for n, each in enumerate(steps) if _has(each, "opening")), -1)
    closing = next((n for n, each in enumerate(steps) if _has(each, "closing")), None)
    end = len(steps) if closing is None else closing
    first_later = next((n for n, each in enumerate(steps) if is_later(each)), end)
    low = opening + 1
    return low, max(low, min(end, first_later))


def _has(step: Table, block: str) -> bool:
    return isinstance(step.get("blocks"), list) and block in step["blocks"]
