"""The buttons inside the choices: a radio button in a frame, and one segment of a bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.heeding import Heeding
from moreelberaad.ui.support.indicators import Condition, paint_radio
from moreelberaad.ui.support.painting import dashed, paint_box, paint_tick
from moreelberaad.ui.support.ui import Ui

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class OneOfMany(Heeding, QRadioButton):
    """A radio button that leaves the arrows to its group."""

    stepped = Signal(int)

    def __init__(self, ui: Ui, label: str, note: str = "") -> None:
        super().__init__()
        self.ui = ui
        self.label = label
        self.note = note
        self.setAccessibleName(f"{label}, {note}" if note else label)
        self.heed()
        ui.look.changed.connect(self.updateGeometry)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()  # Alt with an arrow moves rows and steps
        else:
            self.stepped.emit(step)

    def width_of(self, text: str, role: str) -> int:
        """Measure a text in px."""
        return QFontMetrics(self.ui.look.font(role)).horizontalAdvance(text)


class FramedRadio(OneOfMany):
    """A radio button in a frame, its words in bold when chosen, a note behind them."""

    def __init__(self, ui: Ui, label: str, note: str = "") -> None:
        super().__init__(ui, label, note)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.ui.look.px(80), self.ui.look.px(36))

    @override
    def sizeHint(self) -> QSize:
        look = self.ui.look
        note = look.px(8) + self.width_of(self.note, "body") if self.note else 0
        label = self.width_of(self.label, "body_strong") + 1
        return QSize(look.px(39) + label + note + look.px(13), look.px(36))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        look = self.ui.look
        metrics = QFontMetrics(look.font("body_strong"))
        wrapped = metrics.boundingRect(
            QRect(0, 0, max(1, width - look.px(52)), 9999), _WRAPPED, self._all_words()
        )
        return max(look.px(36), wrapped.height() + look.px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        side = self.ui.look.px(18)
        ring = QRectF(self.ui.look.px(13), (self.height() - side) / 2, side, side)
        condition = Condition(on=self.isChecked(), enabled=self.isEnabled())
        paint_radio(painter, ring, self.ui.look, condition)
        self._paint_words(painter)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        look = self.ui.look
        on = self.isChecked() and self.isEnabled()
        border = QPen(look.color("accent" if on else "line_strong"), 2 if on else 1)
        if not self.isEnabled():
            border = dashed(look.color("line_strong"))
        fill = look.color("accent_soft" if on else "raised" if self.underMouse() else "surface")
        paint_box(painter, QRectF(self.rect()), fill, border, look.px(6))

    def _paint_words(self, painter: QPainter) -> None:
        look = self.ui.look
        role = "body_strong" if self.isChecked() else "body"
        rect = self.rect().adjusted(look.px(39), 0, -look.px(8), 0)
        painter.setFont(look.font(role))
        painter.setPen(look.color("ink" if self.isEnabled() else "disabled"))
        if rect.width() < self.sizeHint().width() - look.px(52):
            painter.drawText(rect, _WRAPPED, self._all_words())
            return
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.label)
        rect.adjust(self.width_of(self.label, role) + look.px(8), 0, 0, 0)
        painter.setFont(look.font("body"))
        painter.setPen(look.color("ink2" if self.isEnabled() else "disabled"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.note)

    def _all_words(self) -> str:
        return f"{self.label}  {self.note}" if self.note else self.label


class Segment(OneOfMany):
    """One part of a bar of segments; a tick stands in the chosen one."""

    def __init__(self, ui: Ui, label: str, note: str = "") -> None:
        super().__init__(ui, label, note)
        self.is_first = False
        self.is_last = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def sizeHint(self) -> QSize:
        look = self.ui.look
        return QSize(self.width_of(self.label, "body_strong") + look.px(46), look.px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_part(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_part(self, painter: QPainter) -> None:
        look = self.ui.look
        on = self.isChecked() and self.isEnabled()
        painter.setPen(QPen(look.color("accent" if on else "line_strong"), 1))
        painter.setBrush(
            look.color("accent" if on else "raised" if self.underMouse() else "surface")
        )
        painter.drawPath(self._outline())

    def _outline(self) -> QPainterPath:
        """Round the corners at the ends of the bar; neighbours share a border."""
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, 0.5, -0.5)
        radius = self.ui.look.px(6)
        path = QPainterPath()
        if self.is_last:
            rect.adjust(0, 0, -1, 0)
        path.addRoundedRect(rect, radius, radius)
        square = QPainterPath()
        if not self.is_first:
            square.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0))
        if not self.is_last:
            square.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0))
        return path.united(square).simplified()

    def _paint_words(self, painter: QPainter) -> None:
        look = self.ui.look
        on = self.isChecked()
        role = "body_strong" if on else "body"
        token = "disabled" if not self.isEnabled() else "on_accent" if on else "ink"
        tick = look.px(18) if on else 0
        left = (self.width() - self.width_of(self.label, role) - tick - tick // 3) // 2
        if on:
            box = QRectF(left, (self.height() - tick) / 2, tick, tick)
            paint_tick(painter, box, look.color(token))
        painter.setFont(look.font(role))
        painter.setPen(look.color(token))
        rect = self.rect().adjusted(left + tick + tick // 3, 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.label)


_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
