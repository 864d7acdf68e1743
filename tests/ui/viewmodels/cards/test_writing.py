from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.template import Text
from moreelberaad.ui.viewmodels.cards.writing import (
    LONGEST,
    clean,
    copy_of,
    question,
    with_words,
    words_of,
)
from tests.cards import a_whole_card, kept


def test_a_part_is_written_in_one_language_and_the_other_stays() -> None:
    card = with_words(a_whole_card(), "title", "en", " The   third test\n")

    assert words_of(card, "title", "en") == "The third test"
    assert words_of(card, "title", "nl") == "De derde toets"


def test_paragraphs_stay_where_there_may_be_several() -> None:
    card = with_words(Card(id="k"), "situation", "nl", "Een.\n\nTwee.\n")

    assert words_of(card, "situation", "nl") == "Een.\n\nTwee."


def test_what_is_wiped_leaves_nothing_behind() -> None:
    assert with_words(a_whole_card(), "title", "nl", "  ").title == Text()


def test_a_text_without_end_is_cut() -> None:
    assert len(clean("situation", "a" * (LONGEST + 5))) == LONGEST


def test_questions_keep_their_place_and_empty_ones_at_the_end_go() -> None:
    third = with_words(Card(id="k"), question(2), "nl", "Wie?")
    assert [each.get("nl") for each in third.questions] == ["", "", "Wie?"]
    assert words_of(third, question(5), "nl") == ""

    assert with_words(third, question(2), "nl", "").questions == ()


def test_a_copy_is_a_draft_of_its_own_under_another_title() -> None:
    source = replace(kept(a_whole_card()), came_as="mark").reaching(CardStatus.APPROVED)
    copied = copy_of(source, "nieuw")

    assert (copied.id, copied.card.title.get("nl")) == ("nieuw", "De derde toets (kopie)")
    assert copied.card.status is CardStatus.DRAFT
    assert (copied.came_as, copied.came_under) == ("", frozenset())
    assert copied.card.situation == source.card.situation
