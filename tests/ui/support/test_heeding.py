from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.heeding import HeedingLine, Tick
from moreelberaad.ui.support.one_of_a_row import OneOfARow
from moreelberaad.ui.support.ui import Ui


class Way(OneOfARow):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing."""


def clicks(button: QAbstractButton) -> list[bool]:
    seen = list[bool]()

    def hear(on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        seen.append(on)

    button.clicked.connect(hear)
    return seen


@pytest.mark.parametrize("kind", [Tick, Way])
def test_a_toggle_by_a_screen_reader_is_a_click(qtbot: QtBot, kind: type[QAbstractButton]) -> None:
    button = kind()
    qtbot.addWidget(button)
    seen = clicks(button)

    button.toggle()  # as Qt does for the accessible action

    assert seen == [True]
    assert button.isChecked()


@pytest.mark.parametrize("kind", [Tick, Way])
def test_what_the_program_shows_is_no_click(qtbot: QtBot, kind: type[QAbstractButton]) -> None:
    button = kind()
    qtbot.addWidget(button)
    seen = clicks(button)

    button.setChecked(True)

    assert seen == []


def test_a_click_is_told_once(qtbot: QtBot) -> None:
    box = Tick("Ik doe dit later")
    qtbot.addWidget(box)
    seen = clicks(box)

    box.click()
    box.click()

    assert seen == [True, False]


def test_of_a_row_only_the_one_that_comes_on_is_told(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    first, second = Way(), Way()
    layout = QHBoxLayout(row)
    for each in (first, second):
        layout.addWidget(each)
    first.setChecked(True)
    seen = clicks(first), clicks(second)

    second.toggle()

    assert seen == ([], [True])
    assert not first.isChecked()


def test_a_choice_is_taken_however_it_was_made(qtbot: QtBot, ui: Ui) -> None:
    choice = Segments(ui, "Taal", [("nl", "Nederlands", ""), ("en", "English", "")])
    qtbot.addWidget(choice)
    chosen = list[str | None]()
    choice.chosen.connect(lambda: chosen.append(choice.value()))
    choice.set_value("nl")

    choice.button("en").toggle()

    assert chosen == ["en"]
    assert choice.value() == "en"


def test_words_that_were_dictated_are_typed_and_what_is_shown_is_not(qtbot: QtBot) -> None:
    line = HeedingLine()
    qtbot.addWidget(line)
    typed = list[str]()
    line.typed.connect(lambda: typed.append(line.text()))

    line.setText("getoond")
    QLineEdit.setText(line, "gedicteerd")  # as Qt does for the accessible action
    QTest.keyClicks(line, "!")

    assert typed == ["gedicteerd", "gedicteerd!"]
