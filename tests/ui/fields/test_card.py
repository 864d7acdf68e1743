from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.editor import Editor
from tests.methods import a_field
from tests.ui.hands import focused, named, press, said, type_text

from .conftest import Open

SECOND = "title van starter-02"


@pytest.fixture
def editor(opened: Open) -> Editor:
    made = opened(a_field("Kaart", Kind.CARD))
    made.focus_first()
    return made


@pytest.fixture
def told(editor: Editor) -> list[Value | None]:
    heard: list[Value | None] = []
    editor.edited.connect(heard.append)
    return heard


def combo(editor: Editor) -> QComboBox:
    found = named(editor, "Kaart", QComboBox)
    assert isinstance(found, QComboBox)
    return found


def finder(editor: Editor, typed: str) -> QCompleter:
    """Give what searches the cards, with these words typed."""
    found = combo(editor).completer()
    assert found
    found.setCompletionPrefix(typed)
    return found


def replace_by(words: str) -> None:
    press(focused(), "Ctrl+A")
    type_text(focused(), words)
    press(focused(), "Return")


@pytest.mark.parametrize("typed", ["STARTER-02", "title van starter-02 (keuze integrity)"])
def test_a_card_is_found_by_a_part_of_its_title(
    editor: Editor, told: list[Value | None], typed: str
) -> None:
    assert finder(editor, typed).currentCompletion() == f"{SECOND} (keuze integrity)"
    assert told == []


def test_a_theme_finds_all_its_cards(editor: Editor) -> None:
    assert finder(editor, "integrity").completionCount() == 2


def test_a_whole_title_takes_the_card(editor: Editor, told: list[Value | None]) -> None:
    replace_by(f"{SECOND} (keuze integrity)")

    assert told == ["starter-02"]
    assert "situation van starter-02" in said(editor)


def test_the_front_shows_both_options_and_no_harm(editor: Editor) -> None:
    editor.show_value("starter-01")

    assert {"option_a van starter-01", "option_b van starter-01"} <= set(said(editor))
    assert not any("harm" in text for text in said(editor))


def test_emptying_the_line_leaves_no_card(editor: Editor, told: list[Value | None]) -> None:
    editor.show_value("starter-01")

    press(focused(), "Ctrl+A")
    press(focused(), "Delete")
    press(focused(), "Return")

    assert (editor.value(), told) == (None, [None])
    assert "situation van starter-01" not in said(editor)


def test_half_a_title_changes_nothing(editor: Editor, told: list[Value | None]) -> None:
    editor.show_value("starter-01")

    replace_by("title van")

    assert (editor.value(), told) == ("starter-01", [])


def test_a_card_that_is_gone_is_told_and_kept(editor: Editor) -> None:
    editor.show_value("kaart-vier")

    line = combo(editor).lineEdit()
    assert isinstance(line, QLineEdit)
    assert (editor.value(), line.text()) == ("kaart-vier", "Onbekende kaart (kaart-vier)")
