"""Names in tables: a cell of one word, between semicolons, strokes, tabs or bare commas."""

from __future__ import annotations

import regex

from .lexicon import WORDS_TOO, Sort
from .lines import Line

_STROKE = regex.compile(r"[;|\t]|,(?=[\p{L}\d])|\s[-–]\s")
_BEGINS = regex.compile(r"(?:[;|\t]\s?|,|\s[-–]\s|:\s|\n)$|^$")
_ENDS = regex.compile(r"\s?[;|\t]|,(?=[\p{L}\d])|\s[-–]\s")
_FEWEST_STROKES = 2  # one stroke is no row
_MAYBE_NAMES = WORDS_TOO | {Sort.NAME_OR_ELSE}


def is_name_in_cell(line: Line, index: int) -> bool:
    """Say whether a word with a capital that may be a name fills a cell by itself."""
    word, sort = line.words[index], line.sorts[index]
    is_first = sort is Sort.FIRST_OR_WORD
    if not (word.is_capitalised or is_first) or sort not in _MAYBE_NAMES or line.loud[index]:
        return False
    if not (_BEGINS.search(word.gap) and _ENDS.match(line.text, word.end)):
        return False
    return len(_STROKE.findall(line.text)) >= _FEWEST_STROKES
