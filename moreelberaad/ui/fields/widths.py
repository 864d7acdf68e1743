"""How wide the columns of a table are: words share what ticks and choices leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from moreelberaad.domain.template import Column, Kind
from moreelberaad.ui.fields.side_marks import pleads
from moreelberaad.ui.support.ui import Ui

MENU = 28
"""Px at 100 % at the end of a row."""


def place(ui: Ui, columns: Sequence[Column], widgets: Sequence[QWidget]) -> QHBoxLayout:
    """Lay one widget per column beside each other, as in every other row of the table."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(ui.look.px(4))
    for column, widget in zip(columns, widgets, strict=True):
        given = QSizePolicy.Policy.Fixed if _fixed(column) else QSizePolicy.Policy.Ignored
        widget.setSizePolicy(given, widget.sizePolicy().verticalPolicy())
        row.addWidget(widget, _share(column))
    measure(ui, columns, widgets)
    return row


def measure(ui: Ui, columns: Sequence[Column], widgets: Sequence[QWidget]) -> None:
    """Give the columns without words their width at the present text size."""
    for column, widget in zip(columns, widgets, strict=True):
        width = _fixed(column)
        if width:
            widget.setFixedWidth(ui.look.px(width))


def _share(column: Column) -> int:
    match column.kind:
        case Kind.ROLE:
            return 65
        case Kind.LINE if column.suggest:
            return 54
        case Kind.LINE | Kind.PROSE:
            return 87
        case Kind.CHOICES:
            return 60
        case _:
            return 0


def _fixed(column: Column) -> int:
    match column.kind:
        case Kind.CHOICE:
            return 70 if pleads(column) else 150
        case Kind.CHECK | Kind.SCALE:
            return 84
        case Kind.DATE:
            return 190
        case _:
            return 0
