"""Names among ordinary words: what is taken for one, how far it reaches, and what is let be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.domain.findings import Tier
from tests.adapters.anonymising.persons import persons
from tests.the_check import the_check

_ENGINE = the_check()
_LINES = (
    "Roelof en Hanneke spraken met sgt De Wit.",
    "dat zei wiebren tegen van rossum",
    "Storm op zee, stilte aan boord.",
    "SJAAK IS WEG 🙂",
    "Zoe\u0308 en Bou\u00adazza zwegen.",
    "De ROE zijn duidelijk.",
    "",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gisteren heeft Wiebren de sleutels meegenomen.", ["Wiebren"]),
        ("Roelof en Hanneke hebben het uitgepraat.", ["Roelof", "Hanneke"]),
        ("Toen kwam Bas Vermeer binnen.", ["Bas Vermeer"]),
        ("Juan Carlos de la Cruz is ziek.", ["Juan Carlos de la Cruz"]),
        ("Het was Jansen-de Wit die tekende.", ["Jansen-de Wit"]),
        ("Die Krazmul is niet te vertrouwen.", ["Krazmul"]),
        ("Terlouw gaf het bevel.", ["Terlouw"]),
        ("Bo vroeg het Jo.", ["Bo", "Jo"]),
        ("Melder: Sanne V.", ["Sanne V."]),
        ("O'Brien en D'Souza waren te laat.", ["O'Brien", "D'Souza"]),
    ],
)
def test_a_name_with_a_capital_is_found_as_a_whole(
    engine: Engine, text: str, expected: list[str]
) -> None:
    assert persons(engine, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik heb het met roelof besproken", ["roelof"]),
        ("dat had verhoeven moeten melden", ["verhoeven"]),
        ("dikke willem wel", ["dikke willem"]),
        ("j. de vries schreef dit", ["j. de vries"]),
        ("volgens j.p. v/d meer niet", ["j.p. v/d meer"]),
        ("h. ter b. appte me", ["h. ter b."]),
        ("beheerder anouk b, geloof ik", ["anouk b"]),
        ("tegen van kooten durft niemand wat", ["van kooten"]),
        ("het was erik de vries van de tweede groep", ["erik de vries"]),
    ],
)
def test_a_name_without_capitals_is_found_by_the_lists(
    engine: Engine, text: str, expected: list[str]
) -> None:
    assert persons(engine, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("soldaat haas is ziek", ["haas"]),
        ("mijn maat storm was erbij", ["storm"]),
        ("Roos zei dat het mocht.", ["Roos"]),
        ("Roos: wil stoppen", ["Roos"]),
        ("Mark wilde niet mee, Roos ook niet.", ["Mark", "Roos"]),
        ("De Haan tekende het formulier.", ["De Haan"]),
        ("Soldaat De Wilde is weg.", ["De Wilde"]),
        ("mevrouw groen zei nee", ["groen"]),
        ("Vraag het aan Slager.", ["Slager"]),
        ("Iedereen noemde hem 'de Snor', echt.", ["Snor"]),
        ("Big Al lied.", ["Big Al"]),
    ],
)
def test_an_ordinary_word_is_a_name_by_what_stands_around_it(
    engine: Engine, text: str, expected: list[str]
) -> None:
    assert persons(engine, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Winter of zomer, de dienst gaat door.",
        "Roos noch doorn: de casus was vooral saai.",
        "De wolf in het verhaal is niet de slechterik.",
        "de majoor bood excuses aan",
        "de kapitein wil dat we doorgaan",
        "mijn maat en ik hadden afgesproken niks te zeggen",
        "Hier telt Respect, Moed en Vertrouwen.",
        "Will he report it? Hope is not a plan.",
        "Duitse collega's en Amerikanen deden mee.",
        "LET OP: NIEMAND GAAT ALLEEN",
        "de nieuwe ploeg weet wat zij erft",
        "a. Doel b. Middelen",
    ],
)
def test_ordinary_words_are_let_be(engine: Engine, text: str) -> None:
    assert persons(engine, text) == []


@pytest.mark.parametrize(
    "text",
    ["Maraten Hulsohf kwam.", "sgt Pieterson zweeg", "Dat zei Janenke.", "dat zei marjolien"],
)
def test_a_mistyped_name_is_found(engine: Engine, text: str) -> None:
    assert len(persons(engine, text, "ABC")) == 1


def test_in_shouted_sentences_listed_names_are_found(engine: Engine) -> None:
    assert persons(engine, "ZE ZEI TEGEN MARLOES DAT HET KLAAR WAS") == ["MARLOES"]


def test_a_word_in_no_dictionary_is_only_underlined(engine: Engine) -> None:
    (hit,) = engine.find("er lag nog wat krazmulk op de vloer")

    assert (hit.tier, hit.reason) == (Tier.UNKNOWN, "unknown_word")


def test_a_capital_name_behind_a_rank_is_sure(engine: Engine) -> None:
    (_, hit) = engine.find("Dat zei sergeant De Korte.")

    assert (hit.tier, hit.reason) == (Tier.SURE, "after_rank")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sergeant Pietersen zweeg.\nToen zei pietersen: nee.", ["Pietersen", "pietersen"]),
        ("Jeroen de Wit liep.\nHet was Wits idee.", ["Jeroen de Wit", "Wits"]),
        ("Toen kwam Krazmul.\nkrazmul lachte", ["Krazmul", "krazmul"]),
    ],
)
def test_a_name_is_found_again_elsewhere(engine: Engine, text: str, expected: list[str]) -> None:
    assert persons(engine, text) == expected


@given(
    st.lists(st.sampled_from(_LINES)), st.sampled_from(_LINES), st.lists(st.sampled_from(_LINES))
)
def test_what_is_found_in_a_line_stays_found_among_others(
    before: list[str], line: str, after: list[str]
) -> None:
    text = "\n".join([*before, line, *after])
    start = len("\n".join([*before, ""])) if before else 0
    covered = {at for hit in _ENGINE.find(text) for at in range(hit.start, hit.end)}

    assert all(
        start + at in covered for hit in _ENGINE.find(line) for at in range(hit.start, hit.end)
    )
