"""A card that chance gives, and the cards of one theme."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.card import CardEditor
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from tests.fakes import FakeChance
from tests.methods import a_card, a_field, options
from tests.ui.hands import named, press, show_active

CODE, LEAD = options("code", "lead")
CARDS = (
    a_card("one", themes=(CODE,)),
    a_card("two", themes=(LEAD,)),
    a_card("three", themes=(LEAD,)),
)


@pytest.fixture
def editor(ui: Ui, qtbot: QtBot) -> CardEditor:
    """Show the editor; this group knows the third card."""
    help_ = Help(cards=CARDS, used_cards=frozenset({"three"}), shuffle=FakeChance().shuffle)
    made = CardEditor(ui, a_field("Kaart", Kind.CARD), help_)
    made.set_name("Kaart")
    qtbot.addWidget(made)
    show_active(made)
    return made


def combo(editor: QWidget, name: str) -> QComboBox:
    found = named(editor, name, QComboBox)
    assert isinstance(found, QComboBox)
    return found


def offered(editor: QWidget) -> list[str]:
    cards = combo(editor, "Kaart")
    return [str(cards.itemData(row)) for row in range(1, cards.count())]


def draw(editor: QWidget) -> None:
    press(named(editor, "Trek een kaart"), "Space")


def test_drawn_again_it_is_another_card_and_a_known_one_comes_last(editor: CardEditor) -> None:
    told: list[Value | None] = []
    editor.edited.connect(told.append)

    for _ in range(3):
        draw(editor)

    assert told == ["two", "one", "two"]


def test_a_theme_leaves_its_cards_and_the_one_that_was_chosen(editor: CardEditor) -> None:
    editor.show_value("one")

    combo(editor, "Thema").setCurrentIndex(2)

    assert (offered(editor), editor.value()) == (["one", "two", "three"], "one")
    draw(editor)
    assert editor.value() == "two"


def test_a_card_of_another_theme_that_comes_back_has_its_own_title(editor: CardEditor) -> None:
    combo(editor, "Thema").setCurrentIndex(2)
    assert offered(editor) == ["two", "three"]

    editor.show_value("one")

    assert combo(editor, "Kaart").currentText() == "title van one (keuze code)"


def test_a_card_that_this_series_knows_says_so(editor: CardEditor) -> None:
    editor.show_value("three")

    assert combo(editor, "Kaart").currentText().endswith(" · al gebruikt in deze reeks")


def test_without_chance_no_card_is_drawn(ui: Ui, qtbot: QtBot) -> None:
    made = CardEditor(ui, a_field("Kaart", Kind.CARD), Help(cards=CARDS))
    qtbot.addWidget(made)
    show_active(made)

    assert [w for w in made.controls() if w.accessibleName() == "Trek een kaart"] == [
        w for w in made.controls() if not w.isVisible()
    ]
