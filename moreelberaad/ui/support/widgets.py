"""The makers of the pieces that every screen uses."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from moreelberaad.ui.support.buttons import Button, press_with
from moreelberaad.ui.support.chip import Chip
from moreelberaad.ui.support.dressing import wear_icon, wear_role
from moreelberaad.ui.support.key_caps import KeyCap, key_words
from moreelberaad.ui.support.label import Words
from moreelberaad.ui.support.tokens import load
from moreelberaad.ui.support.ui import Ui

__all__ = [
    "Chip",
    "KeyCap",
    "across",
    "button",
    "down",
    "field",
    "icon_button",
    "line",
    "panel",
    "words",
]

Box = TypeVar("Box", bound=QBoxLayout)
Item = QWidget | QLayout | int | None


def words(
    ui: Ui, text: str = "", role: str = "body", *, token: str = "ink", wrap: bool = True
) -> QLabel:
    """Make a label of plain text in a type role and a colour token."""
    label = Words(ui, text)
    label.setWordWrap(wrap)
    label.setProperty("token", token)
    wear_role(label, ui.look, role)
    return label


def button(  # noqa: PLR0913 - each is one word at the place of use
    ui: Ui,
    text: str,
    kind: str = "secondary",
    *,
    icon: str | None = None,
    keys: str | None = None,
    name: str | None = None,
) -> Button:
    """Make a push button; `name` is said instead of the text, `keys` press it and are shown."""
    made = Button(ui, text, kind)
    made.setAccessibleName(name or text)
    if icon:
        made.set_icon(icon)
    if keys:
        made.set_keys(keys)
    return made


def icon_button(ui: Ui, name: str, icon: str, *, keys: str | None = None) -> QToolButton:
    """Make a button of an icon only; its name is said, and shown when pointed at."""
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({key_words(keys)})" if keys else name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    wear_icon(made, ui.look, icon)
    if keys:
        press_with(made, keys)
    return made


def panel(_: Ui, *, surface: str = "surface") -> QFrame:
    """Make a frame of one of the surfaces: surface, sunken, raised, hero or window."""
    made = QFrame()
    made.setProperty("surface", surface)
    return made


def line(_: Ui) -> QFrame:
    """Make a thin horizontal separator."""
    made = QFrame()
    made.setProperty("piece", "line")
    made.setFixedHeight(1)
    return made


def across(*items: Item, spacing: str = "sm") -> QHBoxLayout:
    """Lay items beside each other; a number is a distance in px, None takes what is left."""
    return _filled(QHBoxLayout(), items, spacing)


def down(*items: Item, spacing: str = "sm") -> QVBoxLayout:
    """Lay items below each other; a number is a distance in px, None takes what is left."""
    return _filled(QVBoxLayout(), items, spacing)


def field(ui: Ui, label: str, editor: QWidget, *, hint: str = "") -> QWidget:
    """Put a label above an editor, which takes the label as its name if it has none."""
    above = words(ui, label, "label", token="ink2")
    above.setBuddy(editor)
    if not editor.accessibleName():
        editor.setAccessibleName(label)
    hints = [words(ui, hint, "caption", token="muted")] if hint else []
    if hint and not editor.accessibleDescription():
        editor.setAccessibleDescription(hint)
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    made.setLayout(down(above, *hints, editor, spacing="xs"))
    return made


def _filled(box: Box, items: tuple[Item, ...], spacing: str) -> Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(load().space[spacing])
    for item in items:
        match item:
            case None:
                box.addStretch(1)
            case int():
                box.addSpacing(item)
            case QLayout():
                box.addLayout(item)
            case QWidget():
                box.addWidget(item)
    return box
