"""The small pieces that come back on every row of the closing page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.layouts import picture


def small_button(ui: Ui, text: str, *, name: str = "") -> QPushButton:
    """Make a button that takes little room; `name` tells which row it is of."""
    made = Button(ui, text, "secondary")
    made.setAccessibleName(name or text)
    made.make_small()
    return made


def small_link(ui: Ui, text: str, *, icon: str | None = None) -> QPushButton:
    """Make a link that stands in a column of them without a wide gap around it."""
    made = button(ui, text, "link", icon=icon)
    made.setProperty("density", "small")
    made.updateGeometry()
    return made


def fact(ui: Ui, icon: str, text: str, *, name: str, token: str = "ink2") -> QWidget:
    """Make a short fact with its icon; `name` says it in full."""
    made = QWidget()
    label = words(ui, text, "caption", token=token, wrap=False)
    label.setAccessibleName(name)
    made.setLayout(across(picture(ui, icon, token=token, side=16), label, spacing="xs"))
    return made


def aside(ui: Ui, icon: str, *items: QWidget) -> QWidget:
    """Lay lines below each other beside the icon they belong to."""
    made = QWidget()
    mark = picture(ui, icon)
    column = QWidget()
    inside = across(mark, column)
    inside.setStretch(1, 1)
    inside.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    column.setLayout(down(*items, spacing="xs"))
    made.setLayout(inside)
    return made
