from __future__ import annotations

import json

import pytest

from moreelberaad.adapters.decks import reading
from moreelberaad.adapters.decks.limits import COLUMNS, ROWS, SIGNS, TOLD
from moreelberaad.domain.card_files import CardFile, FileKind
from tests.adapters.decks.told import cells, refusal


def read(told: object) -> CardFile:
    return reading.read("najaar.json", json.dumps(told, ensure_ascii=False).encode())


def test_each_name_that_any_card_uses_is_a_column() -> None:
    file = read([{"Titel": "a", "Optie A": "b"}, {"Titel": "c", "Prijs": 2}])

    assert (file.kind, file.title) == (FileKind.JSON, "najaar")
    assert file.headings == ("Titel", "Optie A", "Prijs")
    assert [(row.number, row.cells) for row in file.rows] == [
        (1, ("a", "b", "")),
        (2, ("c", "", "2")),
    ]


def test_words_in_two_languages_become_two_columns() -> None:
    file = read({"title": "Najaar", "cards": [{"title": {"nl": "a", "en": "b"}}]})

    assert file.title == "Najaar"
    assert file.headings == ("title_nl", "title_en")
    assert cells(file) == [("a", "b")]


def test_lists_become_lines_that_keep_step_in_both_languages() -> None:
    questions = [{"nl": "Wie, en waarom?", "en": "Who?"}, {"nl": "Wat?"}]
    file = read([{"themes": ["rust, orde"], "questions": questions}])

    assert file.headings == ("themes", "questions_nl", "questions_en")
    assert cells(file) == [("rust, orde\n", "Wie, en waarom?\nWat?\n", "Who?\n\n")]


def test_a_list_may_mix_words_with_words_in_two_languages() -> None:
    file = read([{"vragen": ["Wie?", {"nl": "Wat?", "en": "What?"}]}])

    assert cells(file) == [("Wie?\nWat?\n", "\nWhat?\n")]


def test_what_is_empty_or_of_another_kind_is_text() -> None:
    assert cells(read([{"a": None, "b": True, "c": {"x": 1}}])) == [("", "true", '{"x": 1}')]


@pytest.mark.parametrize("told", [{"x": 1}, {"cards": 3}, ["a"], [[]]])
def test_what_is_no_list_of_cards_is_refused(told: object) -> None:
    content = json.dumps(told).encode()

    assert refusal("a.json", content) == ["card_file_no_list"]


def test_no_cards_and_too_much_are_refused() -> None:
    def refused(told: object) -> list[str]:
        return refusal("a.json", json.dumps(told).encode())

    assert refused([]) == ["card_file_no_cards"]
    assert refused([{"a": "b"}] * (ROWS + 1)) == ["card_file_too_many_rows"]
    assert refused([{str(at): "b" for at in range(COLUMNS + 1)}]) == ["card_file_too_many_columns"]
    assert refused([{"a": "b" * (SIGNS + 1)}]) == ["card_file_cell_too_long"]
    assert len(refused([{"a": "b" * (SIGNS + 1)}] * 50)) == TOLD


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'[{"a": }]', "not_json"),
        (b"[" * 100_000, "too_deep"),
        (b'[{"a":' + b"[" * 900 + b"]" * 900 + b"}]", "too_deep"),
        (b"[" + b"1" * 5_000 + b"]", "card_file_unreadable"),
    ],
    ids=["broken", "deep", "deep within a card", "a long number"],
)
def test_broken_json_is_refused(content: bytes, code: str) -> None:
    assert refusal("a.json", content) == [code]
