"""A choice without colour: a tick in its ring is all that tells that it was made (ux.md 3.6)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.painting import paint_box, paint_caret, paint_tick
from moreelberaad.ui.support.tokens import load
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Item, across

_TICK = 16


class TickButton(QAbstractButton):
    """A button with a ring before its words; the frame never changes."""

    ring, edge, gap, ends = 24, 22, 16, 22
    """Px at 100 %: the ring, the room before it and after it, and above and below the words."""
    has_frame = True

    def __init__(self, ui: Ui, name: str, first: QWidget, *rest: Item) -> None:
        super().__init__()
        self._ui, self._first = ui, first
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = across(first, *rest)
        row.setSpacing(ui.look.px(self.gap))
        row.setAlignment(first, Qt.AlignmentFlag.AlignTop)
        self._lay(row)
        self.setSizePolicy(_as_high_as_needed())
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def is_ticked(self) -> bool:
        """Tell whether the ring holds a tick."""
        return self.isChecked()

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._ui.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = QPen(look.color("line_strong"), look.px(1))
        if self.has_frame:
            radius = look.px(load().radius["choice"])
            paint_box(painter, QRectF(self.rect()), look.color("surface"), border, radius)
        ring = self._ring_rect()
        paint_box(painter, ring, look.color("surface"), border, ring.width() / 2)
        if self.is_ticked:
            side = look.px(_TICK)
            square = QRectF(0, 0, side, side)
            square.moveCenter(ring.center())
            paint_tick(painter, square, look.color("ink"))
        painter.end()

    def _lay(self, row: QBoxLayout) -> None:
        px = self._ui.look.px
        before = px(self.edge + self.ring + self.gap)
        row.setContentsMargins(before, px(self.ends), px(self.edge), px(self.ends))
        self.setLayout(row)

    def _ring_rect(self) -> QRectF:
        side = self._ui.look.px(self.ring)
        rect = QRectF(0, 0, side, side)
        middle = self._first.geometry().center().y() + 0.5
        rect.moveCenter(QPointF(self._ui.look.px(self.edge) + side / 2, middle))
        return rect


def _as_high_as_needed() -> QSizePolicy:
    """Let words wrap; a button by itself would keep them on one line."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class TickLine(TickButton):
    """A choice on a line of its own, without a frame."""

    ends, has_frame = 8, False


class TickChip(TickButton):
    """A small choice beside others."""

    ring, edge, gap, ends = 20, 12, 10, 11


class ListChip(TickChip):
    """Opens the list behind it; ticked when something in that list was chosen."""

    def __init__(self, ui: Ui, name: str, first: QWidget, *rest: Item) -> None:
        super().__init__(ui, name, first, *rest, ui.look.px(_TICK + 8))
        self.setCheckable(False)
        self._is_ticked = False

    @property
    @override
    def is_ticked(self) -> bool:
        return self._is_ticked

    def tick(self, *, on: bool) -> None:
        """Show whether something in the list was chosen."""
        self._is_ticked = on
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter too: here nobody means to hand in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, side = self._ui.look, self._ui.look.px(_TICK)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, side, side)
        right = self.width() - look.px(self.edge) - side / 2
        rect.moveCenter(QPointF(right, self._ring_rect().center().y()))
        paint_caret(painter, rect, look.color("ink2"))
        painter.end()
