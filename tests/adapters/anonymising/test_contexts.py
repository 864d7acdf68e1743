"""Names that are ordinary words too, told by the ways of hasty notes."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from tests.adapters.anonymising.persons import persons


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("aanwezig: vink, de rest was ziek", "vink"),
        ("inbreng koster: het liep anders", "koster"),
        ("terugbellen: ton mulder, na de lunch", "ton mulder"),
        ("V: wie had de sleutel? A: prins, denk ik", "prins"),
        ("zeg wolf, wat vind jij ervan?", "wolf"),
        ("roos jij eerst, dan de anderen", "roos"),
        ("mol, die erbij was, zei niets", "mol"),
        ("snel zegt dat het onveilig was", "snel"),
        ("haas gebeld, geen gehoor", "haas"),
        ("kuipers verklaring klopt niet", "kuipers"),
        ("groeten ton", "ton"),
        ("jansma, jij was daar toch bij?", "jansma"),
    ],
)
def test_a_word_is_a_name_where_only_a_name_stands(engine: Engine, text: str, name: str) -> None:
    assert name in persons(engine, text, "AB")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("met bakker gesproken over de fiets", "bakker"),
        ("vos akkoord, rest twijfelt", "vos"),
        ("de wit belde later terug", "de wit"),
        ("de lange lachte erom", "de lange"),
    ],
)
def test_a_trade_an_animal_or_an_adjective_without_its_article_is_a_name(
    engine: Engine, text: str, name: str
) -> None:
    assert name in persons(engine, text, "AB")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Naam;Rang;Keuze\nVink;sgt;voor", "Vink"),
        ("kpl | klein | tegen", "klein"),
        ("mees - verslag maken - morgen", "mees"),
    ],
)
def test_a_cell_of_a_table_may_hold_nothing_but_a_name(
    engine: Engine, text: str, name: str
) -> None:
    assert name in persons(engine, text, "AB")


@pytest.mark.parametrize(
    "text",
    [
        "een klein gebaar maakt veel goed",
        "snel zei ze sorry en liep door",
        "van bakker tot slager, iedereen kwam",
        "de vos en de wolf, dat verhaal",
        "vertrouwen - veiligheid - moed",
        "hoop, trouw en moed stonden op het bord",
        "goed geregeld, dank voor de koffie",
        "de bakker bracht brood naar de poort",
    ],
)
def test_such_words_are_words_elsewhere(engine: Engine, text: str) -> None:
    assert persons(engine, text, "AB") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Schrijven kan de verhouding met je leidinggevende kosten.", False),
        ("Wie dat zegt, moet als klager kosten, zei hij", False),
        ("Ik sprak met mijn leidinggevende kosten.", True),
        ("Het kan niet, dus ik bel de leidinggevende kosten.", True),
        ("Ik wil praten met de leidinggevende Kosten.", True),
        ("Dat kan. leidinggevende: kosten", True),
    ],
)
def test_the_verb_of_a_helper_at_the_end_of_a_clause_is_no_name(
    engine: Engine, text: str, *, found: bool
) -> None:
    assert ("kosten" in [name.casefold() for name in persons(engine, text, "AB")]) is found
