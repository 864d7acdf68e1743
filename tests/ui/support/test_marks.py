from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.ui import Ui


@pytest.mark.parametrize(
    ("code", "name"),
    [("A", "optie A"), ("B", "optie B"), ("none", "geen keuze"), ("other", "iets anders")],
)
def test_a_mark_says_its_option(qtbot: QtBot, ui: Ui, code: str, name: str) -> None:
    mark = OptionMark(ui, code)
    qtbot.addWidget(mark)

    assert mark.accessibleName() == name


def corner(qtbot: QtBot, ui: Ui, code: str) -> QColor:
    mark = OptionMark(ui, code, 40)
    qtbot.addWidget(mark)
    mark.resize(40, 40)
    return mark.grab().toImage().pixelColor(3, 3)


def test_a_is_a_circle_and_b_a_square(qtbot: QtBot, ui: Ui) -> None:
    assert corner(qtbot, ui, "A") != ui.look.color("a")
    assert corner(qtbot, ui, "B") == ui.look.color("b")


def test_marks_grow_with_the_text(qtbot: QtBot, ui: Ui) -> None:
    mark = OptionMark(ui, "A")
    qtbot.addWidget(mark)

    ui.look.choose(scale=2.0)

    assert mark.sizeHint().width() == 48
