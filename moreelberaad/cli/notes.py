"""Notes as lines of JSON, each with an id and a text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from moreelberaad.domain.errors import InputRejected, Mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One text, and what its answer is called by."""

    id: str
    text: str


def notes(lines: Iterable[str]) -> Iterator[Note]:
    """Read lines of JSON, past empty ones; raises `InputRejected` with the number of a line."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _note(number, _json(number, line))


def _json(number: int, line: str) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as fault:
        raise _rejected(f"[{number}]", "not_json", line=number, column=fault.colno) from None
    except (ValueError, RecursionError):
        raise _rejected(f"[{number}]", "not_json", line=number, column=1) from None


def _note(number: int, data: object) -> Note:
    if not isinstance(data, dict):
        raise _rejected(f"[{number}]", "expected_dict")
    return Note(id=_text(number, data, "id"), text=_text(number, data, "text"))


def _text(number: int, data: dict[str, Any], key: str) -> str:
    if key not in data:
        raise _rejected(f"[{number}].{key}", "missing")
    value = data[key]
    if not isinstance(value, str):
        raise _rejected(f"[{number}].{key}", "expected_str")
    return value


def _rejected(place: str, code: str, **params: int) -> InputRejected:
    return InputRejected((Mistake(place, code, tuple(params.items())),))
