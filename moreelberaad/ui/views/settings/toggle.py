"""A switch that says whether it is on: in a word, by its place, and by its colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.painting import paint_box
from moreelberaad.ui.support.ui import Ui

_TRACK, _HIGH, _KNOB, _GAP = 44, 24, 12, 10
"""Px at 100 %: the track, its height, the knob in it, and what is free before it."""


class Toggle(Tick):
    """A check box to a screen reader; Space turns it."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self._ui = ui
        self._on, self._off = ui.say("aan"), ui.say("uit")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        px = self._ui.look.px
        metrics = QFontMetrics(self._ui.look.font("body"))
        word = max(metrics.horizontalAdvance(each) for each in (self._on, self._off))
        return QSize(word + px(_GAP + _TRACK) + 4, px(36))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self._ui.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        border = QPen(look.color("accent" if on else "line_strong"), look.px(2))
        fill = look.color("accent" if on else "surface")
        paint_box(painter, track, fill, border, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("on_accent" if on else "line_strong"))
        aside = track.height() / 2
        middle = QPointF(track.right() - aside if on else track.left() + aside, track.center().y())
        painter.drawEllipse(middle, look.px(_KNOB) / 2, look.px(_KNOB) / 2)
        painter.setFont(look.font("body"))
        painter.setPen(look.color("ink2"))
        room = QRect(0, 0, round(track.left()) - look.px(_GAP), self.height())
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            self._on if on else self._off,
        )
        painter.end()

    def _track(self) -> QRectF:
        px = self._ui.look.px
        height = px(_HIGH)
        left = self.width() - px(_TRACK) - 2
        return QRectF(left, (self.height() - height) / 2, px(_TRACK), height)
