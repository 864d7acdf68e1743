from __future__ import annotations

import pytest

from moreelberaad.domain.glossary import Term
from tests.methods import words

VALUE = Term(code="value", word=words("waarde"), definition=words("iets Goeds om na te streven"))


@pytest.mark.parametrize("sought", ["", "waar", "WAARDE ", "goeds"])
def test_a_term_is_found_by_letters_of_its_word_or_definition(sought: str) -> None:
    assert VALUE.holds(sought)


def test_other_letters_find_nothing() -> None:
    assert not VALUE.holds("norm")
