from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from moreelberaad.domain.template import Kind, Option
from moreelberaad.domain.values import Codes, Value
from moreelberaad.ui.fields.tick_menu import TickMenuEditor
from moreelberaad.ui.support.ui import Ui
from tests.methods import a_field, options, words
from tests.ui.hands import focused, press

TOPICS = (*options("p", "q"), Option(code="rest", label=words("rust & orde")))


@pytest.fixture
def editor(ui: Ui, show: Callable[..., QWidget]) -> TickMenuEditor:
    """Show the editor, and let go of all that nothing holds."""
    made = TickMenuEditor(ui, a_field("topics", Kind.CHOICES, options=TOPICS))
    made.set_name("Onderwerpen")
    show(made)
    gc.collect()
    QApplication.processEvents()
    return made


@pytest.fixture
def told(editor: TickMenuEditor) -> list[Value | None]:
    heard: list[Value | None] = []
    editor.edited.connect(heard.append)
    return heard


def opened(editor: TickMenuEditor) -> QMenu:
    editor.focus_first()
    press(focused(), "Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def name(editor: TickMenuEditor) -> str:
    return editor.controls()[0].accessibleName()


def test_the_menu_offers_every_option_after_it_is_shown(editor: TickMenuEditor) -> None:
    offered = [each.text() for each in opened(editor).actions()]

    assert offered == ["keuze p", "keuze q", "rust && orde"]


def test_it_stays_open_while_ticks_are_put_on(
    editor: TickMenuEditor, told: list[Value | None]
) -> None:
    menu = opened(editor)
    for keys in ("Down", "Space", "Down", "Return"):
        press(menu, keys)

    assert menu.isVisible()
    assert told == [Codes(("p",)), Codes(("p", "q"))]


def test_a_tick_that_is_taken_off_leaves_no_answer(
    editor: TickMenuEditor, told: list[Value | None]
) -> None:
    menu = opened(editor)
    for keys in ("Down", "Space", "Space"):
        press(menu, keys)

    assert (told[-1], editor.value(), name(editor)) == (None, None, "Onderwerpen: kies")


def test_escape_closes_the_menu_and_keeps_the_ticks(editor: TickMenuEditor) -> None:
    menu = opened(editor)
    for keys in ("Down", "Space", "Escape"):
        press(menu, keys)

    assert not menu.isVisible()
    assert editor.value() == Codes(("p",))


def test_the_menu_opens_more_than_once(editor: TickMenuEditor) -> None:
    for _ in range(2):
        menu = opened(editor)
        for keys in ("Down", "Space", "Escape"):
            press(menu, keys)
        gc.collect()

    assert editor.value() is None


def test_what_is_ticked_is_shown_and_said(
    editor: TickMenuEditor, told: list[Value | None]
) -> None:
    editor.show_value(Codes(("p", "rest")))

    assert (name(editor), told) == ("Onderwerpen: keuze p, rust & orde", [])
