"""The look of the participants' screen: its own theme, and type that grows with the screen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon

from moreelberaad.ui.support import icons
from moreelberaad.ui.support.fonts import font_of, load_fonts
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.tokens import Role, load

LINES = 1080
"""The height for which the lengths are given."""

ROLES: Mapping[str, Role] = {
    "promise": Role(family="sans", size=27, line=34, weight=400),
    "label": Role(family="sans", size=28, line=38, weight=700),
    "meta": Role(family="sans", size=30, line=40, weight=400),
    "meta_strong": Role(family="sans", size=30, line=40, weight=700),
    "body": Role(family="sans", size=32, line=44, weight=400),
    "body_strong": Role(family="sans", size=32, line=44, weight=700),
    "option": Role(family="sans", size=36, line=50, weight=700),
    "reading": Role(family="serif", size=38, line=54, weight=400),
    "telling": Role(family="serif", size=46, line=64, weight=400),
    "prompt": Role(family="serif", size=46, line=58, weight=600),
    "question": Role(family="serif", size=62, line=76, weight=600, letter_spacing=-0.8),
    "sentence": Role(family="serif", size=84, line=102, weight=600, letter_spacing=-1.2),
    "question_4": Role(family="serif", size=30, line=38, weight=600),
    "question_3": Role(family="serif", size=36, line=46, weight=600),
    "question_2": Role(family="serif", size=46, line=58, weight=600),
}
"""Type in px at 1080 lines; none below 26 (ux.md 3.5)."""

_LEAST = 216
"""Lower is no screen; a window may be so for a moment."""

_SQUAREST = (5, 4)
"""The shape of the most upright screen with type after its height."""

_DEEPER = {"b": "#8C410D"}
"""Light tokens that fall short of 7:1, which the room asks (ux.md 3.5)."""

_BLACK = {"black": "#000000"}


class AudienceLook:
    """Colours and type of a theme on a screen of so many px high; light unless dark is chosen."""

    def __init__(self, theme: Theme = Theme.LIGHT, height: int = LINES) -> None:
        load_fonts()
        self.theme = theme
        self.scale = max(_LEAST, height) / LINES
        tokens = load()
        is_dark = theme is Theme.DARK
        self._colors = _BLACK | dict(tokens.dark if is_dark else {**tokens.light, **_DEEPER})

    @classmethod
    def on(cls, size: QSize, theme: Theme = Theme.LIGHT) -> AudienceLook:
        """Give the look on a screen; one that is upright has smaller type, or words break."""
        width, height = _SQUAREST
        return cls(theme, min(size.height(), size.width() * height // width))

    def color(self, token: str) -> QColor:
        """Give the colour of a token; `black` too."""
        return QColor(self._colors[token])

    def px(self, length: float) -> int:
        """Scale a length that is given at 1080 lines."""
        return round(length * self.scale)

    def font(self, role: str) -> QFont:
        """Give the font of a role; its size is rounded up, so never below the least."""
        return font_of(_scaled(ROLES[role], self.scale), 1.0)

    def line(self, role: str) -> int:
        """Give the height of one line of a role in px."""
        return math.ceil(ROLES[role].line * self.scale)

    def icon(self, name: str, token: str = "ink2") -> QIcon:
        """Give an icon by its Phosphor name, in the colour of a token."""
        return icons.icon(name, self.color(token), self.color("disabled"))


@cache
def _scaled(role: Role, scale: float) -> Role:
    """Scale a role once: every line of every page asks for one."""
    return replace(
        role, size=math.ceil(role.size * scale), letter_spacing=role.letter_spacing * scale
    )
