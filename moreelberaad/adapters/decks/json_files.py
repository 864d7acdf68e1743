"""Cards as JSON in whichever names; words in two languages become two columns."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from moreelberaad.adapters.decks.deck_files import lines
from moreelberaad.adapters.decks.grid import fault, too_many_rows
from moreelberaad.adapters.decks.limits import COLUMNS, ROWS, SIGNS, TOLD
from moreelberaad.domain.card_columns import LANGUAGES
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.decks import deck_title
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.text import brief, one_line, tidy

_LISTS: Final = ("cards", "kaarten")
_TITLES: Final = ("title", "titel")


def may_be_one(text: str) -> bool:
    """Tell whether text begins as JSON does."""
    return text.lstrip()[:1] in ("{", "[")


def loaded(text: str) -> object:
    """Give what JSON says; raises `InputRejected` with the line of the fault."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as problem:
        raise fault("", "not_json", line=problem.lineno, column=problem.colno) from None
    except ValueError:
        raise fault("", "card_file_unreadable") from None
    except RecursionError:
        raise fault("", "too_deep") from None


def read(title: str, told: object) -> CardFile:
    """Read a list of objects, or one that holds such a list; raises `InputRejected`."""
    title, cards = _named(title, told)
    if not cards:
        raise fault("", "card_file_no_cards")
    if len(cards) > ROWS:
        raise too_many_rows()
    try:
        rows = [dict(_cells(card)) for card in cards]
    except RecursionError:
        raise fault("", "too_deep") from None
    headings = tuple(dict.fromkeys(heading for row in rows for heading in row))
    if len(headings) > COLUMNS:
        raise fault("", "card_file_too_many_columns", row=1, most=COLUMNS)
    _measure(rows)
    return CardFile(
        kind=FileKind.JSON,
        title=deck_title(title),
        headings=headings,
        rows=tuple(
            CardRow(number=number, cells=tuple(row.get(heading, "") for heading in headings))
            for number, row in enumerate(rows, start=1)
        ),
    )


def _named(title: str, told: object) -> tuple[str, Sequence[Mapping[str, Any]]]:
    if isinstance(told, dict):
        title = next((told[key] for key in _TITLES if isinstance(told.get(key), str)), title)
        told = next((told[key] for key in _LISTS if key in told), None)
    if not isinstance(told, list) or not all(isinstance(card, dict) for card in told):
        raise fault("", "card_file_no_list")
    return title, told


def _cells(card: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in card.items():
        name = one_line(key)
        for language, words in _by_language(value):
            yield (f"{name}_{language}" if language else name), words


def _by_language(value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - plain data
    match value:
        case dict() if value and value.keys() <= set(LANGUAGES):
            for language, words in value.items():
                yield language, _words(words)
        case [*each] if any(map(_is_of_languages, each)):
            for language in LANGUAGES:
                yield language, lines([_in(language, item) for item in each])
        case _:
            yield "", _words(value)


def _is_of_languages(value: Any) -> bool:  # noqa: ANN401 - plain data
    return isinstance(value, dict) and bool(value) and value.keys() <= set(LANGUAGES)


def _in(language: str, value: Any) -> str:  # noqa: ANN401 - plain data
    if isinstance(value, dict):
        return _words(value.get(language))
    return _words(value) if language == LANGUAGES[0] else ""


def _words(value: Any) -> str:  # noqa: ANN401 - plain data
    match value:
        case None:
            return ""
        case str():
            return tidy(value)
        case list():
            return lines([_words(each) for each in value])
        case _:
            return tidy(json.dumps(value, ensure_ascii=False))


def _measure(rows: Sequence[Mapping[str, str]]) -> None:
    mistakes = Mistakes()
    for number, row in enumerate(rows, start=1):
        for heading, words in row.items():
            if len(words) > SIGNS:
                column = brief(heading)
                mistakes.add("", "card_file_cell_too_long", row=number, column=column, most=SIGNS)
        if len(mistakes.found) >= TOLD:
            break
    mistakes.raise_if_any()
