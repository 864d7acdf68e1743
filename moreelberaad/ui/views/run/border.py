"""A thick border round a page, with words that say why it is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.views.run.panes import tight

_EDGE, _AROUND = 6, 3


class Border(QWidget):
    """Stands round a page while there is something to say; nothing is covered by it."""

    def __init__(self, ui: Ui, page: QWidget) -> None:
        super().__init__()
        self._ui = ui
        self._words = words(ui, "", "body_strong", token="surface")
        self._words.setMargin(ui.look.px(_AROUND))
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = tight(down(self._words, page))
        self._column.setStretch(1, 1)
        self.setLayout(self._column)
        self.setFocusProxy(page)
        ui.look.changed.connect(self._settle)
        self.tell("")

    def tell(self, text: str) -> None:
        """Say this in the border, or have none where there is nothing to say."""
        if text and text != self._words.text():
            announce(self, text)
        self._words.setText(text)
        self._settle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words.text():
            painter = QPainter(self)
            painter.fillRect(event.rect(), self._ui.look.color("warn"))
            painter.end()

    @Slot()
    def _settle(self) -> None:
        edge = self._ui.look.px(_EDGE) if self._words.text() else 0
        self._words.setVisible(bool(edge))
        self._column.setContentsMargins(edge, 0, edge, edge)
        self.update()
