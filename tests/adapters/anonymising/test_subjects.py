"""Names that are ordinary words: by what they do, what is done to them, and beside whom."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.adapters.anonymising.lines import line_of
from tests.adapters.anonymising.persons import persons


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vos kreeg de schuld", ["vos"]),
        ("Haas dook weg achter de muur.", ["Haas"]),
        ("ik hoorde dat kuiper niet mee wilde", ["kuiper"]),
        ("toen storm het zag liep hij weg", ["storm"]),
        ("volgens mij had bos iets met haar", ["bos"]),
        ("misschien heeft visser het gedaan", ["visser"]),
        ("kon bakker niet gewoon zijn mond houden", ["bakker"]),
        ("die avond was storm dronken", ["storm"]),
        ("Faith resigned the day after.", ["Faith"]),
        ("Baker never told anyone.", ["Baker"]),
        ("Rose has resigned", ["Rose"]),
        ("Carter was driving when it happened", ["Carter"]),
        ("bos z'n telefoon lag nog op tafel", ["bos"]),
        ("zelfs wolf huilde", ["wolf"]),
        ("when Archer came back he was different", ["Archer"]),
    ],
)
def test_a_bare_word_that_does_what_persons_do_is_a_name(
    engine: Engine, text: str, expected: list[str]
) -> None:
    assert persons(engine, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vos en bakker hadden ruzie", ["vos", "bakker"]),
        ("beertje en pietje precies moesten komen", ["beertje", "pietje precies"]),
        ("hunter and i took the blame", ["hunter"]),
        ("snorretje en kees gingen mee", ["snorretje", "kees"]),
    ],
)
def test_names_are_known_by_each_other(engine: Engine, text: str, expected: list[str]) -> None:
    assert persons(engine, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tegen bakker heb ik niks gezegd", ["bakker"]),
        ("ik heb haas gebeld", ["haas"]),
        ("ze had het aan visser verteld", ["visser"]),
        ("de vader van mees was boos", ["mees"]),
        ("zonder vos was het fout gegaan", ["vos"]),
        ("beste storm, dank", ["storm"]),
        ("I asked dawn about it", ["dawn"]),
        ("mijn maat, storm, was erbij", ["storm"]),
        ("iedereen noemde hem 'de snor'", ["snor"]),
        ("mevrouw sneeuw nam de telefoon op", ["sneeuw"]),
        ("21:15 lot: ja. niet bellen", ["lot"]),
    ],
)
def test_a_bare_word_to_whom_something_is_done_is_a_name(
    engine: Engine, text: str, expected: list[str]
) -> None:
    assert persons(engine, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Courage: low. Coffee: cold.",
        "Patience: zero.",
        "Hope faded by Monday.",
        "Faith can move mountains.",
        "Rose early, slept late.",
        "no moon, and somebody started to sing",
        "Staf wilde meer cijfers.",
        "elk veld zegt genoeg",
        "een vos liep over de baan",
        "gisteren had de kok dienst",
        "puntje bij paaltje wilde niemand",
        "vriend en vijand hadden respect",
        "Veiligheid Eerst, Mens Centraal",
        "Oranje kan verkeerd gelezen worden.",
    ],
)
def test_things_and_virtues_are_let_be(engine: Engine, text: str) -> None:
    assert persons(engine, text) == []


def test_a_noun_that_misses_its_article_is_only_underlined(engine: Engine) -> None:
    assert persons(engine, "kraai had de sleutels nog", "AB") == []
    assert persons(engine, "kraai had de sleutels nog", "C") == ["kraai"]


def test_each_sentence_is_read_in_its_own_language(engine: Engine) -> None:
    assert persons(engine, "Bill them later. Ik was er niet bij.") == []


def test_a_heading_is_told_by_its_capitals(engine: Engine) -> None:
    names = engine.names

    def is_title(text: str) -> bool:
        return line_of(text, (), names.lexicon, names.abbreviations).is_title

    assert is_title("Veiligheid Eerst, Mens Centraal")
    assert not is_title("Veiligheid gaat voor")
