"""Three bands of answers as one bar; what may not be told is hatched."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.domain.counts import Suppressed
from moreelberaad.domain.evaluation import Band
from moreelberaad.ui.support.ui import Ui

_WIDTH, _HEIGHT, _GAP, _ROUND = 180, 14, 2, 3
_TOKENS = {Band.LOW: "b", Band.MIDDLE: "line_strong", Band.HIGH: "accent_line"}


class BandsBar(QWidget):
    """Says nothing by itself: the words stand beside it (ux.md 7)."""

    def __init__(self, ui: Ui, bands: Suppressed) -> None:
        super().__init__()
        self._ui, self._bands = ui, bands
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._ui.look.px(_WIDTH), self._ui.look.px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        for brush, width in self._pieces():
            painter.setBrush(brush)
            rounding = self._ui.look.px(_ROUND)
            shape = QRectF(left, 0, max(0.0, width - self._ui.look.px(_GAP)), self.height())
            painter.drawRoundedRect(shape, rounding, rounding)
            left += width

    def _pieces(self) -> list[tuple[QBrush, float]]:
        """Give each band its part; the hidden ones share one, where the total may be known."""
        told = {Band(name): number for name, number in self._bands.cells.items() if number}
        total = self._bands.total
        unknown = (total or 0) - sum(told.values())
        if total is None:
            return [(self._hatched(), float(self.width()))]
        each = self.width() / total
        look = self._ui.look
        pieces = [
            (QBrush(look.color(_TOKENS[band])), told[band] * each) for band in Band if band in told
        ]
        return [*pieces, (self._hatched(), unknown * each)] if unknown else pieces

    def _hatched(self) -> QBrush:
        return QBrush(self._ui.look.color("muted"), Qt.BrushStyle.BDiagPattern)
