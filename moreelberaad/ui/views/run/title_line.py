"""The working title: it reads as a heading, and becomes a field where one types."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.fields.hinted_line import HintedLine
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui


class TitleLine(HintedLine):
    """Draws itself as two plain lines, the method below, until it has focus or pointer."""

    def __init__(self, ui: Ui, method: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._method = ui, method
        self.setAccessibleName(ui.say("Werktitel"))
        self.setAccessibleDescription(method)
        self.setToolTip(ui.say("Werktitel: klik om te wijzigen"))
        wear_role(self, ui.look, "body_strong")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self.underMouse():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        middle = self.height() // 2 + self._ui.look.px(1)
        self._draw(painter, self.text(), "body_strong", "ink", QRect(0, 0, self.width(), middle))
        below = QRect(0, middle, self.width(), self.height() - middle)
        self._draw(painter, self._method, "caption", "ink2", below)

    def _draw(self, painter: QPainter, text: str, role: str, token: str, area: QRect) -> None:
        font = self._ui.look.font(role)
        painter.setFont(font)
        painter.setPen(self._ui.look.color(token))
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, fitting)
