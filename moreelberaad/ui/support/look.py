"""What a widget may ask of the look it wears."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QColor, QFont, QIcon


class Look(Protocol):
    """Colours and lengths, letters and icons of the present theme and text size."""

    def color(self, token: str) -> QColor:
        """Give the colour of a token."""
        ...

    def px(self, length: float) -> int:
        """Scale a length in px with the text size."""
        ...

    def font(self, role: str) -> QFont:
        """Give the font of a type role."""
        ...

    def icon(self, name: str, token: str) -> QIcon:
        """Give an icon by its Phosphor name, in the colour of a token."""
        ...
