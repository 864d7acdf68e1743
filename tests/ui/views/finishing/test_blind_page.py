"""Reading a part without marks by keyboard alone, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.gates import Scope
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.blind_reading import BlindReading
from moreelberaad.ui.views.finishing.blind_text import BlindText
from tests.ui.accessibility.names import nameless
from tests.ui.hands import focused, named, said, show_active

from .desk import Desk


@pytest.fixture
def desk(ui: Ui, bench: Workbench, qtbot: QtBot) -> Iterator[Desk]:
    """Open a review of which all is decided and seen, for a sheet that goes far."""
    made = Desk(ui, bench)
    qtbot.addWidget(made.page)
    show_active(made.page)
    made.page.focus_first()
    made.begin()
    while not made.model.is_decided:
        made.press("4", "Return")
    while made.model.unopened:
        made.press("Return")
    made.model.for_scope(Scope.RIJK)
    yield made
    made.model.wait()


def text(desk: Desk) -> str:
    found = named(desk.page, "Tekst zonder merktekens", QTextBrowser)
    assert isinstance(found, BlindText)
    return found.toPlainText()


def test_what_goes_far_leads_to_reading_without_marks(desk: Desk) -> None:
    told = "Dit gaat naar Defensie of Rijk. Lees nog 1 onderdeel zonder merktekens."
    assert told in said(desk.page)

    desk.press("Ctrl+B")

    assert isinstance(focused(), BlindText)
    assert "Wat zou jij aanwijzen?" in said(desk.page)
    assert nameless(desk.page) == []


def test_what_stays_near_is_not_read_so(desk: Desk) -> None:
    desk.model.for_scope(Scope.UNIT)

    assert not any("zonder merktekens" in words for words in said(desk.page))


def test_words_are_marked_compared_and_added_by_keyboard_alone(desk: Desk) -> None:
    total = desk.model.total
    desk.press("Ctrl+B")
    first = text(desk).split()[0].strip(".,")
    desk.press("Ctrl+Home", "Ctrl+Shift+Right", "M")
    assert "Je wees 1 plek aan." in said(desk.page)

    desk.press("Ctrl+Return")
    assert f"‘{first}’" in said(desk.page)

    desk.press("Space")
    assert "Voor" in said(desk.page)
    assert desk.model.total - total in (0, 1)


def test_the_same_key_again_lets_a_word_go_and_so_does_undo(desk: Desk) -> None:
    desk.press("Ctrl+B", "Ctrl+Home", "M", "M")
    assert "Je wees nog niets aan." in said(desk.page)

    desk.press("Ctrl+Home", "M", "Ctrl+Z")
    assert "Je wees nog niets aan." in said(desk.page)


def test_without_marks_of_ones_own_one_can_go_on_too(desk: Desk) -> None:
    desk.press("Ctrl+B", "Ctrl+Return", "Space")

    assert desk.model.unread_blind == ()
    assert desk.model.is_complete


def test_a_selection_over_more_texts_marks_in_each(desk: Desk) -> None:
    desk.press("Ctrl+B")
    reading = desk.page.findChild(BlindReading)
    assert isinstance(reading, BlindReading)
    reading.part = "talk"
    reading.changed.emit()
    desk.press("Ctrl+A", "M")

    number = len(desk.model.texts_of("talk"))
    assert (number > 1, f"Je wees {number} plekken aan." in said(desk.page)) == (True, True)
