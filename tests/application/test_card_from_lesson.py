from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from moreelberaad.application.card_from_lesson import card_from_lesson
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Consent, Text
from moreelberaad.domain.values import Prose, Record, Row
from tests.builders import (
    a_lesson,
    agreed_on,
    rows,
)
from tests.disclosed import a_talk, disclosed
from tests.methods import (
    RECORD,
    THEMES,
)

WORDS = CardWords(themes=THEMES, values=())


def card_of(session: Session) -> Card:
    return card_from_lesson(disclosed(session), card_id="kaart", words=WORDS)


def words_on(card: Card) -> str:
    return " ".join(words for _, _, words in card.texts())


def test_a_card_takes_the_lesson_the_question_and_the_dilemma() -> None:
    card = card_of(a_talk())

    assert card.title == Text({"nl": "Spreek af wie stop roept"})
    assert card.questions == (Text({"nl": "Mag het vraagwoord?"}),)
    assert (card.option_a.get("nl"), card.option_b.get("nl")) == ("Aanspreken", "Melden")
    assert (card.harm_a.get("nl"), card.harm_b) == ("gezichtsverlies", Text())


def test_a_theme_that_the_app_knows_is_that_theme() -> None:
    card = card_of(a_talk())

    assert card.themes == (THEMES[1],)
    assert [value.label.get("nl") for value in card.values] == ["keuze courage"]


def test_the_situation_is_to_be_written_anew_and_the_card_is_a_draft() -> None:
    card = card_of(a_talk())

    assert (card.situation, card.status) == (Text(), CardStatus.DRAFT)
    assert card.missing == ("situation",)


def test_nothing_stands_on_it_that_the_sheet_does_not_disclose() -> None:
    said = words_on(card_of(a_talk()))

    assert "Feitwoord" not in said
    assert "Tweede les" not in said


def test_without_consent_for_the_question_only_the_lesson_stands_on_it() -> None:
    card = card_of(a_talk(consent=agreed_on(Consent.LESSON)))

    assert words_on(card) == "Spreek af wie stop roept"
    assert card.values == ()


def test_a_name_that_was_replaced_never_stands_on_it() -> None:
    named = Record({"option_a": Prose("Jeroen aanspreken"), "option_b": Prose("Melden")})
    lesson = rows(a_lesson("Vraag Jeroen wie stop roept"))

    card = card_of(a_talk(dilemma=named, lessons=lesson, question=Prose("Mag Jeroen rijden?")))

    assert "Jeroen" not in words_on(card)
    assert "iemand" in card.title.get("nl")


def test_a_lesson_that_may_not_go_so_far_is_no_card() -> None:
    near = rows(a_lesson("Blijft in het team", Scope.TEAM), a_lesson("Mag verder"))

    assert card_of(a_talk(lessons=near)).title.get("nl") == "Mag verder"


def test_a_lesson_without_themes_gives_a_card_without_them() -> None:
    plain = rows(Row({"lesson": Prose("Begin op tijd"), "share_scope": Scope.RIJK.value}))

    assert card_of(a_talk(lessons=plain)).themes == ()


@pytest.mark.parametrize(
    "changes", [{"document": RECORD}, {"scope": Scope.DEFENCE}, {"was_read": False}]
)
def test_another_document_a_nearer_one_and_an_unread_one_give_no_card(
    changes: dict[str, Any],
) -> None:
    sheet = replace(disclosed(a_talk()), **changes)

    with pytest.raises(Refused):
        card_from_lesson(sheet, card_id="kaart", words=WORDS)


def test_without_a_review_the_sheet_itself_is_refused() -> None:
    with pytest.raises(Refused):
        disclosed(a_talk(), recognised_widely=None)
