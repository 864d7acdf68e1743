from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.search import Word
from moreelberaad.domain.search_query import marks_in
from moreelberaad.ui.viewmodels.quick_marks import marks_by_line


def found(text: str, *words: str) -> list[str]:
    sought = [Word(text=word) for word in words]
    return [text[start:end] for start, end in marks_by_line(text, sought)]


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("een\nde Chauffeúr rijdt\nchauffeur", ("chauffeur",), ["Chauffeúr", "chauffeur"]),
        ("de wacht", ("e wacht",), []),
        ("elke\nwacht", ("elke wacht",), []),
        ("niets", ("wacht",), []),
        ("alles", ("…",), []),
    ],
)
def test_words_are_found_on_their_line(
    text: str, words: tuple[str, ...], marked: list[str]
) -> None:
    assert found(text, *words) == marked


@given(st.text("aáA\u0301 bß-\n", max_size=40), st.text("aáb s", min_size=1, max_size=4))
def test_each_line_has_the_marks_that_it_has_by_itself(text: str, word: str) -> None:
    sought = [Word(text=word)]
    start, marks = 0, []
    for line in text.split("\n"):
        marks += [(start + begin, start + end) for begin, end in marks_in(line, sought)]
        start += len(line) + 1

    assert list(marks_by_line(text, sought)) == marks
