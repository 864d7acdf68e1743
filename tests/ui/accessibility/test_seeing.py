"""What is too faint, or cut off, is found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pseudo import Pseudo
from tests.ui.hands import show_active

from .seeing import clipped, faint


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.setStyleSheet("QWidget { background: #ffffff; color: #1f241f; }")
    QVBoxLayout(made)
    made.resize(400, 200)
    yield made
    made.close()


def put(window: QWidget, label: QLabel) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(label)
    show_active(window)


def test_dark_words_on_a_light_ground_are_read(window: QWidget) -> None:
    put(window, QLabel("Mag ik nee zeggen?"))

    assert faint(window) == []


def test_grey_words_are_found_with_how_faint_they_are(window: QWidget) -> None:
    label = QLabel("Mag ik nee zeggen?")
    label.setStyleSheet("color: #999999")
    put(window, label)

    (found,) = faint(window)
    assert found.startswith("QLabel ‘Mag ik nee zeggen?’: 2.")


def test_what_cannot_be_used_need_not_stand_out(window: QWidget) -> None:
    label = QLabel("Nog niet")
    label.setStyleSheet("color: #cccccc")
    label.setEnabled(False)
    put(window, label)

    assert faint(window) == []


@pytest.mark.parametrize(("width", "found"), [(400, 0), (60, 1)])
def test_words_without_room_are_found(window: QWidget, width: int, found: int) -> None:
    label = QLabel("Perspectieven, waarden en normen")
    label.setFixedWidth(width)
    put(window, label)

    assert len(clipped(window)) == found


def test_a_sentence_in_the_language_that_nobody_speaks_is_longer_and_keeps_its_places() -> None:
    said = Pseudo().gettext("Nog {number} dagen")

    assert said.startswith("Ñög {number} dàgéñ")
    assert len(said) > len("Nog {number} dagen")
