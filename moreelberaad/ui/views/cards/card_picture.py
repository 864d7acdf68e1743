"""A side of a card as it comes from the printer, small."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.logo import paint_rings
from moreelberaad.ui.support.marks import paint_mark
from moreelberaad.ui.support.painting import paint_box, pen
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.cards.card_blocks import Block, spoken

_WIDE, _LEAST = 380, 250
"""Px at 100 %: the width for which blocks give their sizes, and the narrowest card."""
_SHAPE = 148 / 105
"""A6, upright."""
_EDGE, _MARK, _INDENT, _LOGO = 30, 24, 36, 16
_SMALLER = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class CardPicture(QWidget):
    """As large as the space allows; more words are set smaller, as on paper."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._blocks: tuple[Block, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        ui.look.changed.connect(self.updateGeometry)

    def show_side(self, name: str, blocks: tuple[Block, ...]) -> None:
        """Draw another side; its words are said as one."""
        self._blocks = blocks
        self.setAccessibleName(f"{name}: {spoken(blocks)}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        wide = self._ui.look.px(_LEAST)
        return QSize(wide, round(wide * _SHAPE))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._ui.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(self.width() - 1.0, (self.height() - 1.0) / _SHAPE, look.px(_WIDE))
        card = QRectF((self.width() - wide) / 2, 0.5, wide, wide * _SHAPE)
        border = pen(look.color("line_strong"), 1)
        paint_box(painter, card, look.color("surface"), border, look.px(12))
        scale = wide / _WIDE
        edge = _EDGE * scale
        inner = card.adjusted(edge, edge * 0.9, -edge, -edge * 0.7)
        logo = QRectF(0, inner.top(), _LOGO * 1.45 * scale, _LOGO * scale)
        logo.moveRight(inner.right())
        paint_rings(painter, logo, look.color("accent"))
        painter.setClipRect(card.adjusted(1, 1, -1, -1))
        self._paint_blocks(painter, inner, scale)
        painter.end()

    def _paint_blocks(self, painter: QPainter, inner: QRectF, scale: float) -> None:
        sizes = (scale * smaller for smaller in _SMALLER)
        fitting = (size for size in sizes if self._height(painter, inner, size) <= inner.height())
        size = next(fitting, scale * _SMALLER[-1])
        top = inner.top()
        for number, block in enumerate(self._blocks):
            room = self._room(inner, block, size, is_first=not number)
            top += block.gap * size
            if block.has_rule:
                rule = QRectF(inner.left(), top, inner.width(), max(1.0, 1.5 * size))
                painter.fillRect(rule, self._ui.look.color("ink"))
                top += block.gap * size
            room.moveTop(top)
            top += self._paint_block(painter, room, block, size)

    def _paint_block(self, painter: QPainter, room: QRectF, block: Block, size: float) -> float:
        look = self._ui.look
        painter.setFont(self._font(block, size))
        painter.setPen(look.color(block.token))
        words = painter.boundingRect(room, _WRAPPED, block.text)
        side = _MARK * size
        if block.mark:  # one line stands in the middle of its mark
            words.translate(0, max(0.0, (side - words.height()) / 2))
        painter.drawText(words, _WRAPPED, block.text)
        if block.mark:
            mark = QRectF(room.left() - _INDENT * size, room.top(), side, side)
            paint_mark(painter, mark, block.mark, look)
        return self._needed(words.height(), block, size)

    def _height(self, painter: QPainter, inner: QRectF, size: float) -> float:
        height = 0.0
        for number, block in enumerate(self._blocks):
            painter.setFont(self._font(block, size))
            room = self._room(inner, block, size, is_first=not number)
            needed = painter.boundingRect(room, _WRAPPED, block.text).height()
            gaps = block.gap * size * (2 if block.has_rule else 1)
            height += gaps + self._needed(needed, block, size)
        return height

    def _needed(self, words: float, block: Block, size: float) -> float:
        return max(words, _MARK * size) if block.mark else words

    def _room(self, inner: QRectF, block: Block, size: float, *, is_first: bool) -> QRectF:
        """Leave a mark its place before the words, and the logo its own beside the first."""
        before = _INDENT * size if block.mark else 0
        behind = 2 * _LOGO * size if is_first else 0
        return QRectF(inner.left() + before, 0, inner.width() - before - behind, 9999)

    def _font(self, block: Block, size: float) -> QFont:
        font = self._ui.look.font(block.role)
        font.setPixelSize(max(1, round(block.size * size)))
        return font
