"""What the conditions of a method ask first: it stays in every copy (domain.md 1.0)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moreelberaad.ui.viewmodels.methods.content import fields_of, steps_of, string, tables

_TICKED = frozenset({"check", "choices"})


def gates(content: Mapping[str, Any]) -> frozenset[str]:
    """Name the fields that a condition points at, as step.field, without those of blocks."""
    asked = {string(each.get("field")) for each in tables(content.get("condition"))}
    ticks = {
        f"{string(step.get('id'))}.{string(field.get('id'))}"
        for step in steps_of(content)
        for field in fields_of(step)
        if string(field.get("kind")) in _TICKED
    }
    return frozenset(asked & ticks)


def is_weaker(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Tell whether something is not asked first any more."""
    return not gates(before) <= gates(after)
