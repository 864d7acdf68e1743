"""Changes inside JSON and TOML, so that they get past the parser to who reads the values."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date
from random import Random
from typing import Any, Final

import tomli_w

from fuzz.changing import Mutate, Mutator, changed

Plain = Any
_RAW: Final = 0.3
"""The part of all changes that is made to the bytes themselves."""
_UNREADABLE: Final = (ValueError, TypeError, AttributeError, RecursionError, OverflowError)
_OTHER: Final[tuple[Plain, ...]] = (
    "",
    "\ud800",
    "\u202ea\u0000b",
    "x" * 5000,
    0,
    -1,
    2**63,
    10**30,
    1e999,
    float("nan"),
    True,
    [],
    {},
    [[[[]]]],
    {"": ""},
    date(1, 1, 1),
    date(9999, 12, 31),
)


def changed_json(mutate: Mutate) -> Mutator:
    """Give a mutator of JSON."""
    return _changed(mutate, lambda content: json.loads(content.decode()), _json)


def changed_toml(mutate: Mutate) -> Mutator:
    """Give a mutator of TOML."""
    return _changed(mutate, lambda content: tomllib.loads(content.decode()), _toml)


def _json(value: Plain) -> bytes:
    return json.dumps(value, default=str).encode()


def _toml(value: Plain) -> bytes:
    return tomli_w.dumps(value).encode()


def _changed(
    mutate: Mutate, read: Callable[[bytes], Plain], write: Callable[[Plain], bytes]
) -> Mutator:
    def change(content: bytes, chance: Random) -> bytes:
        value = read(content)
        for _ in range(chance.randrange(1, 4)):
            _change_one(value, chance, mutate)
        return write(value)

    return changed(mutate, change, raw=_RAW, unreadable=_UNREADABLE)


def _change_one(value: Plain, chance: Random, mutate: Mutate) -> None:
    """Put something else in one place: another value, one from elsewhere, nothing, or twice."""
    places = list(_places(value))
    if not places:
        return
    holder, at = chance.choice(places)
    match chance.randrange(6):
        case 0:
            holder[at] = deepcopy(chance.choice(_OTHER))
        case 1:
            other, place = chance.choice(places)
            holder[at] = deepcopy(other[place])  # never itself: that would have no end
        case 2:
            del holder[at]
        case 3 if isinstance(holder, list):
            holder.insert(chance.randrange(len(holder) + 1), deepcopy(holder[at]))
        case 4 if isinstance(holder, dict):
            holder[chance.choice(["", "x" * 300, "\u202e", "id", str(at)[::-1]])] = deepcopy(
                holder[at]
            )
        case _:
            holder[at] = _otherwise(holder[at], chance, mutate)


def _otherwise(value: Plain, chance: Random, mutate: Mutate) -> Plain:
    match value:
        case str():
            return mutate(value.encode(errors="replace"), len(value) + 50).decode(errors="replace")
        case bool():
            return not value
        case int() | float():
            return chance.choice([-value, value + 1, value * 1000, str(value)])
        case _:
            return [value]


def _places(value: Plain) -> Iterator[tuple[Plain, Plain]]:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        inside = (
            each.items()
            if isinstance(each, dict)
            else enumerate(each)
            if isinstance(each, list)
            else ()
        )
        for at, below in inside:
            yield each, at
            waiting.append(below)
