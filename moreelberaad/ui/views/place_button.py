"""The name of a place in the bar; the place one is in has a green line under it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.one_of_a_row import OneOfARow
from moreelberaad.ui.support.ui import Ui

PADDING = 15
"""Px at 100 % beside a name, where there is room."""
_LINE = 3


class PlaceButton(OneOfARow):
    """Checkable: the checked one tells where we are."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self._ui, self._padding = ui, PADDING
        self.setText(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        ui.look.changed.connect(self.updateGeometry)

    def keep_free(self, padding: int) -> None:
        """Keep this much free on each side of the name, in px at 100 %."""
        self._padding = padding
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._ui.look.font("body_strong"))
        width = metrics.horizontalAdvance(self.text())
        return QSize(width + 2 * self._ui.look.px(self._padding), self._ui.look.px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, here = self._ui.look, self.isChecked()
        painter = QPainter(self)
        painter.setFont(look.font("body_strong" if here else "body"))
        painter.setPen(look.color("ink" if here or self.underMouse() else "ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if here:
            height = look.px(_LINE)
            below = QRect(0, self.height() - height, self.width(), height)
            painter.fillRect(below, look.color("accent"))
        painter.end()
