"""Larger places to type in one part of the window, for who sits further from it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

LARGER = "larger"
"""The property of the part; everything in it follows, also what is made later."""
_ROLES = {"body": "lead", "body_strong": "heading3"}


def larger(part: QWidget, *, on: bool) -> None:
    """Let a part of the window have larger places to type from now on, or usual ones again."""
    part.setProperty(LARGER, on)


def is_larger(widget: QWidget) -> bool:
    """Tell whether a widget stands in such a part."""
    above: QWidget | None = widget
    while above is not None and above.property(LARGER) is None:
        above = above.parentWidget()
    return above is not None and bool(above.property(LARGER))


def role_in(role: str, *, is_larger: bool) -> str:
    """Give the type role that is worn instead where it is larger."""
    return _ROLES.get(role, role) if is_larger else role
