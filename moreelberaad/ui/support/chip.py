"""A small rounded label for a state."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui

_INKS = {"neutral": "ink2", "good": "accent", "warn": "warn", "danger": "danger"}
_ICON = 16
_LEFT = 10


class Chip(QLabel):
    """A state in a word or two; the colour never says it alone."""

    def __init__(self, ui: Ui, text: str, tone: str = "neutral", icon: str | None = None) -> None:
        super().__init__(text)
        self._look = ui.look
        self._icon = icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setProperty("with_icon", "yes" if icon else "no")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        wear_role(self, ui.look, "label")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            picture = self._look.pixmap(self._icon, _ICON, _INKS[str(self.property("tone"))])
            top = (self.height() - self._look.px(_ICON)) // 2
            painter = QPainter(self)
            painter.drawPixmap(QPoint(self._look.px(_LEFT), top), picture)
            painter.end()
