from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.card_content import (
    CardWords,
    card_from,
    content_of,
    fingerprint,
    title_mark,
)
from moreelberaad.domain.cards import Card, CardStatus, word_count
from moreelberaad.domain.decks import KeptCard, came_in
from moreelberaad.domain.template import Option, Text
from tests.cards import a_whole_card, kept

LEADERSHIP = Option(code="leadership", label=Text({"nl": "leiderschap", "en": "leadership"}))
COURAGE = Option(code="courage", label=Text({"nl": "moed", "en": "courage"}))
WORDS = CardWords([LEADERSHIP], [COURAGE])


def the_whole_of_it() -> Card:
    return replace(
        a_whole_card(harm_a="wachten", harm_b="haast", audience="allen", note="n", reflection="r"),
        status=CardStatus.APPROVED,
        title=Text({"nl": "De derde toets", "en": "The third test"}),
        themes=(LEADERSHIP, WORDS.theme("Nachtdienst")),
        values=(COURAGE,),
        questions=(Text({"nl": "Is dit ruimte?"}), Text({"nl": "Of druk?", "en": "Or pressure?"})),
    )


@pytest.mark.parametrize("card", [Card(id="leeg"), a_whole_card(), the_whole_of_it()])
def test_a_card_comes_back_from_plain_data_as_it_was(card: Card) -> None:
    again = card_from(content_of(card), WORDS)

    assert content_of(again) == content_of(card)
    assert fingerprint(again) == fingerprint(card)


def test_what_is_empty_on_a_card_is_not_written() -> None:
    assert content_of(Card(id="leeg")) == {"id": "leeg", "status": "draft"}


@pytest.mark.parametrize("word", ["leadership", "Leiderschap", " LEADERSHIP "])
def test_a_theme_is_known_by_its_code_and_its_labels(word: str) -> None:
    assert WORDS.theme(word) is LEADERSHIP


def test_a_theme_may_be_in_words_of_ones_own() -> None:
    assert WORDS.theme(" Nacht\ndienst").labels() == ("Nacht dienst",)
    assert WORDS.value("moed") is COURAGE


def test_the_mark_of_a_card_holds_its_words_and_neither_its_id_nor_its_status() -> None:
    card = a_whole_card()

    assert fingerprint(replace(card, id="x", status=CardStatus.APPROVED)) == fingerprint(card)
    assert fingerprint(replace(card, note=Text({"nl": "Let op"}))) != fingerprint(card)


@pytest.mark.parametrize("title", ["de derde  TOETS", "De derde\ntoets "])
def test_a_title_has_one_mark_in_any_case_and_spacing(title: str) -> None:
    assert title_mark(title) == title_mark("De derde toets")


def test_a_card_names_what_its_front_lacks() -> None:
    assert a_whole_card().missing == ()
    assert a_whole_card(option_b=" ").missing == ("option_b",)


def test_the_questions_of_a_card_are_walked_behind_its_sentences() -> None:
    walked = [(part, language) for part, language, _ in the_whole_of_it().texts()]

    assert walked[:2] == [("title", "nl"), ("title", "en")]
    assert walked[-3:] == [("questions.0", "nl"), ("questions.1", "nl"), ("questions.1", "en")]


def test_words_are_counted_as_a_reader_counts_them() -> None:
    assert word_count(" Je bent \n instructeur. ") == 3


def test_a_card_with_other_words_is_a_draft_again() -> None:
    approved = kept(replace(a_whole_card(), status=CardStatus.APPROVED))

    assert approved.saying(approved.card).card.status is CardStatus.APPROVED
    assert approved.saying(a_whole_card(note="Let op")).card.status is CardStatus.DRAFT


def test_a_theme_more_leaves_the_status_of_a_card() -> None:
    approved = kept(replace(a_whole_card(), status=CardStatus.APPROVED, themes=(LEADERSHIP,)))
    themed = approved.with_themes((LEADERSHIP, WORDS.theme("Nacht")))

    assert [theme.code for theme in themed.card.themes] == ["leadership", "Nacht"]
    assert themed.card.status is CardStatus.APPROVED


def test_a_card_written_or_changed_here_is_own_text() -> None:
    from_file = came_in(a_whole_card(), "najaar")

    assert kept(a_whole_card()).is_own_text
    assert not from_file.is_own_text
    assert not from_file.reaching(CardStatus.REVIEWED).is_own_text
    assert from_file.saying(a_whole_card(note="Let op")).is_own_text


def test_a_card_that_was_renamed_here_is_still_called_as_it_came() -> None:
    from_file = came_in(a_whole_card(title="Oud"), "najaar")
    renamed = from_file.saying(a_whole_card(title="Nieuw"))

    assert renamed.is_called(title_mark("oud"))
    assert renamed.is_called(title_mark("NIEUW"))
    assert not renamed.is_called(title_mark("anders"))


def test_nothing_of_a_card_shows_where_the_program_tells_of_it() -> None:
    secret = a_whole_card(title="Geheim", note="Geheim")

    assert "Geheim" not in repr(secret)
    assert "Geheim" not in repr(KeptCard(card=secret, deck="najaar"))
