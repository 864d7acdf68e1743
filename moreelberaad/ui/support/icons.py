"""Icons of the Phosphor set, loaded at the first use: the first window does not wait for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QIcon

if TYPE_CHECKING:
    from qtawesome import IconicFont


def icon(name: str, color: QColor, disabled: QColor) -> QIcon:
    """Give an icon by its Phosphor name, such as `push-pin` or `lock-simple-fill`."""
    found: QIcon = _phosphor().icon(f"ph.{name}", color=color, color_disabled=disabled)
    return found


@cache
def _phosphor() -> IconicFont:
    """Load this font only: `qtawesome.icon` reads and checks all twelve."""
    import qtawesome  # noqa: PLC0415 - it takes a while to load

    folder = Path(qtawesome.get_fonts_info()[0])
    (font,), (names,) = folder.glob("phosphor-*.ttf"), folder.glob("phosphor-charmap-*.json")
    return qtawesome.IconicFont(("ph", font.name, names.name))
