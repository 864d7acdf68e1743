"""On every page of every document each word has room: in Dutch, in English, and a third longer."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from itertools import combinations

import pikepdf
import pytest

from moreelberaad.adapters.exporting.papers.pages import render
from moreelberaad.i18n import DUTCH, LANGUAGES
from tests.pseudo import spoken

from .cards.sheet import Box, pages_of
from .every_document import MAKERS

PRINTABLE = 4.0
"""Mm along the edge that most printers leave white."""
_SLACK, _MM = 0.5, 25.4 / 72


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_lie_apart_and_within_what_a_printer_reaches(name: str, language: str) -> None:
    for page, words in pages_in(name, language, edge=PRINTABLE):
        assert [each.text for each in words if not each.is_within(page)] == []
        assert overlapping(words) == []


@pytest.mark.parametrize("name", MAKERS)
def test_longer_words_still_lie_apart_and_on_the_page(name: str) -> None:
    with spoken():
        pages = pages_in(name, DUTCH, edge=0)

    for page, words in pages:
        assert [each.text for each in words if not each.is_within(page)] == []
        assert overlapping(words) == []


def pages_in(name: str, language: str, *, edge: float) -> list[tuple[Box, list[Box]]]:
    """Give each page without its edge, in mm, with its words."""
    content = render(MAKERS[name](language), date(2026, 11, 1), "pdf").content
    with pikepdf.open(BytesIO(content)) as pdf:
        sizes = [(float(page.mediabox[2]), float(page.mediabox[3])) for page in pdf.pages]
    pages = [Box(edge, edge, wide * _MM - edge, high * _MM - edge) for wide, high in sizes]
    return list(zip(pages, pages_of(content), strict=True))


def overlapping(words: list[Box]) -> list[tuple[str, str]]:
    """Give each two words that cover each other, beyond what letters overhang."""
    cores = [_core(each) for each in words]
    return [(one.text, other.text) for one, other in combinations(cores, 2) if one.meets(other)]


def _core(word: Box) -> Box:
    """Leave out the edges of a word: a box is as high as the tallest letter could be."""
    quarter = (word.bottom - word.top) / 4
    return Box(
        word.left + _SLACK,
        word.top + quarter,
        word.right - _SLACK,
        word.bottom - quarter,
        word.text,
    )
