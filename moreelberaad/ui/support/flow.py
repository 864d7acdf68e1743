"""A layout that goes on at the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Place items from left to right, and below each other where the line is full."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # a layout around it asks many times
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        at, row = rect.topLeft(), list[tuple[QLayoutItem, QRect]]()
        for item in self._shown():
            size = _fitting(item, rect.width())
            if row and at.x() + size.width() > rect.left() + rect.width():
                at = QPoint(rect.left(), at.y() + _settled(row, move=move) + self.spacing())
                row = []
            row.append((item, QRect(at, size)))
            at.setX(at.x() + size.width() + self.spacing())
        return at.y() + _settled(row, move=move) - rect.top()


def _settled(row: list[tuple[QLayoutItem, QRect]], *, move: bool) -> int:
    """Put the items of a line in the middle of its height, and give that."""
    height = max((place.height() for _, place in row), default=0)
    for item, place in row if move else ():
        item.setGeometry(place.translated(0, (height - place.height()) // 2))
    return height


def _fitting(item: QLayoutItem, width: int) -> QSize:
    size = item.sizeHint()
    if size.width() <= width or width <= 0:
        return size
    height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
    return QSize(width, max(height, item.minimumSize().height()))
