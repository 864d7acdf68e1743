from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.closing.close_button import CloseButton
from tests.ui.hands import show_active


@pytest.fixture
def button(ui: Ui) -> Iterator[CloseButton]:
    window = QWidget()
    made = CloseButton(ui)
    QVBoxLayout(window).addWidget(made)
    show_active(window)
    yield made
    window.close()
    window.deleteLater()


def test_pressed_without_the_keyboard_on_it_it_ends_the_talk(
    qtbot: QtBot, button: CloseButton
) -> None:
    with qtbot.assertNotEmitted(button.onward), qtbot.waitSignal(button.clicked):
        button.click()


def test_its_keys_lead_through_the_page_first(qtbot: QtBot, button: CloseButton) -> None:
    with qtbot.assertNotEmitted(button.clicked), qtbot.waitSignal(button.onward):
        QTest.keySequence(button.window(), "Ctrl+Return")
    assert button.accessibleDescription() == "Ctrl Enter"
