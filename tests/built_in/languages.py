"""Every fixed text of methods and program per language, to find a foreign one where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel.dates import get_month_names
from babel.messages.pofile import read_po

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from tests.architecture.test_languages import texts
from tests.built_in.methods import NAMES, method

_OTHER = {"nl": "en", "en": "nl"}
_PLACEHOLDER = re.compile(r"\{\w+\}")
_NO_WORDS = re.compile(r"[\W_]+")
_NO_WORD_OF_A_LANGUAGE = re.compile(r"\w|\d+|f\d+|pgup|pgdn|del")
"""A number, and a key such as F9, PgUp or D."""
_CUT_SHORT = re.compile(r"\w+…")
FEWEST_LETTERS = 3


def plain(text: str) -> str:
    """Give the words alone, with a space on either side, so that one is found as a whole."""
    return f" {_NO_WORDS.sub(' ', text.casefold()).strip()} "


def strangers_in(text: str, language: str) -> list[str]:
    """Give every text of the other language that stands in a text of this one."""
    read = plain(text)
    return [each for each in only_in(_OTHER[language]) if each in read]


def strange_words(text: str, language: str) -> list[str]:
    """Give the words of a text that stand in no text of this language, nor in its calendar."""
    words = plain(_CUT_SHORT.sub("", text)).split()
    strange = (each for each in words if each not in _vocabulary(language))
    return [each for each in strange if not _NO_WORD_OF_A_LANGUAGE.fullmatch(each)]


@cache
def _vocabulary(language: str) -> frozenset[str]:
    said = (*_fixed(language), *map(plain, _of_the_help(language)), *_months(language))
    return frozenset(word for each in said for word in each.split())


def _months(language: str) -> Iterator[str]:
    for width in ("wide", "abbreviated"):
        yield from map(plain, get_month_names(width, locale=language).values())


def _of_the_help(language: str) -> Iterator[str]:
    for path in sorted(assets.folder("resources").rglob("*.toml")):
        yield from _in_language(read_toml(path), language)


def _in_language(read: object, language: str) -> Iterator[str]:
    """Give the texts under a key as `nl` or `title_nl`, however deep."""
    if isinstance(read, dict):
        for key, each in read.items():
            is_said = key == language or key.endswith(f"_{language}")
            yield from _all_texts(each) if is_said else _in_language(each, language)
    elif isinstance(read, list):
        for each in read:
            yield from _in_language(each, language)


def _all_texts(read: object) -> Iterator[str]:
    if isinstance(read, str):
        yield read
    elif isinstance(read, dict):
        yield from _all_texts(list(read.values()))
    elif isinstance(read, list):
        for each in read:
            yield from _all_texts(each)


@cache
def only_in(language: str) -> frozenset[str]:
    """Give the texts of one language that stand nowhere in the other."""
    other = "|".join(_fixed(_OTHER[language]))
    return frozenset(
        each for each in _fixed(language) if len(each) >= FEWEST_LETTERS + 2 and each not in other
    )


@cache
def _fixed(language: str) -> frozenset[str]:
    said = (*_of_methods(language), *_of_the_program(language))
    return frozenset(plain(part) for each in said for part in _PLACEHOLDER.split(each) if part)


def _of_methods(language: str) -> Iterator[str]:
    for name in NAMES:
        yield from (text.words.get(language, "") for _, text in texts(method(name)))


def _of_the_program(language: str) -> Iterator[str]:
    path = assets.folder("resources") / "locale" / "en" / "LC_MESSAGES" / "moreelberaad.po"
    with path.open("rb") as file:
        catalogue = read_po(file)
    for message in catalogue:
        said = message.id if language == "nl" else message.string
        yield from (said,) if isinstance(said, str) else said or ()
