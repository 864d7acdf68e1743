"""Every fixed text of methods and program per language, to find one in a foreign document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel.messages.pofile import read_po

from moreelberaad import assets
from tests.architecture.test_languages import texts
from tests.built_in.methods import NAMES, method

_OTHER = {"nl": "en", "en": "nl"}
_PLACEHOLDER = re.compile(r"\{\w+\}")
_NO_WORDS = re.compile(r"[\W_]+")
FEWEST_LETTERS = 3


def plain(text: str) -> str:
    """Give the words alone, with a space on either side, so that one is found as a whole."""
    return f" {_NO_WORDS.sub(' ', text.casefold()).strip()} "


def strangers_in(text: str, language: str) -> list[str]:
    """Give every text of the other language that stands in a text of this one."""
    read = plain(text)
    return [each for each in only_in(_OTHER[language]) if each in read]


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
