from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QLabel, QSpacerItem, QWidget, QWidgetItem

from moreelberaad.ui.support.laid_out import laid_out
from moreelberaad.ui.support.widgets import across, down

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_layout_tells_what_it_holds_in_its_own_order() -> None:
    last, first, inner = QLabel("3"), QLabel("1"), QLabel("2")
    page, row = QWidget(), across(inner)
    page.setLayout(column := down(first, 8, row, last, None))

    assert laid_out(column) == [first, row, last]
    assert laid_out(row) == [inner]


def test_asking_leaves_nothing_behind_that_qt_deletes() -> None:
    page = QWidget()
    page.setLayout(column := down(QLabel("1"), across(QLabel("2")), 8))
    before = _items()

    laid_out(column)

    assert _items() == before


def _items() -> int:
    return sum(isinstance(each, QWidgetItem | QSpacerItem) for each in gc.get_objects())
