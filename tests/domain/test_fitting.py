from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.findings import Label
from moreelberaad.domain.fitting import fitted
from moreelberaad.domain.review import Choice, Decision, decided
from moreelberaad.domain.values import Prose
from tests.builders import a_hit

FIRST = Decision(choice=Choice.SUGGESTION)


def replaced(text: str, words: str, suggestion: str, label: Label) -> str:
    start = text.index(words)
    hit = a_hit(start, start + len(words), suggestion, label=label)
    return decided(Prose(text), [(hit, FIRST)]).plain


@pytest.mark.parametrize(
    ("text", "words", "suggestion", "expected"),
    [
        ("in het 13e bataljon", "13e bataljon", "[eenheid]", "in de [eenheid]"),
        ("Het 13e bataljon reed", "13e bataljon", "[eenheid]", "De [eenheid] reed"),
        ("van ons 3e peloton", "3e peloton", "[eenheid]", "van onze [eenheid]"),
        ("in de Sahel", "Sahel", "[inzetgebied]", "in het [inzetgebied]"),
        ("op de hei bij Wezep", "Wezep", "[plaats]", "op de hei bij [plaats]"),
        ("a sergeant came", "sergeant", "NCO", "An NCO came"),
        ("an officer came", "officer", "service member", "A service member came"),
        ("de soldaat zweeg", "soldaat", "een van de manschappen", "Een van de manschappen zweeg"),
    ],
)
def test_the_article_fits(text: str, words: str, suggestion: str, expected: str) -> None:
    assert replaced(text, words, suggestion, Label.UNIT) == expected


@pytest.mark.parametrize(
    ("text", "suggestion", "expected"),
    [
        ("Dat was op 5 mei.", "onlangs", "Dat was onlangs."),
        ("Op 5 mei was dat.", "onlangs", "Onlangs was dat."),
        ("Die 5 mei was zwaar.", "onlangs", "Onlangs was zwaar."),
        ("het overleg van 5 mei", "onlangs", "het overleg van kort geleden"),
        ("de brief uit 5 mei", "eerder", "de brief van eerder"),
        ("sinds 5 mei weg", "onlangs", "Sinds die tijd weg"),
        ("tot 5 mei", "onlangs", "Tot die tijd"),
        ("na 5 mei", "onlangs", "Na die tijd"),
        ("tussen 5 mei", "overdag", "Overdag"),
        ("verzet naar 5 mei", "onlangs", "verzet naar een ander moment"),
        ("weg 's nachts om 5 mei", "'s nachts", "weg 's nachts"),
        ("Om 5 mei belde hij.", "'s nachts", "'s Nachts belde hij."),
        ("the talk of 5 mei", "recently", "the talk from some time ago"),
        ("de man die 5 mei kwam", "onlangs", "de man die onlangs kwam"),
        ("het was 5 mei", "[datum]", "het was [datum]"),
    ],
)
def test_a_time_takes_its_preposition_along(text: str, suggestion: str, expected: str) -> None:
    assert replaced(text, "5 mei", suggestion, Label.DATE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Volgens mevrouw Okkinga niet", "Volgens [persoon A] niet"),
        ("bij de heer Okkinga thuis", "bij [persoon A] thuis"),
        ("dhr. Okkinga", "[persoon A]"),
        ("Mrs. Okkinga left", "[persoon A] left"),
        ("Okkinga's auto", "[persoon A]'s auto"),
    ],
)
def test_a_form_of_address_goes_with_the_name(text: str, expected: str) -> None:
    assert replaced(text, "Okkinga", "[persoon A]", Label.PERSON) == expected


@pytest.mark.parametrize(
    ("text", "words", "suggestion", "expected"),
    [
        ("tijdens oefening Kraai", "Kraai", "[missie]", "tijdens [missie]"),
        ("kenteken KP-55-09 stond", "KP-55-09", "[kenteken]", "[kenteken] stond"),
        ("during Operation Tide", "Tide", "[mission]", "during [mission]"),
    ],
)
def test_a_category_is_said_once(text: str, words: str, suggestion: str, expected: str) -> None:
    assert replaced(text, words, suggestion, Label.MISSION) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Pascal S. kwam niet.", "Pascal S", "[persoon A] kwam niet."),
        ("Dat was Pascal S.", "Pascal S.", "Dat was [persoon A]."),
        ("Dat was Pascal S. Hij zweeg.", "Pascal S", "Dat was [persoon A]. Hij zweeg."),
        ("Pascal S. kwam.", "Pascal S.", "[persoon A] kwam."),
    ],
)
def test_the_stop_of_an_initial_is_none_of_the_sentence(
    text: str, words: str, expected: str
) -> None:
    assert replaced(text, words, "[persoon A]", Label.PERSON) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Op 5 mei, op 6 mei ging het mis.", "Onlangs ging het mis."),
        ("In 5 mei en 6 mei, 7 mei ging het.", "Onlangs ging het."),
        ("Op 5 mei reden we, op 6 mei niet.", "Onlangs reden we, onlangs niet."),
    ],
)
def test_times_in_a_row_are_one_time(text: str, expected: str) -> None:
    found = re.finditer(r"\d mei", text)
    pairs = [(a_hit(*each.span(), "onlangs", label=Label.DATE), FIRST) for each in found]

    assert decided(Prose(text), pairs) == Prose(expected)


def test_the_part_of_the_day_stays_behind_the_day() -> None:
    day = a_hit(3, 8, "onlangs", label=Label.DATE)
    hour = a_hit(12, 17, "'s nachts", label=Label.DATE)

    left = decided(Prose("Op 5 mei om 02:17 reed hij."), [(day, FIRST), (hour, FIRST)])

    assert left == Prose("Onlangs 's nachts reed hij.")


def test_words_of_ones_own_are_put_as_they_are() -> None:
    own = Decision(choice=Choice.WORDS, words=Prose("de dag erna"))
    hit = a_hit(6, 11, "onlangs", label=Label.DATE)

    assert decided(Prose("En op 5 mei."), [(hit, own)]) == Prose("En op de dag erna.")


def test_a_sentence_in_quotation_marks_begins_with_a_capital() -> None:
    assert (
        replaced("“Op 5 mei liep het.”", "5 mei", "onlangs", Label.DATE) == "“Onlangs liep het.”"
    )


BEFORE = st.lists(
    st.sampled_from(
        ["op", "de", "het", "een", "mevrouw", "ons", "missie", "rust", "Van", "wij.", "van", "'s"]
    )
).map(" ".join)
SUGGESTIONS = st.sampled_from(["onlangs", "[eenheid]", "[missie]", "[persoon A]", "officier"])
_TAKEN = re.compile(
    r"(?:(?:op|van)\s+)?(?:(?:de|het|een)\s+)?|mevrouw\s+|(?:(?:ons|het|de|een)\s+)?(?:missie\s+)?",
    re.IGNORECASE,
)


@given(BEFORE, SUGGESTIONS, st.sampled_from(list(Label)), st.sampled_from([" weg.", ".", "'s"]))
def test_nothing_goes_but_what_is_said_at_the_top_of_the_module(
    before: str, suggestion: str, label: Label, behind: str
) -> None:
    text = f"{before} Qx9{behind}"
    at = text.index("Qx9")
    start, end, _ = fitted(text, a_hit(at, at + 3, suggestion, label=label), suggestion)

    assert end == at + 3
    assert _TAKEN.fullmatch(text[start:at])
