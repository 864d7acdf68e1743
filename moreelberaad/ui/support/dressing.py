"""What a widget wears by its properties: a font by role, an icon or picture by name.

The properties stay on the widget, so one walk over all widgets puts on another theme or size.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from moreelberaad.ui.support.look import Look

ROLE = "role"
ICON = "icon_name"
ICON_TOKEN = "icon_token"
ICON_SIZE = "icon_side"


def dress(widget: QWidget, look: Look) -> None:
    """Put on font and icon as the properties of the widget ask."""
    role = widget.property(ROLE)
    if role:
        widget.setFont(look.font(role))
    if widget.property(ICON):
        _put_on_icon(widget, look)


def wear_role(widget: QWidget, look: Look, role: str) -> None:
    """Let the widget wear the font of a role, now and after every change."""
    widget.setProperty(ROLE, role)
    dress(widget, look)


def wear_icon(
    widget: QWidget, look: Look, name: str, *, token: str = "ink2", side: int = 20
) -> None:
    """Let a button or label wear an icon, now and after every change; `side` in px."""
    widget.setProperty(ICON, name)
    widget.setProperty(ICON_TOKEN, token)
    widget.setProperty(ICON_SIZE, side)
    dress(widget, look)


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look again at the properties of a widget."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _put_on_icon(widget: QWidget, look: Look) -> None:
    name, token = widget.property(ICON), widget.property(ICON_TOKEN)
    side = look.px(widget.property(ICON_SIZE))
    match widget:
        case QAbstractButton():
            widget.setIconSize(QSize(side, side))
            widget.setIcon(look.icon(name, token))
        case QLabel():
            widget.setPixmap(look.icon(name, token).pixmap(QSize(side, side)))
        case _:
            pass
