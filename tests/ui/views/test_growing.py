from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.views.growing import growing


def _tall(ui: Ui, height: int) -> QWidget:
    page, label = QWidget(), words(ui, "Woorden")
    label.setFixedHeight(height)
    page.setLayout(down(label))
    return page


def test_a_low_page_takes_no_more_room_than_it_needs(ui: Ui, show: Callable[..., QWidget]) -> None:
    window = QWidget()
    window.resize(1366, 768)
    area = growing(ui, _tall(ui, 100), window)
    show(area)

    assert 100 <= area.height() <= 130


def test_a_high_page_leaves_room_for_what_stands_around_it(
    ui: Ui, show: Callable[..., QWidget]
) -> None:
    window = QWidget()
    window.resize(1366, 768)
    area = growing(ui, _tall(ui, 2000), window)
    show(area)

    assert area.height() == 768 - 250
