"""A dilemma card out of a lesson, from the page on which its sheet is made."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.viewmodels.card_from_lesson import CardFromLesson
from tests.builders import NEVER_READ_BACK
from tests.cards import DECK
from tests.ui.hands import named, press, said

from .export_room import Enter, ExportRoom

MAKE = "Maak er een kaart van"


def sheet(room: ExportRoom, scope: Scope = Scope.RIJK, *, unclassified: bool = True) -> None:
    """Choose the lessons sheet, with everything said that must be said."""
    room.model.choose(document=DocumentKind.LESSONS, scope=scope)
    room.model.set_unclassified(unclassified)
    room.settle()


def read_twice(enter: Enter) -> ExportRoom:
    """Open the page of a session that a second reader went through as well."""
    room = enter()
    room.review(second_reader=True, marked_general=True)
    return room


def the_button(room: ExportRoom) -> QAbstractButton:
    found = named(room.page, MAKE, QAbstractButton)
    assert isinstance(found, QAbstractButton)
    return found


def is_refused(room: ExportRoom) -> bool:
    """Tell whether the page says why there is no card, instead of asking for a deck."""
    press(the_button(room), "Space")
    why = "Een kaart kan overal komen. Kies Rijk, en kijk wat nog openstaat."
    return QApplication.activeModalWidget() is None and room.says(why)


def make(room: ExportRoom, *keys: str) -> None:
    """Press the button, and these keys in the dialog; Enter makes the card."""
    press(the_button(room), "Space")
    dialog = QApplication.activeModalWidget()
    assert dialog
    for each in keys:
        press(named(dialog, "Naar set"), each)
    press(named(dialog, "Maak de kaart"), "Space")
    (cards,) = room.model.findChildren(CardFromLesson)
    cards.wait()
    QTest.qWait(0)


def test_a_card_of_a_lesson_is_a_draft_without_a_situation_in_a_new_deck(enter: Enter) -> None:
    room = read_twice(enter)
    sheet(room)

    make(room)

    (kept,) = room.bench.cards.all()
    (deck,) = room.bench.cards.decks()
    assert (kept.deck, deck.title) == (deck.id, "Uit lessen")
    assert (kept.card.status, kept.card.situation.get("nl")) == (CardStatus.DRAFT, "")
    assert kept.card.title.get("nl") == "Leerwoord: begin op tijd"
    words = " ".join(words for _, _, words in kept.card.texts())
    assert not [word for word in NEVER_READ_BACK if word in words]
    assert "De kaart staat als concept in de set." in said(room.page)


def test_a_deck_that_is_there_takes_the_card(enter: Enter) -> None:
    room = read_twice(enter)
    room.bench.bus.execute(ChangeCards(decks={DECK.id: DECK}))
    sheet(room)

    make(room)

    assert [kept.deck for kept in room.bench.cards.all()] == [DECK.id]


def test_a_new_deck_needs_a_name(enter: Enter) -> None:
    room = read_twice(enter)
    sheet(room)
    press(the_button(room), "Space")
    dialog = QApplication.activeModalWidget()
    assert dialog
    title = named(dialog, "Naam van de set", QLineEdit)
    assert isinstance(title, QLineEdit)

    title.clear()

    assert not named(dialog, "Maak de kaart").isEnabled()


def test_a_sheet_that_stays_near_or_is_not_ready_gives_no_card(enter: Enter) -> None:
    room = read_twice(enter)
    sheet(room, Scope.DEFENCE)
    assert is_refused(room)

    sheet(room)
    sheet(room, unclassified=False)
    assert is_refused(room)


def test_without_a_second_reader_there_is_no_card(enter: Enter) -> None:
    room = enter()
    sheet(room)

    assert is_refused(room)


def test_without_a_review_there_is_no_card(enter: Enter) -> None:
    room = enter(reviewed=False)
    sheet(room)

    assert is_refused(room)


def test_a_session_that_still_waits_gives_no_card(enter: Enter) -> None:
    room = enter(status=Status.MEMBER_CHECK)
    sheet(room)

    assert is_refused(room)


def test_only_a_lessons_sheet_offers_a_card(enter: Enter) -> None:
    room = enter()
    room.model.choose(document=DocumentKind.RECORD)
    room.settle()

    offered = [
        each.accessibleName() or each.text()
        for each in room.page.findChildren(QAbstractButton)
        if each.isVisible()
    ]

    assert MAKE not in offered
