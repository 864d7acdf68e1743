"""A small picture of what the room will see of a step; questions never stand on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.painting import paint_box, pen
from moreelberaad.ui.support.ui import Ui

_WIDE, _HIGH = 280, 158
"""Px at 100 %: the shape of a screen."""
_EDGE, _TITLE, _WORDS, _SMALL, _ROW, _FOOT = 15, 16, 12, 9, 19, 20
_MOST = 3
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What may be on the screen in one step: where it is, its title, its words, its fields."""

    place: str
    title: str
    text: str
    labels: tuple[str, ...]


class RoomCard(QWidget):
    """Drawn in the colours of the window; its words are said as one."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._room = Room(place="", title="", text="", labels=())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        ui.look.changed.connect(self.updateGeometry)

    def show_room(self, room: Room) -> None:
        """Draw another step."""
        self._room = room
        said = [room.place, room.title, room.text, *room.labels]
        name = self._ui.say("Deelnemers zien")
        self.setAccessibleName(f"{name}: {'. '.join(filter(None, said))}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._ui.look.px(_WIDE), self._ui.look.px(_HIGH))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._widest()) * _HIGH / _WIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._ui.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(self.width(), self._widest())
        card = QRect(0, 0, wide, round(wide * _HIGH / _WIDE))
        border = pen(look.color("line_strong"), 1)
        paint_box(painter, QRectF(card), look.color("surface"), border, look.px(4))
        painter.setClipRect(card.adjusted(1, 1, -1, -1))
        scale = wide / _WIDE
        inner = card.adjusted(*(round(each * scale) for each in (_EDGE, 10, -_EDGE, -_FOOT)))
        self._paint_words(painter, inner, scale)
        foot = QRect(0, card.bottom() - round(_FOOT * scale) + 1, wide, round(_FOOT * scale))
        painter.fillRect(foot, look.color("hero"))
        painter.end()

    def _paint_words(self, painter: QPainter, inner: QRect, scale: float) -> None:
        room, left = self._room, QRect(inner)
        small = self._font("caption", _SMALL * scale)
        self._write(painter, left, room.place, small, "ink2")
        left.adjust(0, round(4 * scale), 0, 0)
        self._write(painter, left, room.title, self._font("heading2", _TITLE * scale), "ink")
        left.adjust(0, round(3 * scale), 0, 0)
        self._write(painter, left, room.text, self._font("reading", _WORDS * scale), "ink2")
        left.adjust(0, round(6 * scale), 0, 0)
        bold = self._font("label", _SMALL * scale)
        for label in room.labels[:_MOST]:
            self._paint_field(painter, left, label, bold, round(_ROW * scale))

    def _paint_field(
        self, painter: QPainter, left: QRect, label: str, font: QFont, high: int
    ) -> None:
        if left.height() < high:
            return
        look = self._ui.look
        painter.fillRect(QRect(left.left(), left.top(), left.width(), 1), look.color("line"))
        painter.setFont(font)
        painter.setPen(look.color("ink2"))
        spot = QRect(left.left(), left.top(), left.width(), high)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, label)
        left.setTop(left.top() + high)

    def _write(self, painter: QPainter, left: QRect, text: str, font: QFont, token: str) -> None:
        """Write at the top of what is left, and take that off; nothing runs into the foot."""
        if not text or left.height() <= 0:
            return
        painter.setFont(font)
        painter.setPen(self._ui.look.color(token))
        needed = painter.boundingRect(left, _WRAPPED, text)
        painter.drawText(left, _WRAPPED, text)
        left.setTop(min(left.bottom() + 1, needed.bottom()))

    def _font(self, role: str, size: float) -> QFont:
        font = self._ui.look.font(role)
        font.setPixelSize(max(1, round(size)))
        return font

    def _widest(self) -> int:
        return self._ui.look.px(_WIDE * 2)
