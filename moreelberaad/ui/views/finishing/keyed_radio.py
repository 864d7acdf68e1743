"""A radio button in a frame with its key at the end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.choice_buttons import OneOfMany
from moreelberaad.ui.support.indicators import Condition, paint_radio
from moreelberaad.ui.support.painting import NOTHING, paint_box
from moreelberaad.ui.support.ui import Ui

_RING, _TEXT, _CAP_RIGHT, _CAP = 13, 44, 12, 18
"""Px at 100 %: where ring and words begin, where the key ends, and its side."""
_HIGH, _LOW = 48, 36
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class KeyedRadio(OneOfMany):
    """Wraps its words; lower where more has to stand below it."""

    def __init__(self, ui: Ui, label: str, key: str) -> None:
        super().__init__(ui, label)
        self._key = key
        self._is_low = False
        self.setAccessibleDescription(ui.say("Toets {key}", key=key))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_label(self, label: str) -> None:
        """Offer these words."""
        self.label = label
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def set_low(self, *, low: bool) -> None:
        """Take less height."""
        if low != self._is_low:
            self._is_low = low
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.ui.look.px(120), self._height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.ui.look.px(240), self._height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.ui.look.font("body"))
        room = QRect(0, 0, max(1, self._words(width).width()), 9999)
        wrapped = metrics.boundingRect(room, _WRAPPED.value, self.label)
        return max(self._height(), wrapped.height() + self.ui.look.px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self.ui.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = QPen(look.color("accent" if on else "line_strong"), 2 if on else 1)
        fill = look.color("accent_soft" if on else "raised" if self.underMouse() else "surface")
        paint_box(painter, QRectF(self.rect()), fill, border, look.px(8))
        side = look.px(20)
        ring = QRectF(look.px(_RING), (self.height() - side) / 2, side, side)
        paint_radio(painter, ring, look, Condition(on=on))
        painter.setFont(look.font("body"))
        painter.setPen(look.color("ink"))
        painter.drawText(self._words(self.width()), _WRAPPED.value, self.label)
        self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        look, side = self.ui.look, self.ui.look.px(_CAP)
        left = self.width() - look.px(_CAP_RIGHT) - side
        cap = QRectF(left, (self.height() - side) / 2, side, side)
        paint_box(painter, cap, NOTHING, QPen(look.color("line_strong"), 1), look.px(4))
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _words(self, width: int) -> QRect:
        px = self.ui.look.px
        return QRect(px(_TEXT), 0, width - px(_TEXT + _CAP + 2 * _CAP_RIGHT), self.height())

    def _height(self) -> int:
        return self.ui.look.px(_LOW if self._is_low else _HIGH)
