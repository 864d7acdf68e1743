"""How a line to go to is drawn: a green bar at the present one, and the ring of the focus."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.lines import Index
from moreelberaad.ui.views.run import wrapping


class LinePainter(QStyledItemDelegate):
    """Draws what every line has; a list draws its own in the middle."""

    bar = 4
    """Px at 100 % of the bar at the present line."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._draw_focus(painter, option.rect)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what this list shows of a line."""
        raise NotImplementedError

    def draw_present(self, painter: QPainter, area: QRect) -> None:
        """Mark the present line."""
        look = self._ui.look
        painter.fillRect(area, look.color("surface"))
        bar = QRect(area.topLeft(), QSize(look.px(self.bar), area.height()))
        painter.fillRect(bar, look.color("accent"))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, *, present: bool) -> None:
        """Draw the ground of a row with a line below it, by whether it is on show or chosen."""
        look, area, state = self._ui.look, option.rect, option.state
        if present:
            self.draw_present(painter, area)
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.color("sunken"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("line"))

    def draw_title(self, painter: QPainter, spot: QRect, title: str, *, is_present: bool) -> None:
        """Write a title in as many lines as it takes."""
        painter.setPen(self._ui.look.color("ink" if is_present else "ink2"))
        wrapping.draw(painter, spot, title, self._font(is_present=is_present))

    def height_of(self, title: str, width: int, *, is_present: bool) -> int:
        """Give the px that a title takes at this width."""
        return wrapping.height_of(title, self._font(is_present=is_present), width)

    def _draw_focus(self, painter: QPainter, area: QRect) -> None:
        edge = self._ui.look.px(3)
        painter.setPen(QPen(self._ui.look.color("focus"), edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(edge, edge, -edge, -edge), 6, 6)

    def _font(self, *, is_present: bool) -> QFont:
        return self._ui.look.font("body_strong" if is_present else "body")
