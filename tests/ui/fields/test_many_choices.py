from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Codes
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from tests.methods import a_field, options
from tests.ui.hands import named, press, type_text

VALUES = options(*(f"w{number}" for number in range(20)))
ASKED = a_field("Waarden", Kind.CHOICES, options=VALUES)
OFFERED = Help(pinned_values=("keuze w0", "keuze w1"))


@pytest.fixture
def editor(ui: Ui, show: Callable[..., QWidget]) -> Editor:
    made = editor_for(ui, ASKED, OFFERED)
    show(made)
    return made


def look_up(editor: Editor, label: str) -> None:
    line = named(editor, "zoek nog een")
    line.setFocus()
    type_text(line, label)
    press(line, "Return")
    QApplication.processEvents()


def in_sight(editor: Editor) -> list[str]:
    return [box.text() for box in editor.findChildren(QCheckBox)]


def test_of_a_long_list_only_the_pinned_ones_stand_in_sight(editor: Editor) -> None:
    assert in_sight(editor) == ["keuze w0", "keuze w1"]


def test_what_is_looked_up_is_ticked_and_stays_in_sight(editor: Editor) -> None:
    look_up(editor, "keuze w7")

    assert editor.value() == Codes(("w7",))
    assert in_sight(editor)[-1] == "keuze w7"


def test_the_codes_stand_in_the_order_of_the_list(editor: Editor) -> None:
    look_up(editor, "keuze w9")
    look_up(editor, "keuze w3")

    assert editor.value() == Codes(("w3", "w9"))


def test_what_was_chosen_before_stands_in_sight_and_can_be_left_out(editor: Editor) -> None:
    editor.show_value(Codes(("w12",)))

    box = named(editor, "keuze w12")
    assert isinstance(box, QCheckBox)
    box.click()

    assert editor.value() is None
