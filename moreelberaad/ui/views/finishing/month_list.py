"""A dialog that lists, month by month, what happened; never what anything said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, line, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare, scrolled

_WIDTH, _AROUND, _TALLEST = 760, 100, 380
"""Px at 100 %."""


def show_listed(ui: Ui, parent: QWidget, title: str, *parts: QWidget) -> Dialog:
    """Show what is listed, with one button to close it."""
    dialog = Dialog(ui, parent, title)
    dialog.setFixedWidth(ui.look.px(_WIDTH))
    for part in parts:
        dialog.body.addWidget(part)
    close = button(ui, ui.say("Sluit"), "primary")
    close.clicked.connect(dialog.accept)
    dialog.finish_with(close)
    dialog.open()
    close.setFocus()
    return dialog


def listed(
    ui: Ui, title: str, heads: Sequence[str], rows: Iterable[Sequence[QWidget]], *, widest: int
) -> QWidget:
    """Make a table that scrolls when it is long; column `widest` takes what room there is."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(ui.look.px(20))
    grid.setVerticalSpacing(ui.look.px(8))
    for column, head in enumerate(heads):
        grid.addWidget(words(ui, head, "label", token="ink2"), 0, column)
    for number, row in enumerate(rows, start=1):
        grid.addWidget(line(ui), 2 * number - 1, 0, 1, len(heads))
        for column, cell in enumerate(row):
            grid.addWidget(cell, 2 * number, column)
    grid.setColumnStretch(widest, 1)
    area = scrolled(bare(QWidget(), down(table, None)))
    whole = grid.totalHeightForWidth(ui.look.px(_WIDTH - _AROUND)) + ui.look.px(8)
    area.setFixedHeight(min(whole, ui.look.px(_TALLEST)))
    if whole > ui.look.px(_TALLEST):
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the arrows that scroll it
        area.setAccessibleName(title)
    return area
