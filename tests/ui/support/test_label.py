"""Words remember their heights, and forget them when anything changes that makes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.label import Words
from moreelberaad.ui.support.ui import Ui

TEXT = "Wie moe is, oordeelt slecht over zijn eigen vermoeidheid. " * 3
WIDTH = 160


@pytest.fixture
def label(ui: Ui, qtbot: QtBot) -> Words:
    made = Words(ui, TEXT)
    made.setWordWrap(True)
    qtbot.addWidget(made)
    assert made.heightForWidth(WIDTH) == QLabel.heightForWidth(made, WIDTH)
    return made


def _larger(label: Words) -> None:
    label.setFont(QFont(label.font().family(), 40))


CHANGES: dict[str, Callable[[Words], None]] = {
    "more words": lambda label: label.setText(TEXT * 2),
    "no words": Words.clear,
    "a larger font": _larger,
    "another style": lambda label: label.setStyleSheet("font-size: 40px"),
    "one line": lambda label: label.setWordWrap(False),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_changes_the_height_makes_it_measure_anew(
    label: Words, change: Callable[[Words], None]
) -> None:
    before = label.heightForWidth(WIDTH)

    change(label)

    assert label.heightForWidth(WIDTH) == QLabel.heightForWidth(label, WIDTH) != before


def test_each_width_has_its_own_height(label: Words) -> None:
    assert label.heightForWidth(WIDTH * 4) < label.heightForWidth(WIDTH)
