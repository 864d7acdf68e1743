"""A message that stands in the page, not in front of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.edged import paint_edged
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tone:
    """An icon and the colour tokens of one kind of message."""

    icon: str
    ink: str
    fill: str
    border: str


_TONES = {
    "info": _Tone(icon="info", ink="ink2", fill="surface", border="line_strong"),
    "good": _Tone(
        icon="check-circle-fill", ink="accent", fill="accent_soft", border="accent_line"
    ),
    "warn": _Tone(icon="warning-fill", ink="warn", fill="warn_soft", border="warn_line"),
    "danger": _Tone(icon="warning-fill", ink="danger", fill="danger_soft", border="danger_line"),
}


class Notice(QFrame):
    """Tell one thing at a time; hidden while there is nothing to tell."""

    def __init__(self, ui: Ui, tone: str = "info") -> None:
        super().__init__()
        self._look = ui.look
        self._tone = _TONES[tone]
        self._picture = QLabel()
        self._words = words(ui)
        self._actions: tuple[QPushButton, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*(ui.look.px(each) for each in (14, 8, 10, 8)))
        self._row.setSpacing(ui.look.px(12))
        self._row.addWidget(self._picture)
        self._row.addWidget(self._words, 1)
        self.hide()

    def tell(self, text: str, *actions: QPushButton) -> None:
        """Show the text with its actions instead of what stood there, and announce it."""
        self._drop_actions()
        wear_icon(self._picture, self._look, self._tone.icon, token=self._tone.ink)
        self._words.setText(text)
        self.setAccessibleName(text)
        for action in actions:
            self._row.addWidget(action, alignment=Qt.AlignmentFlag.AlignVCenter)
            action.show()
        self._actions = actions
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Tell nothing any more."""
        self._drop_actions()
        self._words.clear()
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """Give what is told now."""
        return self._words.text()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_edged(painter, rect, self._look, fill=self._tone.fill, border=self._tone.border)
        painter.end()

    def _drop_actions(self) -> None:
        for action in self._actions:
            self._row.removeWidget(action)
            action.hide()
            action.deleteLater()
        self._actions = ()
