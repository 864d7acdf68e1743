"""A tick whose words take more than one line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.indicators import INDICATOR, Condition, paint_check
from moreelberaad.ui.support.ui import Ui

_WORDS = 32
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class LongTick(Tick):
    """A check box that wraps its words; a standard one would cut them off."""

    def __init__(self, ui: Ui, sentence: str) -> None:
        super().__init__()
        self._ui, self._sentence = ui, sentence
        self.setAccessibleName(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def sizeHint(self) -> QSize:
        width = self._ui.look.px(290)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._ui.look.px(160), self._ui.look.px(28))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        px = self._ui.look.px
        room = QRect(0, 0, max(1, width - px(_WORDS)), 9999)
        metrics = QFontMetrics(self._ui.look.font("caption"))
        return max(px(28), metrics.boundingRect(room, _WRAPPED, self._sentence).height() + px(4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._ui.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, look.px(1), look.px(INDICATOR), look.px(INDICATOR))
        paint_check(painter, box, look, Condition(on=self.isChecked(), enabled=self.isEnabled()))
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink" if self.isEnabled() else "disabled"))
        room = self.rect().adjusted(look.px(_WORDS), look.px(1), 0, 0)
        painter.drawText(room, _WRAPPED, self._sentence)
        painter.end()
