from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.glossary import Term
from moreelberaad.ui.support.terms import NO_TERMS, Terms
from tests.methods import words


def term(code: str, *forms: str) -> Term:
    return Term(code=code, word=words(code), definition=words("wat het is"), forms={"nl": forms})


TERMS = Terms(
    [term("value", "waarde", "waarden"), term("harm", "pijn"), term("less", "pijn beperken")]
)


def found(text: str) -> list[tuple[str, str]]:
    return [
        (each.term.code, text[each.start : each.start + each.length]) for each in TERMS.find(text)
    ]


def test_a_term_is_found_as_a_whole_word_in_any_case() -> None:
    assert found("Waarde telt, maar waardeloos en pijn-stil niet.") == [("value", "Waarde")]


def test_the_longest_term_wins() -> None:
    assert found("Zo kun je de pijn beperken.") == [("less", "pijn beperken")]


def test_only_the_first_place_counts_in_whatever_form() -> None:
    assert found("Welke waarden? Die waarde, en die waarden.") == [("value", "waarden")]


def test_without_a_glossary_nothing_is_found() -> None:
    assert not NO_TERMS.find("waarde")


def test_a_term_is_said_in_one_line() -> None:
    assert TERMS.line(term("value")) == "value: wat het is"


@given(st.text())
def test_what_is_found_stands_there(text: str) -> None:
    for each in TERMS.find(text):
        assert text[each.start : each.start + each.length].casefold() in (
            form.casefold() for form in each.term.forms["nl"]
        )
