from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.card_columns import Column
from moreelberaad.domain.card_content import CardWords, content_of
from moreelberaad.domain.card_files import CardRow
from moreelberaad.domain.card_limits import (
    MOST_QUESTIONS,
    MOST_SIGNS,
    MOST_SIGNS_ELSE,
    MOST_SIGNS_OF_A_WORD,
    MOST_WORDS,
)
from moreelberaad.domain.card_reading import CardTold, read_rows, whole
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.template import Option, Text
from tests.cards import a_whole_card

LEADERSHIP = Option(code="leadership", label=Text({"nl": "leiderschap", "en": "leadership"}))
WORDS = CardWords([LEADERSHIP])


def told(*cells: tuple[str, str], is_exact: bool = False) -> CardTold:
    """Read one row; each cell with the part, and the language behind a full stop."""
    columns = [_column(name) for name, _ in cells]
    row = CardRow(number=2, cells=tuple(cell for _, cell in cells))
    (read,) = read_rows([row], columns, WORDS, is_exact=is_exact)
    return read


def _column(name: str) -> Column | None:
    part, _, language = name.partition(".")
    return Column(part=part, language=language or "nl") if part else None


def codes(row: CardTold) -> list[tuple[str, str]]:
    return [(mistake.path, mistake.code) for mistake in row.mistakes]


def questions(*cells: tuple[str, str], is_exact: bool = False) -> list[dict[str, str]]:
    return [dict(each.words) for each in told(*cells, is_exact=is_exact).card.questions]


def test_what_stands_on_one_line_is_folded_and_a_story_keeps_its_paragraphs() -> None:
    card = told(("title", " De\nkaart "), ("situation", "Een.\r\n\r\nTwee. ")).card

    assert card.title.get("nl") == "De kaart"
    assert card.situation.get("nl") == "Een.\n\nTwee."


def test_languages_come_together_in_one_text() -> None:
    row = told(("title.en", "Card"), ("title", "Kaart"), ("harm_a.en", " "))

    assert row.card.title.words == {"nl": "Kaart", "en": "Card"}
    assert row.card.harm_a.words == {}


@pytest.mark.parametrize(
    "cell",
    ["leiderschap; nacht", "Leadership, nacht", "nacht|leiderschap|nacht", "nacht · leadership"],
)
def test_themes_stand_behind_each_other_in_one_cell(cell: str) -> None:
    assert {theme.code for theme in told(("themes", cell)).card.themes} == {"leadership", "nacht"}


def test_a_cell_with_lines_has_one_value_on_each() -> None:
    (value,) = told(("values", "eer, trouw en moed\n")).card.values

    assert value.code == "eer, trouw en moed"


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("", None),
        ("Concept", CardStatus.DRAFT),
        ("nagelezen ", CardStatus.REVIEWED),
        ("GOEDGEKEURD", CardStatus.APPROVED),
        ("approved", CardStatus.APPROVED),
        ("klaar", CardStatus.DRAFT),
    ],
)
def test_a_status_that_we_do_not_know_is_a_draft(cell: str, status: CardStatus | None) -> None:
    assert told(("title", "x"), ("status", cell)).status is status


def test_questions_stand_in_columns_or_on_lines() -> None:
    assert questions(("questions", "Een?"), ("questions", ""), ("questions", "Twee?")) == [
        {"nl": "Een?"},
        {"nl": "Twee?"},
    ]
    assert questions(("questions", "Een?\n\n Twee?")) == [{"nl": "Een?"}, {"nl": "Twee?"}]
    assert questions(("questions", "Een? · Twee?")) == [{"nl": "Een?"}, {"nl": "Twee?"}]


def test_a_question_stands_beside_its_translation() -> None:
    both = [("questions", "Een?"), ("questions.en", "One?"), ("questions", "Twee?")]

    assert questions(*both) == [{"nl": "Een?", "en": "One?"}, {"nl": "Twee?"}]
    assert questions(("questions", "Een?\nTwee?"), ("questions.en", "\nTwo?")) == [
        {"nl": "Een?"},
        {"nl": "Twee?", "en": "Two?"},
    ]


def test_a_deck_file_is_read_letter_for_letter() -> None:
    cells = (("title", "De  kaart "), ("questions", "Een · twee?\n"))

    card = told(*cells, is_exact=True).card
    assert card.title.get("nl") == "De  kaart "
    assert questions(*cells, is_exact=True) == [{"nl": "Een · twee?"}]


def test_a_row_without_words_in_a_used_column_is_no_card() -> None:
    rows = [CardRow(number=2, cells=(" ", "x")), CardRow(number=3, cells=("Titel", ""))]

    read = list(read_rows(rows, [Column(part="title"), None], WORDS, is_exact=False))
    assert [row.number for row in read] == [3]


@pytest.mark.parametrize("card_id", ["Kaart 1", "-a", "a" * 41, "../x"])
def test_an_id_has_small_letters_digits_and_hyphens(card_id: str) -> None:
    assert codes(told(("id", card_id))) == [("id", "card_id_bad")]


@pytest.mark.parametrize(
    ("part", "most"),
    [("title", MOST_SIGNS["title"]), ("situation", 2000), ("option_a", MOST_SIGNS_ELSE)],
)
def test_a_text_that_is_too_long_is_told_with_how_much(part: str, most: int) -> None:
    assert codes(told((part, "x" * most))) == []

    (mistake,) = told((f"{part}.en", "x" * (most + 1))).mistakes
    assert mistake.path == f"{part}_en"
    assert dict(mistake.params) == {"part": f"{part}_en", "most": most, "number": most + 1}


def test_questions_and_words_have_their_limits_too() -> None:
    many = "\n".join(["Wat?"] * (MOST_QUESTIONS + 1))
    long = "x" * (MOST_SIGNS_OF_A_WORD + 1)

    assert codes(told(("questions", "x" * 601))) == [("questions_nl", "card_text_too_long")]
    assert codes(told(("questions", many))) == [("questions_nl", "card_too_many_questions")]
    assert codes(told(("themes", long))) == [("themes", "card_word_too_long")]
    assert codes(told(("values", long))) == [("values", "card_word_too_long")]


def test_a_card_has_no_more_themes_or_values_than_anyone_reads() -> None:
    words = "; ".join(f"thema {number}" for number in range(MOST_WORDS))

    assert codes(told(("themes", words))) == []
    assert codes(told(("values", f"{words}; rust"))) == [("values", "card_too_many_words")]


def test_a_deck_file_may_hold_what_the_editor_lets_people_write() -> None:
    row = told(("title", "x" * 2_000), ("themes", "thema " * 20 + "\n"), is_exact=True)

    assert (row.mistakes, len(row.card.title.get("nl"))) == ((), 2_000)


def test_what_a_file_lacks_stays_on_the_card() -> None:
    present = replace(
        a_whole_card(note="Let op", harm_a="pijn"),
        status=CardStatus.APPROVED,
        themes=(LEADERSHIP,),
        questions=(Text({"nl": "Oud?", "en": "Old?"}), Text({"nl": "Weg?"})),
    )
    row = told(("id", "x"), ("title.en", "Card"), ("harm_a", ""), ("questions", "Nieuw?"))

    card = row.over(present)
    assert card.title.words == {"nl": "De derde toets", "en": "Card"}
    assert (card.note, card.harm_a, card.themes) == (present.note, present.harm_a, present.themes)
    assert [dict(each.words) for each in card.questions] == [{"nl": "Nieuw?", "en": "Old?"}]
    assert (card.id, card.status) == (present.id, present.status)


def test_what_a_file_tells_replaces_what_stood_there() -> None:
    row = told(("title", "Anders"), ("themes", "nacht"), ("values", "moed"))

    card = row.over(replace(a_whole_card(), themes=(LEADERSHIP,)))
    assert card.title.get("nl") == "Anders"
    assert [each.code for each in (*card.themes, *card.values)] == ["nacht", "moed"]
    assert card.questions == ()


def test_a_whole_card_leaves_nothing_of_what_stood_there() -> None:
    new = a_whole_card("nieuw", "Nieuw")

    card = whole(1, new).over(Card(id="oud", note=Text({"nl": "weg"})))
    assert content_of(card) == {**content_of(new), "id": "oud"}
