"""A numbered block of the closing page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.views.closing.order import in_order

_SIDE, _TICK = 24, 16


class Block(QWidget):
    """A number, a heading and what is asked."""

    def __init__(self, ui: Ui, title: str) -> None:
        super().__init__()
        self.ui = ui
        self.mark = Mark(ui)
        self.head = across(self.mark, words(ui, title, "heading3", wrap=False), None)
        self.body = down(spacing="md")
        self.body.setContentsMargins(0, ui.look.px(4), 0, 0)
        self.setLayout(down(self.head, self.body))
        self.setAccessibleName(title)

    def add(self, *items: QWidget | QLayout) -> None:
        """Put more below what stands here."""
        for item in items:
            if isinstance(item, QLayout):
                self.body.addLayout(item)
            else:
                self.body.addWidget(item)

    def show_done(self, *, done: bool) -> None:
        """Show a tick instead of the number, and say so."""
        self.mark.show_done(done=done)
        self.setAccessibleDescription(self.ui.say("klaar") if done else "")

    def focus_first(self) -> bool:
        """Put the focus in the first control of the block; tells whether there is one."""
        control = next(iter(in_order(self)), None)
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)
        return control is not None


class Mark(QWidget):
    """The number of a block in a circle: filled while one works there, a tick when done."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui, self._number = ui, 0
        self._done = self._here = False
        ui.look.changed.connect(self._measure)
        self._measure()

    def show_number(self, number: int) -> None:
        """Show another number."""
        self._number = number
        self.update()

    def show_done(self, *, done: bool) -> None:
        """Show a tick, or the number again."""
        self._done = done
        self.update()

    def show_here(self, *, here: bool) -> None:
        """Show whether the keyboard is in this block."""
        self._here = here
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._ui.look.px(_SIDE)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._ui.look
        fill, border, ink = self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color(border), 1.2))
        painter.setBrush(look.color(fill))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self._done:
            self._paint_tick(painter, ink)
        else:
            painter.setFont(look.font("label"))
            painter.setPen(look.color(ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_tick(self, painter: QPainter, ink: str) -> None:
        side = self._ui.look.px(_TICK)
        place = (self.width() - side) // 2
        self._ui.look.icon("check", ink).paint(painter, place, place, side, side)

    def _tokens(self) -> tuple[str, str, str]:
        if self._here:
            return "accent", "accent", "on_accent"
        if self._done:
            return "accent_soft", "accent_line", "accent"
        return "surface", "line_strong", "ink2"

    @Slot()
    def _measure(self) -> None:
        self.setFixedSize(self.sizeHint())
