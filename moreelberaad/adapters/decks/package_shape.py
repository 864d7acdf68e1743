"""What a package must look like inside: names, ids and lengths, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, Final

from moreelberaad.adapters.decks.deck_shape import has, is_deck, is_id, is_list, is_sorted, is_text
from moreelberaad.adapters.decks.deck_shape import is_words as is_word
from moreelberaad.domain import year_plain
from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.lessons import LessonStatus, LessonText
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.text import tidy
from moreelberaad.domain.year_figures import YearOverview

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a file."""

MOST_LESSONS: Final = 20_000
MOST_SIGNS_OF_A_LESSON: Final = 100_000
"""What one text of a lesson may hold; those come from notes, which may be long."""

_MOST_WITHDRAWN: Final = 100_000
_MOST_VERSIONS: Final = 1_000_000
_YEARS: Final = range(2000, 2201)
_LARGEST_COUNT: Final = 1_000_000_000
_QUARTERS: Final = (0, 4)
_BANDS: Final = 3
_STATUSES: Final = {LessonStatus.IDENTIFIED, LessonStatus.ACTION, LessonStatus.VALIDATED}
_SCOPES: Final = {Scope.UNIT, Scope.DEFENCE, Scope.RIJK}
_LISTS: Final = frozenset({"themes", "values", "contexts"})
_TEXTS: Final = frozenset(each.name for each in fields(LessonText))
_PARTS: Final = frozenset({"decks", "figures", "lessons", "withdrawn"})


def is_package(told: dict[str, Any]) -> bool:
    """Tell whether this is what `package_files` writes; something unknown is never passed over."""
    return (
        told.keys() - {"number"} == _PARTS
        and is_id(told.get("number", "none"))
        and _are_lessons(told["lessons"])
        and _are_ids(told["withdrawn"], _MOST_WITHDRAWN)
        and {each["id"] for each in told["lessons"]}.isdisjoint(told["withdrawn"])
        and is_list(told["decks"], lambda each: isinstance(each, dict) and is_deck(each))
        and is_sorted([each["deck"]["id"] for each in told["decks"]])
        and is_list(told["figures"], _is_year)
        and is_sorted([year_mark(each) for each in told["figures"]])
    )


def year_mark(told: dict[str, Any]) -> str:
    """Give by what figures stand in their order."""
    return f"{told['year']}-{year_plain.mark(year_plain.read(told))}"


def _are_lessons(value: Any) -> bool:  # noqa: ANN401 - plain data
    return (
        isinstance(value, list)
        and len(value) <= MOST_LESSONS
        and all(has(each, _LESSON) and _is_consistent(each) for each in value)
        and is_sorted([each["id"] for each in value])
    )


def _is_consistent(lesson: dict[str, Any]) -> bool:
    """Tell whether a lesson takes no place of its own, and goes no further than it may."""
    is_wide = Scope(lesson["scope"]) is not Scope.UNIT
    return lesson["id"] not in lesson["replaces"] and (lesson["general"] or not is_wide)


def _are_ids(value: Any, most: int = MOST_LESSONS) -> bool:  # noqa: ANN401 - plain data
    return (
        isinstance(value, list)
        and len(value) <= most
        and all(map(is_id, value))
        and is_sorted(value)
    )


def _is_version(value: Any) -> bool:  # noqa: ANN401 - plain data
    return type(value) is int and 1 <= value <= _MOST_VERSIONS


def _is_one_of(codes: Iterable[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in codes


def _is_said(value: Any) -> bool:  # noqa: ANN401 - plain data
    return (
        isinstance(value, dict)
        and {"lesson"} <= value.keys() <= _TEXTS
        and all(_is_long(each) for name, each in value.items() if name not in _LISTS)
        and bool(tidy(value["lesson"]).strip())
        and all(is_list(value.get(name, []), is_word) for name in ("themes", "values"))
        and is_list(value.get("contexts", []), _is_one_of(frozenset(Readers)))
    )


def _is_long(value: Any) -> bool:  # noqa: ANN401 - plain data
    return isinstance(value, str) and len(value) <= MOST_SIGNS_OF_A_LESSON


def _is_year(value: Any) -> bool:  # noqa: ANN401 - plain data
    try:
        year = year_plain.read(value)
    except ValueError:
        return False
    follows_the_rules = year.fewest >= FEWEST and year.year in _YEARS
    return follows_the_rules and _is_small(value) and _has_its_columns(year)


def _is_small(value: Any) -> bool:  # noqa: ANN401 - plain data
    """Tell whether no number, list or text in it is larger than a year could have."""
    match value:
        case dict():
            return all(map(_is_small, value.values())) and ("nl" not in value or is_text(value))
        case list():
            return is_list(value, _is_small)
        case str():
            return is_word(value)
        case _:
            return value is None or value <= _LARGEST_COUNT


def _has_its_columns(year: YearOverview) -> bool:
    width = len(year.sizes)
    said = (*year.slips.sentences, *year.slips.marks)
    return (
        len(year.per_size) == width
        and all(len(each.per_size) == width for each in year.methods)
        and all(len(each.per_quarter) in _QUARTERS for each in year.themes)
        and all(len(each.bands) == _BANDS for each in said)
    )


_LESSON: Final[dict[str, Callable[[Any], bool]]] = {
    "id": is_id,
    "version": _is_version,
    "status": _is_one_of(_STATUSES),
    "scope": _is_one_of(_SCOPES),
    "general": lambda value: isinstance(value, bool),
    "method": is_text,
    "text": _is_said,
    "replaces": _are_ids,
}
