from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.domain.findings import TRACES, Label, Tier
from tests.the_check import the_check

_ENGINE = the_check()
_SNIPPETS = (
    *("Wachtmeester", "De Wit", "sgt", "Pietersen", "van der", "42 Bevocie", "dinsdag", "A."),
    *('"wie zeurt, rijdt niet mee"', "06-12345678", "Ik had moeten", "\n", "é", "e\u0301", "."),
    *("de enige vrouwelijke chauffeur", "Leusderheide", "23 jaar oud", "\u00ad", "  ", "'"),
)


def _found(engine: Engine, text: str) -> set[tuple[str, str]]:
    return {(hit.label.value, text[hit.start : hit.end]) for hit in engine.find(text)}


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("Na drie dagen op de Leusderheide was het op.", "LOCATION", "Leusderheide"),
        ("Er moest dinsdagnacht nog één verplaatsing komen.", "DATE", "dinsdagnacht"),
        ("Wachtmeester De Wit zei dat het ging.", "RANK", "Wachtmeester"),
        ("Wachtmeester De Wit zei dat het ging.", "PERSON", "De Wit"),
        ("De enige vrouwelijke chauffeur zweeg.", "COMBINATION", "enige vrouwelijke chauffeur"),
        ('Iemand zei: "wie zeurt, rijdt niet mee".', "QUOTE", '"wie zeurt, rijdt niet mee"'),
        ("De tweede groep van 42 Bevocie.", "UNIT", "42 Bevocie"),
        ("Bel de leiding op 06-12345678.", "CONTACT", "06-12345678"),
        ("Wie door Soesterberg rijdt, is wakker.", "LOCATION", "Soesterberg"),
        ("Dat zei sergeant Bouazza.", "RANK", "sergeant"),
        ("Dat zei sergeant Bouazza.", "PERSON", "Bouazza"),
        ("We spreken met Jeroen af wie belt.", "PERSON", "Jeroen"),
        ("Ik had moeten stoppen.", "GUILT", "Ik had moeten stoppen"),
        ("Mijn BSN is 999900687.", "ID", "999900687"),
        ("Voertuig KP-55-09 stond er.", "VEHICLE", "KP-55-09"),
        ("A. de J. heeft zich ziekgemeld.", "PERSON", "A. de J."),
        ("Melder: Sanne V.", "PERSON", "Sanne V."),
        ("Volgens mevrouw van der Berg niet.", "PERSON", "van der Berg"),
        ("Sippie en Stoeltje, zo heetten ze.", "PERSON", "Sippie"),
        ("Ze is 22 jaar.", "AGE", "22 jaar"),
        ("Hij is homo en zweeg.", "OTHER", "homo"),
    ],
)
def test_a_trace_is_found(engine: Engine, text: str, label: str, words: str) -> None:
    assert (label, words) in _found(engine, text)


@pytest.mark.parametrize(
    "text",
    [
        "We vragen door in plaats van te adviseren.",
        "Optie A: Laten doorgaan. Optie B: Afblazen.",
        "Vier uur rust en bij het eerste licht rijden.",
        "Iedereen bij Defensie in Nederland kent COID en NLDA.",
        "Vos of egel? De een weet veel, de ander weet één ding.",
        "1. Wachten tot het licht wordt",
        "Hoeveel hadden de chauffeurs geslapen?",
        "De ROE zijn duidelijk. Niemand twijfelt aan Veiligheid.",
        "",
    ],
)
def test_an_ordinary_sentence_raises_no_alarm(engine: Engine, text: str) -> None:
    assert engine.find(text) == ()


def test_all_spellings_of_one_name_are_one_person(engine: Engine) -> None:
    hits = engine.find("Pietersen zweeg. Volgens sgt Pietersen was het\nPietersens idee, zei Jo.")

    entities = [hit.entity for hit in hits if hit.label is Label.PERSON]

    assert entities == ["pietersen", "pietersen", "pietersen", "jo"]


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("zei Willemijn de Bruyn", "bruyn"),
        ("zei A. van der Meulen", "meulen"),
        ("zei Jan de Vries", "vries"),
        ("zei Fatima's broer", "fatima"),
        ("zei Klaas-Jan", "klaas-jan"),
    ],
)
def test_a_person_is_known_by_the_surname(engine: Engine, name: str, entity: str) -> None:
    assert [hit.entity for hit in engine.find(name)] == [entity]


def test_only_persons_are_entities(engine: Engine) -> None:
    hits = engine.find("Op 5 december belde sergeant Bouazza uit Havelte")

    assert {hit.label for hit in hits if hit.entity} == {Label.PERSON}


def test_an_age_becomes_a_band(engine: Engine) -> None:
    (hit,) = engine.find("een man van 23 jaar oud")

    assert hit.suggestions == ("[in de twintig]", "[leeftijd]")


def test_shouting_is_only_underlined(engine: Engine) -> None:
    (hit,) = engine.find("DAT IS KRAZMULK EN NIET NORMAAL")

    assert hit.tier is Tier.UNKNOWN


def test_a_name_behind_an_abbreviation_opens_no_sentence(engine: Engine) -> None:
    assert ("PERSON", "Okkinga") in _found(engine, "Iemand, bijv. Okkinga, zag het.")


def test_places_are_given_in_the_text_as_typed(engine: Engine) -> None:
    text = "Cafe\u0301 dicht.\r\n\r\nToen zei Bou\u00adazza “ja”."

    assert _found(engine, text) == {("PERSON", "Bou\u00adazza")}


@settings(deadline=None)  # the first text compiles the patterns
@given(st.lists(st.sampled_from(_SNIPPETS)).map(" ".join))
def test_hits_come_in_order_and_only_traces_overlap(text: str) -> None:
    hits = _ENGINE.find(text)

    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    identifiers = [hit for hit in hits if hit.label not in TRACES]
    assert all(left.end <= right.start for left, right in pairwise(identifiers))


@settings(deadline=None)  # the first text compiles the patterns
@given(st.text())
def test_every_hit_lies_inside_the_text(text: str) -> None:
    assert all(0 <= hit.start < hit.end <= len(text) for hit in _ENGINE.find(text))


@pytest.mark.parametrize(
    "piece",
    ["a ", "1", "1 ", "A", "A ", "Abc ", "A. ", "a-", "a.", "'a ", '"a ', "De ", "van ", "12.12 "],
)
def test_a_long_line_is_read_to_its_end(engine: Engine, piece: str) -> None:
    """Quadratic work would take minutes here; how long it takes is for the benchmarks."""
    line = piece * (20_000 // len(piece)) + " sergeant Bouazza"

    assert engine.find(line)[-1].end == len(line)
