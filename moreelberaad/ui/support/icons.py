"""Icons of the Phosphor set, loaded at the first use: the first window does not wait for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

if TYPE_CHECKING:
    from qtawesome import IconicFont


def icon(name: str, color: QColor, disabled: QColor) -> QIcon:
    """Give an icon by its Phosphor name, such as `push-pin` or `lock-simple-fill`."""
    return _icon(name, color.name(), disabled.name())


class _Kept(QIconEngine):
    """An icon that is drawn once in each size and state; a button asks at each painting."""

    def __init__(self, drawn: QIcon) -> None:
        super().__init__()
        self._drawn = drawn
        self._pictures: dict[tuple[int, int, QIcon.Mode, QIcon.State], QPixmap] = {}

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._drawn.paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():  # asked for while a window moves between screens
            return QPixmap()
        key = (size.width(), size.height(), mode, state)
        if key not in self._pictures:
            self._pictures[key] = self._drawn.pixmap(size, 1.0, mode, state)
        return self._pictures[key]


@cache
def _icon(name: str, color: str, disabled: str) -> QIcon:
    drawn = _phosphor().icon(f"ph.{name}", color=color, color_disabled=disabled)
    return QIcon(_Kept(drawn))


@cache
def _phosphor() -> IconicFont:
    """Load this font only: `qtawesome.icon` reads and checks all twelve."""
    import qtawesome  # noqa: PLC0415 - it takes a while to load

    folder = Path(qtawesome.get_fonts_info()[0])
    (font,), (names,) = folder.glob("phosphor-*.ttf"), folder.glob("phosphor-charmap-*.json")
    return qtawesome.IconicFont(("ph", font.name, names.name))
