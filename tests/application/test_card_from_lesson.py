from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from moreelberaad.application.card_from_lesson import card_from_lesson
from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import Choice, Decision, Finding, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Consent, Kind, Text
from moreelberaad.domain.values import Codes, Prose, Record, Row, Value
from tests.builders import (
    a_lesson,
    a_review,
    a_session,
    agreed_on,
    key,
    lines,
    rows,
)
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions
from tests.methods import (
    LESSON_COLUMNS,
    LESSONS,
    RECORD,
    THEMES,
    a_field,
    a_method,
    a_step,
    options,
)

COURAGE = options("courage", "care")
METHOD = a_method(
    a_step(
        "talk",
        a_field("question", Kind.LINE, RECORD, LESSONS, central=True),
        a_field("dilemma", Kind.DILEMMA, RECORD, LESSONS),
        a_field("facts", Kind.LIST, RECORD),
        a_field("values", Kind.CHOICES, RECORD, LESSONS, options=COURAGE),
        a_field("lessons", Kind.LESSONS, RECORD, LESSONS, columns=LESSON_COLUMNS),
        a_field("consent", Kind.CHOICES),
        a_field("member_check_done", Kind.CHECK),
    )
)
ALL: dict[str, Value] = {
    "question": Prose("Mag het vraagwoord?"),
    "dilemma": Record(
        {
            "option_a": Prose("Aanspreken"),
            "option_b": Prose("Melden"),
            "harm_a": Prose("gezichtsverlies"),
        }
    ),
    "facts": lines("Feitwoord blijft binnen."),
    "values": Codes(("courage",)),
    "lessons": rows(a_lesson("Spreek af wie stop roept"), a_lesson("Tweede les")),
    "consent": agreed_on(*Consent),
    "member_check_done": True,
}
WORDS = CardWords(themes=THEMES, values=())


def a_talk(**answers: Value | None) -> Session:
    given = {**ALL, **answers}
    written = {key(f"talk.{name}"): value for name, value in given.items() if value is not None}
    open_ = a_session(template=METHOD, answers=written)
    return open_.close(on=open_.held_on).release()  # type: ignore[arg-type] # it was held


def disclosed(session: Session, document: Any = LESSONS, **review: Any) -> Disclosure:  # noqa: ANN401
    desk = ExportDesk(
        sessions=FakeSessions(session), reviews=FakeReviews(), recogniser=FakeRecogniser()
    )

    def decide(findings: Sequence[Finding]) -> Review:
        said = Decision(choice=Choice.WORDS, words=Prose("iemand"))
        return a_review(decisions={each.id: said for each in findings}, **review)

    return desk.plan(session.id, Request(document=document, scope=Scope.RIJK), decide)


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
