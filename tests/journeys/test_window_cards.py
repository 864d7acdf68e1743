"""A trainer writes a card by keys alone, locks in the middle of a word, and finds it again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QWidget

from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.cards.place import CardsPlace
from tests.cli.program import PASSPHRASE
from tests.ui.accessibility.visit import Visit
from tests.ui.hands import the_look

PARTS = {
    "Titel": "Nog één ronde",
    "Situatie": "Je leidt een oefening. De groep is moe, maar één ronde ontbreekt nog.",
    "Optie A": "Je stopt.",
    "Optie B": "Je gaat door.",
    "Pijn van A": "De groep haalt het niet.",
    "Pijn van B": "Iemand valt uit.",
}


@pytest.fixture
def visit(tmp_path: Path, qapp: QApplication) -> Iterator[Visit]:
    look: Appearance = the_look(qapp)
    made = Visit(tmp_path, look)
    made.make_vault()
    made.start()
    made.unlock()
    made.wait_for("Nieuw beraad")
    yield made
    made.leave()


def control(visit: Visit, name: str, kind: type[QWidget]) -> QWidget:
    """Give the one control of this name on show."""
    shown = (each for each in visit.window.findChildren(kind) if each.isVisible())
    return next(each for each in shown if visit.is_called(name, each.accessibleName()))


def settle(visit: Visit) -> None:
    """Let the cards be read and looked at."""
    for place in visit.window.findChildren(CardsPlace):
        place.model.wait()
    visit.settle()


def kept(visit: Visit, title: str) -> KeptCard:
    """Read a card from the vault, as the next start would."""
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        return next(each for each in bench.cards.all() if each.card.title.get("nl") == title)


def test_a_card_is_written_by_keys_and_a_lock_keeps_the_last_word(visit: Visit) -> None:
    visit.keyboard.press("Ctrl+3")
    settle(visit)
    visit.keyboard.press("Ctrl+N")
    for name, words in PARTS.items():
        visit.keyboard.reach(control(visit, name, QPlainTextEdit))
        visit.keyboard.type(words)

    visit.keyboard.press("Ctrl+L")
    visit.wait_for("Wachtzin")

    held = kept(visit, PARTS["Titel"])
    assert held.card.harm_b.get("nl") == PARTS["Pijn van B"]
    assert held.card.status is CardStatus.DRAFT

    visit.unlock()
    visit.wait_for("Titel")
    settle(visit)
    shown = control(visit, "Titel", QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert shown.toPlainText() == PARTS["Titel"]


def test_the_starter_deck_is_taken_over_and_taken_back_by_keys(visit: Visit) -> None:
    visit.keyboard.press("Ctrl+3")
    settle(visit)
    visit.keyboard.press("Space")
    visit.keyboard.wait(lambda: visit.shows("14 kaarten"))
    listed = control(visit, "Kaarten", QListView)
    assert isinstance(listed, QListView)
    assert listed.model().rowCount() == 14

    visit.keyboard.press("Ctrl+Z")

    visit.wait_for(
        "Nog geen kaarten. Neem de startset van 14 kaarten, maak er een, of importeer een set."
    )
