"""A link beside a choice: it takes no more height than the choice."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.ui import Ui

SMALL = 30
"""Px at 100 %: its height."""


def small_link(ui: Ui, text: str, *, name: str = "") -> QPushButton:
    """Make a link in small letters; `name` is said instead of its text."""
    made = Button(ui, text, "link")
    made.setAccessibleName(name or text)
    made.make_small()
    return made
