"""Choosing the cards of a round beforehand, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.playlist import card_keys
from moreelberaad.domain.session import Status
from moreelberaad.ui.views.new_session_card_list import CardList, CardsDialog
from tests.ui.hands import named
from tests.ui.views.new_session.page import Opened


def press(window: QWidget, name: str) -> None:
    pressed = named(window, name)
    assert isinstance(pressed, QAbstractButton)
    pressed.click()


def a_list(dialog: CardsDialog, name: str) -> CardList:
    found = named(dialog, name, CardList)
    assert isinstance(found, CardList)
    return found


def titles(cards: CardList) -> list[str]:
    return [cards.item(row).text().partition(" (")[0] for row in range(cards.count())]


def test_a_round_with_two_cards_is_put_ready(opened: Opened, bench: Workbench) -> None:
    view = opened()
    view.begin_with_card()
    press(view, "Kaarten kiezen")
    dialog = view.findChild(CardsDialog)
    assert isinstance(dialog, CardsDialog)
    seek = named(dialog, "Zoek een kaart", QLineEdit)
    for words in ("filter", "grap"):
        QTest.keyClick(seek, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(seek, words)
        QTest.keyClick(seek, Qt.Key.Key_Return)
    chosen = a_list(dialog, "In deze ronde")
    chosen.setCurrentRow(1)
    QTest.keyClick(chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert titles(chosen) == ["De grap in de groepsapp", "Het laatste filter"]

    press(dialog, "Trek een kaart")
    assert chosen.currentRow() == chosen.count() - 1
    QTest.keyClick(chosen, Qt.Key.Key_Delete)
    press(dialog, "Kies deze kaarten")
    assert named(view, "Andere kaarten kiezen").isVisible()
    press(view, "Zet klaar")

    (plan,) = bench.sessions.with_status(Status.PLANNED)
    assert [plan.answers[key] for key in card_keys(plan.template)] == ["starter-01", "starter-02"]


def test_without_a_card_chosen_the_group_chooses_in_the_room(opened: Opened) -> None:
    view = opened()
    view.begin_with_card()
    press(view, "Kaarten kiezen")
    dialog = view.findChild(CardsDialog)
    assert isinstance(dialog, CardsDialog)
    press(dialog, "Kies deze kaarten")

    assert named(view, "Kaarten kiezen").isVisible()
