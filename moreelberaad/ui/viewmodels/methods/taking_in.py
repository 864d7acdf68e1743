"""A method from a file: its words made safe to keep, and no deeper than a method can be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.text import tidy

DEEPEST = 16
"""A label of an option of a column of a field is at the tenth."""


def cleaned(content: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Tidy every string, as what is typed; raises `InputRejected` when nested too deep."""
    return {tidy(key): _cleaned(value, name, 1) for key, value in content.items()}


def _cleaned(found: Any, name: str, depth: int) -> Any:  # noqa: ANN401 - plain data
    if depth > DEEPEST:
        raise InputRejected((Mistake(name, "too_deep"),), file=name)
    match found:
        case str():
            return tidy(found) if found.strip() else ""
        case list():
            return [_cleaned(each, name, depth + 1) for each in found]
        case dict():
            return {tidy(key): _cleaned(each, name, depth + 1) for key, each in found.items()}
        case _:
            return found
