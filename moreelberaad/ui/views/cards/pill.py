"""A round button of a word: a choice that is on or off, or something that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.painting import NOTHING, paint_box, pen
from moreelberaad.ui.support.ui import Ui

_HIGH, _EDGE, _GAP, _ICON = 26, 11, 6, 16
"""Px at 100 %."""


class Pill(QAbstractButton):
    """Green while it is on; a tick before the word says so too."""

    def __init__(self, ui: Ui, text: str, *, icon: str = "", behind: str = "") -> None:
        super().__init__()
        self._ui, self._before, self._behind = ui, icon, behind
        self._is_soft = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)
        ui.look.changed.connect(self.updateGeometry)

    def soften(self) -> None:
        """Be green always: what it names is there."""
        self._is_soft = True

    def call(self, text: str) -> None:
        """Bear another word."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        px = self._ui.look.px
        icons = sum(px(_ICON + _GAP) for each in (self._icon, self._behind) if each)
        text = QFontMetrics(self._ui.look.font("label")).horizontalAdvance(self.text())
        return QSize(2 * px(_EDGE) + icons + text + 1, px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._ui.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left, ink = look.px(_EDGE), self._ink
        if self._icon:
            self._paint_icon(painter, left, self._icon)
            left += look.px(_ICON + _GAP)
        painter.setFont(look.font("label"))
        painter.setPen(look.color(ink))
        spot = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._behind:
            self._paint_icon(painter, self.width() - look.px(_EDGE + _ICON), self._behind)
        painter.end()

    @property
    def _is_on(self) -> bool:
        return self._is_soft or self.isChecked()

    @property
    def _icon(self) -> str:
        return "check" if self.isChecked() and not self._is_soft else self._before

    @property
    def _ink(self) -> str:
        return "disabled" if not self.isEnabled() else "accent" if self._is_on else "ink"

    def _paint_ground(self, painter: QPainter) -> None:
        look = self._ui.look
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._is_on:
            fill, edge = look.color("accent_soft"), pen(look.color("accent_soft"), 1)
        else:
            fill = look.color("raised") if self.underMouse() else NOTHING
            edge = pen(look.color("line_strong"), 1)
        paint_box(painter, rect, fill, edge, self.height() / 2)

    def _paint_icon(self, painter: QPainter, left: int, name: str) -> None:
        side = self._ui.look.px(_ICON)
        spot = QRect(left, (self.height() - side) // 2, side, side)
        self._ui.look.icon(name, self._ink).paint(painter, spot)
