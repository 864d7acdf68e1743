from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.key_caps import key_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, field, icon_button, line, words
from tests.ui.hands import press

Show = Callable[..., QWidget]


def pressed(made: QPushButton) -> list[str]:
    told: list[str] = []
    made.clicked.connect(lambda: told.append(made.text()))
    return told


def test_words_are_never_read_as_markup(qtbot: QtBot, ui: Ui) -> None:
    label = words(ui, "<b>Mag dit?</b>")
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_short_words_stay_on_one_line(qtbot: QtBot, ui: Ui) -> None:
    label = words(ui, "Wie werkt er met de feestdagen?", "body_strong")
    qtbot.addWidget(label)

    assert label.sizeHint().height() < 2 * label.fontMetrics().height()


def test_a_button_is_said_by_its_text(qtbot: QtBot, ui: Ui) -> None:
    made = button(ui, "Begin beraad", "primary")
    qtbot.addWidget(made)

    made.setText("Volgende: Casus")

    assert made.accessibleName() == "Volgende: Casus"


def test_a_name_of_its_own_survives_another_text(qtbot: QtBot, ui: Ui) -> None:
    made = button(ui, "+1", name="Een minuut erbij")
    qtbot.addWidget(made)

    made.setText("+2")

    assert made.accessibleName() == "Een minuut erbij"


def test_keys_press_a_button(show: Show, ui: Ui) -> None:
    made = button(ui, "Volgende", keys="Ctrl+Return")
    told = pressed(made)
    window = show(made)

    press(window, "Ctrl+Return")

    assert told == ["Volgende"]


def test_another_text_leaves_the_keys_of_a_button(show: Show, ui: Ui) -> None:
    made = button(ui, "Volgende", keys="Ctrl+Return")
    told = pressed(made)
    window = show(made)

    made.setText("Volgende: Casus")
    press(window, "Ctrl+Return")

    assert told == ["Volgende: Casus"]


def test_a_key_cap_takes_room(show: Show, ui: Ui) -> None:
    plain, with_keys = button(ui, "Pauze"), button(ui, "Pauze", keys="Ctrl+B")
    show(plain, with_keys)

    assert with_keys.sizeHint().width() > plain.sizeHint().width()


def test_an_ampersand_makes_no_mnemonic(qtbot: QtBot, ui: Ui) -> None:
    made = button(ui, "Vraag & antwoord")
    qtbot.addWidget(made)

    assert made.shortcut().isEmpty()


@pytest.mark.parametrize(
    "kind", ["primary", "secondary", "quiet", "link", "danger", "hero", "on_hero"]
)
def test_every_kind_of_button_can_be_drawn(show: Show, ui: Ui, kind: str) -> None:
    made = button(ui, "Begin", kind, icon="play-fill", keys="F5")
    show(made)
    enabled = made.grab().toImage()

    made.setEnabled(False)

    assert made.grab().toImage() != enabled


def test_a_button_of_an_icon_tells_its_name_and_keys(qtbot: QtBot, ui: Ui) -> None:
    made = icon_button(ui, "Vergrendel", "lock-simple", keys="Ctrl+L")
    qtbot.addWidget(made)

    assert (made.accessibleName(), made.toolTip()) == ("Vergrendel", "Vergrendel (Ctrl L)")


def test_a_field_gives_its_label_to_the_editor(qtbot: QtBot, ui: Ui) -> None:
    editor = QLineEdit()
    made = field(ui, "Wachtzin", editor, hint="Vijf losse woorden")
    qtbot.addWidget(made)

    labels = [each for each in made.findChildren(QLabel) if each.buddy() is editor]

    assert [each.text() for each in labels] == ["Wachtzin"]
    assert (editor.accessibleName(), editor.accessibleDescription()) == (
        "Wachtzin",
        "Vijf losse woorden",
    )


def test_a_field_keeps_the_name_an_editor_has(qtbot: QtBot, ui: Ui) -> None:
    editor = QLineEdit()
    editor.setAccessibleName("Norm, rij 2")
    made = field(ui, "Norm", editor)
    qtbot.addWidget(made)

    assert editor.accessibleName() == "Norm, rij 2"


def test_layouts_take_widgets_layouts_distances_and_stretch(qtbot: QtBot, ui: Ui) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    row = across(words(ui, "A"), 12, across(line(ui)), None)
    window.setLayout(row)

    assert row.count() == 4


def test_keys_are_written_as_on_a_keyboard() -> None:
    assert key_words("Ctrl+Return") == "Ctrl Enter"
