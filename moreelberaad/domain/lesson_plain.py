"""What a lesson says as plain data, as it is kept in a vault and goes along in a package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from moreelberaad.domain.lessons import LessonText
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.values import Prose


def written(text: LessonText) -> dict[str, Any]:
    """Write down what a lesson says; what is empty is left out."""
    said = {each.name: getattr(text, each.name) for each in fields(text)}
    return {name: _plain(value) for name, value in said.items() if value}


def read(told: Mapping[str, Any]) -> LessonText:
    """Read what `written` wrote; raises `ValueError` or `TypeError` for anything else."""
    said: dict[str, Any] = {
        name: Prose(value) if isinstance(value, str) else tuple(value)
        for name, value in told.items()
    }
    said["contexts"] = tuple(map(Readers, said.get("contexts", ())))
    said.setdefault("lesson", Prose(""))
    return LessonText(**said)


def _plain(value: Prose | tuple[str, ...]) -> str | list[str]:
    return value.plain if isinstance(value, Prose) else list(value)
