"""Which words are explained on a sheet: those that stand on it, as whole words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.document import Passage
from moreelberaad.adapters.exporting.readers_words import explained
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.readers import Guide
from moreelberaad.domain.template import Text
from moreelberaad.i18n import Language

from .samples import sheet


def term(code: str, dutch: str, english: str, **forms: tuple[str, ...]) -> Term:
    definition = Text({"nl": f"wat {dutch} is", "en": f"what {english} is"})
    return Term(
        code=code, word=Text({"nl": dutch, "en": english}), definition=definition, forms=forms
    )


GUIDE = Guide(
    name=Text(),
    pieces=(),
    foot=(),
    terms=(
        term("harm", "pijn (schade)", "harm", nl=("pijn",), en=("harm",)),
        term("limit", "pijn beperken", "harm limitation", nl=("pijn beperken",)),
        term("dilemma", "dilemma", "dilemma"),
    ),
    abbreviations=(term("vms", "VMS", "VMS"), term("rie", "RI&E", "RI&E")),
)


def labels(text: str, language: str = "nl") -> list[str]:
    found = explained(sheet("", Passage(label="", paragraphs=(text,))), GUIDE, Language(language))
    return [item.label for item in found.items]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De PIJN blijft.", ["pijn (schade)"]),
        ("pijnlijk, hoofdpijn", []),
        ("pijn\nbeperken", ["pijn beperken"]),
        ("Pijnen en dilemma’s", ["dilemma", "pijn (schade)"]),
        ("dilemma's", ["dilemma"]),
        ("een dilemma; dat dilemma", ["dilemma"]),
        ("dılemma", []),
        ("het VMS-beleid en de RI&E’s", ["RI&E", "VMS"]),
        ("vms en Vms", []),
        ("VMSX, RI&EN", []),
        ("", []),
    ],
)
def test_whole_words_are_found_in_any_case_and_in_the_plural(text: str, found: list[str]) -> None:
    assert labels(text) == found


def test_a_word_of_another_language_is_told_in_both() -> None:
    assert labels("pijn beperken", "en") == ["pijn beperken (harm limitation)"]
    assert labels("pijn, harm", "en") == ["harm"]
    assert labels("dilemma", "en") == ["dilemma"]


def test_a_meaning_is_told_in_the_language_of_the_document() -> None:
    passage = Passage(label="Pijn", paragraphs=("VMS",))
    found = explained(sheet("", passage), GUIDE, Language("en"))

    assert [item.value for item in found.items] == ["what harm is", "what VMS is"]


def test_the_kind_of_a_block_is_no_word_on_the_sheet() -> None:
    guide = Guide(
        name=Text(), pieces=(), foot=(), terms=(term("p", "passage", "passage"),), abbreviations=()
    )

    assert not explained(sheet("", Passage(label="", paragraphs=())), guide, Language("nl")).items


@given(st.text())
def test_no_text_breaks_the_search(text: str) -> None:
    assert set(labels(text)) <= {"pijn (schade)", "pijn beperken", "dilemma", "VMS", "RI&E"}
