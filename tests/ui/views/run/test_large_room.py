"""A card round for thirty people: coloured cards go up at once, and their counts are typed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Tally
from moreelberaad.ui.support.ui import Ui
from tests.builders import key
from tests.built_in.methods import method
from tests.methods import a_card
from tests.ui.hands import named, press, show_active, type_text

from .room import Room
from .seeing import click, texts


def test_the_counts_of_coloured_cards_are_typed_and_told_in_words(ui: Ui, qtbot: QtBot) -> None:
    card = a_card("kaart")
    answers = {"k2.card_id": card.id, "k1.group_size_band": "gt12"}
    room = Room(ui, "k3", answers, method("card_round").arranged({}), (card,))
    qtbot.addWidget(room.view)
    show_active(room.view)
    click(room.view, "Gekleurde kaarten")
    people = named(room.view, "Hoeveel mensen kiezen mee?")
    people.setFocus()
    type_text(people, "30")
    press(named(room.view, "Begin de ronde"), "Space")
    dialog = QApplication.activeModalWidget()
    assert dialog

    for box, number in zip(dialog.findChildren(QSpinBox), (18, 12, 0), strict=True):
        box.setFocus()
        type_text(box, str(number))
    press(named(dialog, "Bewaar de telling"), "Space")

    assert room.kept.answers[key("k3.first_tally")] == Tally({"A": 18, "B": 12, "alternative": 0})
    assert key("k3.value_tally") not in room.kept.answers
    assert "Geteld." in texts(room.view)
    room.model.go_to("k4")
    assert "De meesten kozen A." in texts(room.view)
