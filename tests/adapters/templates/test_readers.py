"""For whom a lessons sheet is made: the file of the program, and what a wrong one is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.readers import read_guides
from moreelberaad.application.proofs import LastCheck
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.leaks import Told, Where
from moreelberaad.domain.readers import Guide, Piece, Readers
from moreelberaad.domain.template import Text
from moreelberaad.i18n import LANGUAGES
from moreelberaad.readers_at_hand import guide_for
from tests.the_check import the_check

FILE = assets.folder("resources") / "readers.toml"
GLOSSARY = (Term(code="norm", word=Text({"nl": "norm"}), definition=Text({"nl": "een regel"})),)
BESIDE_THE_LESSON = {Piece.INTRO, Piece.RESULT, Piece.VALUES}
every_guide = pytest.mark.parametrize("readers", Readers)


def guide(readers: Readers) -> Guide:
    found = guide_for(readers)
    assert found
    return found


def a_file(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - a file may hold anything
    one = {"name_nl": "wie", "pieces": ["lesson"], "foot": ["status"], "terms": ["norm"]}
    readers = [one | {"code": code} for code in Readers]
    return {"readers": [readers[0] | changes, *readers[1:]]}


def told(content: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(InputRejected) as refused:
        read_guides(Path("readers.toml"), GLOSSARY, lambda _: content)
    return [(fault.path, fault.code) for fault in refused.value.mistakes]


def test_who_chose_nobody_gets_no_guide() -> None:
    assert guide_for(None) is None


@every_guide
def test_all_readers_get_the_lesson_with_the_question_behind_it(readers: Readers) -> None:
    assert set(Piece) - BESIDE_THE_LESSON <= set(guide(readers).pieces)


@every_guide
def test_no_piece_stands_on_a_sheet_twice(readers: Readers) -> None:
    assert len(set(guide(readers).pieces)) == len(guide(readers).pieces)


def test_only_outsiders_are_told_what_a_deliberation_is() -> None:
    intros = {readers for readers in Readers if Piece.INTRO in guide(readers).pieces}

    assert intros == {Readers.SOCIETY}
    assert guide(Readers.SOCIETY).intro.words.keys() == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@every_guide
def test_no_explanation_is_held_back_by_the_last_check(readers: Readers, language: str) -> None:
    check, one = LastCheck(recogniser=the_check()), guide(readers)
    terms = (*one.terms, *one.abbreviations)
    words = [text.get(language) for term in terms for text in (term.word, term.definition)]

    check(Told(where=Where.BODY, text="\n".join([*words, one.intro.get(language)])))


@every_guide
def test_a_word_that_is_sought_is_a_word_of_a_text(readers: Readers) -> None:
    bare = [term.word.get("nl") for term in guide(readers).terms if not term.forms.get("nl")]

    assert not [word for word in bare if set(word) & set("(/:")]


def test_the_order_is_that_of_the_file() -> None:
    data = a_file(pieces=["sides", "lesson", "cost"])
    read = read_guides(Path("x"), GLOSSARY, lambda _: data)

    assert read[Readers.MILITARY].pieces == (Piece.SIDES, Piece.LESSON, Piece.COST)


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"terms": ["vreemd"]}, "terms", "unknown_word"),
        ({"abbreviations": ["vms"]}, "abbreviations", "unknown_word"),
        ({"pieces": ["case"]}, "pieces", "unknown_word"),
        ({"pieces": "lesson"}, "pieces", "expected_strings"),
        ({"foot": ["date"]}, "foot", "unknown_word"),
        ({"name_nl": ""}, "name", "missing"),
        ({"color": "red"}, "color", "unknown_key"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    changes: dict[str, Any], place: str, code: str
) -> None:
    assert told(a_file(**changes)) == [(f"readers.military.{place}", code)]


def test_every_kind_of_reader_must_be_there() -> None:
    assert told({"readers": a_file()["readers"][:2]}) == [("readers", "missing")]


def test_an_abbreviation_says_what_it_stands_for() -> None:
    data = a_file() | {"abbreviation": [{"code": "vms", "short": "VMS"}]}

    assert told(data) == [("abbreviation.vms.words", "missing")]


def test_the_file_of_the_program_is_read_whole() -> None:
    assert len(read_toml(FILE)["readers"]) == len(Readers)
