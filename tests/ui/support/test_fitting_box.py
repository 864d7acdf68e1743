from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from moreelberaad.ui.support.fitting_box import FittingBox

LONG = "Stap 7 van 8: Vooruitkijkende verantwoordelijkheid"


@pytest.fixture
def box(show: Callable[..., QWidget]) -> FittingBox:
    made = FittingBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.addItems([LONG, "Doel"])
    show(made)
    return made


def test_what_does_not_fit_is_told_whole_when_pointed_at(box: FittingBox) -> None:
    assert box.toolTip() == ""

    box.setFixedWidth(150)
    assert box.toolTip() == LONG
    box.setCurrentIndex(1)
    assert box.toolTip() == ""


def test_what_does_not_fit_ends_in_a_sign(box: FittingBox) -> None:
    box.setFixedWidth(150)
    cut_short = box.grab().toImage()
    box.setItemText(0, LONG[:-1] + "d")

    assert box.grab().toImage() == cut_short
