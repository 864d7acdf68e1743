"""Where a mistake stands, as the one who made it sees it: a step, a field, a thing of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from moreelberaad.domain.errors import Mistake
from moreelberaad.domain.text import brief
from moreelberaad.ui.viewmodels.methods.content import (
    Table,
    fields_of,
    handles,
    is_later,
    steps_of,
    string,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A step and a field by their handles, with the number and the label they show.

    `key` is the thing of it, such as `minutes`; a translation names its language.
    """

    language: str = ""
    step: str | None = None
    number: int | None = None
    title: str = ""
    field: str | None = None
    label: str = ""
    key: str = ""


def placed(content: Mapping[str, Any], mistake: Mistake) -> Place:
    """Find where a mistake stands; of two steps with one name it is the later."""
    language, path = _language(mistake.path)
    steps = steps_of(content)
    found, rest = _within(steps, "step", path, mistake.code)
    if found is None:
        return Place(language=language, key=_last(path))
    step = steps[found]
    fields = fields_of(step)
    asked, inner = _within(fields, "field", rest, mistake.code)
    return Place(
        language=language,
        step=handles(steps)[found],
        number=number_of(steps, found),
        title=string(step.get("title")),
        field=None if asked is None else handles(fields)[asked],
        label="" if asked is None else _label(fields[asked]),
        key=_last(rest if asked is None else inner),
    )


def number_of(steps: Sequence[Table], place: int) -> int | None:
    """Give the number of a step in the talk; what comes later has none."""
    if is_later(steps[place]):
        return None
    return sum(not is_later(step) for step in steps[: place + 1])


def _language(path: str) -> tuple[str, str]:
    language, colon, rest = path.partition(": ")
    return (language, rest) if colon and language == "en" else ("", path)


def _within(found: Sequence[Table], name: str, path: str, code: str) -> tuple[int | None, str]:
    """Give which table of a list a path is about, and what comes behind it."""
    head, _, rest = path.partition(".")
    if head != name or not rest:
        return None, path
    places = [(_place(table, number), number - 1) for number, table in enumerate(found, 1)]
    fitting = [each for each in places if rest == each[0] or rest.startswith(f"{each[0]}.")]
    if not fitting:
        return None, path
    longest = max(len(place) for place, _ in fitting)
    numbers = [number for place, number in fitting if len(place) == longest]
    is_double = code == "twice" and rest == fitting[0][0]
    return numbers[-1 if is_double else 0], rest[longest + 1 :]


def _place(table: Table, number: int) -> str:
    name = table.get("id")
    return brief(name) if isinstance(name, str) else str(number)


def _label(field: Table) -> str:
    return brief(string(field.get("label")) or string(field.get("id")))


def _last(path: str) -> str:
    return path.rpartition(".")[2]
