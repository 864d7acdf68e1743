"""What an agreements sheet and a lessons sheet hold, and in which order."""

from __future__ import annotations

from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Callout,
    Lead,
    Passage,
)
from moreelberaad.domain.privacy import Surroundings
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.values import Prose, Row
from tests.adapters.exporting.composing import blocks, made, of_kind
from tests.adapters.exporting.reading import texts
from tests.builders import a_lesson, a_released_session, a_review, an_agreement, lines, rows
from tests.methods import AGREEMENTS, LESSONS


def test_agreements_stand_as_numbered_cards_with_role_and_days_in_words() -> None:
    two = rows(an_agreement(), an_agreement("Licht halen", "oefenleiding"))
    cards = of_kind(made(AGREEMENTS, a_released_session(harvest__agreements=two)), AgreementCard)

    assert [(card.number, card.action) for card in cards] == [
        (1, "Rust plannen"),
        (2, "Licht halen"),
    ]
    assert [(fact.label, fact.value) for fact in cards[1].facts] == [
        ("Wie pakt het op", "oefenleiding"),
        ("Klaar op", "15 januari 2027"),
    ]
    assert all(card.follow_up for card in cards)


def test_the_support_asked_stands_on_top_of_the_agreements() -> None:
    first, *others = blocks(made(AGREEMENTS))

    assert first == Callout(label="support", items=("steunwoord",))
    assert isinstance(others[0], AgreementCard)


def test_an_agreements_sheet_without_support_begins_with_the_agreements() -> None:
    first, *_ = blocks(made(AGREEMENTS, a_released_session(harvest__support=lines())))

    assert isinstance(first, AgreementCard)


def test_each_lesson_begins_a_sheet_under_its_first_clause() -> None:
    lessons = rows(a_lesson("Begin op tijd: rust eerst."), a_lesson("Vraag door. Altijd."))
    document = made(LESSONS, a_released_session(harvest__lessons=lessons))

    assert document.title == "Begin op tijd"
    assert [sheet.title for sheet in document.sheets] == ["Begin op tijd", "Vraag door"]
    assert [lead.text for lead in of_kind(document, Lead)] == [
        "Begin op tijd: rust eerst.",
        "Vraag door. Altijd.",
    ]


def test_a_lesson_that_begins_with_a_colon_still_has_a_title() -> None:
    document = made(LESSONS, a_released_session(harvest__lessons=rows(a_lesson(": rust eerst"))))

    assert document.title == "De les"


def test_a_lessons_sheet_lists_values_without_whose_they_are() -> None:
    (values,) = (each for each in of_kind(made(LESSONS), Passage) if each.label == "value")

    assert values.paragraphs == ("waardewoord",)
    assert "sleutelwoord" not in " ".join(texts(made(LESSONS)))


def test_what_weighed_and_what_it_cost_stand_as_written_at_the_review() -> None:
    written = {WEIGHED_MOST: Prose("veiligheid"), COST: Prose("een ander vangt het op")}
    document = made(LESSONS, review=a_review(written=written))
    passages = {each.label: each.paragraphs for each in of_kind(document, Passage)}

    assert passages["Wat woog het zwaarst"] == ("veiligheid",)
    assert passages["Wat dat kost"] == ("een ander vangt het op",)


def test_the_foot_of_a_lessons_sheet_has_themes_method_and_status() -> None:
    assert made(LESSONS).facts == ("Keuze leadership", "Kleine methode", "Status: waarneming")


def test_the_quarter_is_named_only_among_enough_sessions() -> None:
    alone = made(LESSONS, around=Surroundings(in_quarter=4))
    among = made(LESSONS, around=Surroundings(in_quarter=5))

    assert "kwartaal" not in " ".join(alone.facts)
    assert among.facts[1] == "Kleine methode, in het vierde kwartaal"


def test_dates_are_written_in_the_words_of_the_language() -> None:
    english = of_kind(made(AGREEMENTS, language="en"), AgreementCard)

    assert [fact.value for card in english for fact in card.facts][1] == "15 January 2027"


def test_a_row_without_its_main_words_is_no_card() -> None:
    two = rows(an_agreement(), Row({"owner_role": Prose("leidinggevende")}))
    document = made(AGREEMENTS, a_released_session(harvest__agreements=two))

    assert len(of_kind(document, AgreementCard)) == 1
