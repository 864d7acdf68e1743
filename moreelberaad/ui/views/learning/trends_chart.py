"""A figure drawn: bars, bands, or a small grid; it is heard as text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.trends_figure import Figure, Row
from moreelberaad.ui.views.learning.trends_brush import Brush

_ROW, _GRID_ROW, _BAND_ROW = 30, 32, 44
_NAME, _SENTENCE, _GAP = 176, 240, 12
"""Px at 100 %."""
_WIDEST_NAME = 0.42


class Chart(QWidget):
    """As high as its rows; a name that is cut off shows whole when pointed at."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui, self._figure = ui, Figure(title="")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    def show_figure(self, figure: Figure) -> None:
        """Draw another figure."""
        self._figure = figure
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.said)
        self.updateGeometry()
        self.update()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Give what is drawn; a row without a bar only stands in the table."""
        rows = self._figure.rows
        if self._figure.is_grid:
            return rows
        return tuple(each for each in rows if each.tracks or each.is_heading)

    @override
    def sizeHint(self) -> QSize:
        px = self._ui.look.px
        head = px(_GRID_ROW) if self._figure.is_grid and self._figure.heads[1:] else 0
        return QSize(px(300), head + sum(map(self._height, self.rows)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._ui.look.px(200), self.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._name_at(event.pos().y()), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = Brush(painter=painter, look=self._ui.look)
        top = 0.0
        if self._figure.is_grid and self._figure.heads[1:]:
            top = self._ui.look.px(_GRID_ROW)
            self._draw_heads(brush, QRectF(0, 0, self.width(), top))
        for number, row in enumerate(self.rows):
            area = QRectF(0, top, self.width(), self._height(row))
            if self._has_rules and (number or self._figure.is_grid):
                brush.rule(0, self.width(), top)
            self._draw(brush, row, area)
            top += area.height()
        painter.end()

    @property
    def _has_rules(self) -> bool:
        return self._figure.is_grid or len(self._figure.heads) > len(("name", "bar", "minutes"))

    def _height(self, row: Row) -> int:
        px = self._ui.look.px
        if self._figure.is_grid:
            return px(_GRID_ROW)
        is_high = len(row.tracks) > 1 or any(
            each.label for track in row.tracks for each in track.stretches
        )
        return px(_BAND_ROW + (18 if row.tracks[1:] and not row.value else 0) if is_high else _ROW)

    def _name_width(self) -> float:
        wanted = _NAME if not self._has_rules or self._figure.is_grid else _SENTENCE
        return min(self._ui.look.px(wanted), self.width() * _WIDEST_NAME)

    def _draw_heads(self, brush: Brush, area: QRectF) -> None:
        for number, head in enumerate(self._figure.heads[1:]):
            brush.text(self._cell(area, number), head, role="label", token="ink2")

    def _draw(self, brush: Brush, row: Row, area: QRectF) -> None:
        px, name = self._ui.look.px, self._name_width()
        if row.is_heading:
            brush.text(area, row.name, role="label", token="ink2")
            return
        room = name if row.cells else area.width()
        brush.text(QRectF(0, area.top(), room - px(_GAP), area.height()), row.name)
        if self._figure.is_grid:
            self._draw_cells(brush, row, area)
            return
        value = self._value_width()
        right = self.width() - value
        if row.value:
            spot = QRectF(right, area.top(), value, area.height())
            brush.text(spot, row.value, token="ink2", is_right=True)
        gap = px(_GAP) if value else 0
        brush.bars(row, QRectF(name, area.top(), right - name - gap, area.height()))

    def _draw_cells(self, brush: Brush, row: Row, area: QRectF) -> None:
        for number, cell in enumerate(row.cells):
            spot = self._cell(area, number)
            if cell is None:
                brush.too_few(spot, self._figure.too_few)
            else:
                brush.text(spot, cell, token="ink" if cell.isdigit() else "ink2")

    def _cell(self, area: QRectF, number: int) -> QRectF:
        name = self._name_width()
        width = (area.width() - name) / max(1, len(self._figure.heads) - 1)
        return QRectF(name + number * width, area.top(), width - 4, area.height())

    def _value_width(self) -> float:
        width = QFontMetrics(self._ui.look.font("body")).horizontalAdvance
        longest = max((width(each.value) for each in self.rows if each.value), default=-2)
        return min(longest + 2, self.width() * _WIDEST_NAME)

    def _name_at(self, y: int) -> str:
        top = self._ui.look.px(_GRID_ROW) if self._figure.is_grid and self._figure.heads[1:] else 0
        for row in self.rows:
            top += self._height(row)
            if y < top:
                return row.name
        return ""
