"""How one session looks in the list: title, method, status, and the dots of its menu."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from moreelberaad import wording
from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.session import Status
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.start_hero import title_of

_HEIGHT = 52
_EDGE = 20
_DOTS = 40
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

_TONES = {
    Status.PLANNED: ("sunken", "ink2", "calendar-blank"),
    Status.OPEN: ("accent_soft", "accent", "play-fill"),
    Status.DRAFT: ("sunken", "ink2", "pencil-simple"),
    Status.MEMBER_CHECK: ("warn_soft", "warn", "eye"),
    Status.RELEASED: ("accent_soft", "accent", "check-circle"),
}


class RowPainter(QStyledItemDelegate):
    """Paints a row in the fonts and colours of the present look."""

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui

    @staticmethod
    def menu_rect(ui: Ui, row: QRect) -> QRect:
        """Give the place of the dots in a row."""
        return row.adjusted(row.width() - ui.look.px(_DOTS + 8), 0, -ui.look.px(8), 0)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, row_height(self._ui))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        summary: SessionSummary = index.data(Qt.ItemDataRole.UserRole)
        row = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row)
        if index.row():
            self._paint_line(painter, row)
        dots = self.menu_rect(self._ui, row)
        self._ui.look.icon("dots-three").paint(painter, dots.adjusted(8, 14, -8, -14))
        chip = self._paint_chip(painter, row, dots.left(), summary)
        self._paint_words(painter, row, chip, summary)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        look, state = self._ui.look, option.state
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(state & QStyle.StateFlag.State_Selected) and has_focus
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection" if chosen else "sunken"))
            radius = look.px(8)
            painter.drawRoundedRect(QRectF(row).adjusted(6, 3, -6, -3), radius, radius)

    def _paint_line(self, painter: QPainter, row: QRect) -> None:
        edge = self._ui.look.px(_EDGE)
        above = QRect(row.left() + edge, row.top(), row.width() - 2 * edge, 1)
        painter.fillRect(above, self._ui.look.color("line"))

    def _paint_chip(
        self, painter: QPainter, row: QRect, right: int, summary: SessionSummary
    ) -> QRect:
        look = self._ui.look
        ground, ink, icon = _TONES[summary.status]
        font = look.font("label")
        text = self._status(summary)
        side = look.px(16)
        width = QFontMetrics(font).horizontalAdvance(text) + side + look.px(28)
        height = look.px(26)
        chip = QRect(right - width - look.px(4), 0, width, height)
        chip.moveTop(row.center().y() - height // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        picture = QRect(chip.left() + look.px(10), chip.center().y() - side // 2 + 1, side, side)
        look.icon(icon, ink).paint(painter, picture)
        self._write(painter, chip.adjusted(look.px(16) + side, 0, 0, 0), text, font, ink)
        return chip

    def _paint_words(
        self, painter: QPainter, row: QRect, chip: QRect, summary: SessionSummary
    ) -> None:
        look = self._ui.look
        space = QRect(row.left() + look.px(_EDGE), row.top(), 0, row.height())
        space.setRight(chip.left() - look.px(_EDGE))
        strong, plain = look.font("body_strong"), look.font("body")
        used = self._write(painter, space, title_of(self._ui, summary), strong, "ink")
        space.setLeft(space.left() + used + look.px(12))
        if summary.title:
            method = summary.method.get(self._ui.language.code)
            self._write(painter, space, method, plain, "ink2")

    def _write(self, painter: QPainter, space: QRect, text: str, font: QFont, ink: str) -> int:
        """Write one line, cut short where the space ends; gives the width it took."""
        metrics = QFontMetrics(font)
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(space.width(), 0))
        painter.setFont(font)
        painter.setPen(self._ui.look.color(ink))
        painter.drawText(space, _LEFT, fitting)
        return metrics.horizontalAdvance(fitting)

    def _status(self, summary: SessionSummary) -> str:
        word = self._ui.say(wording.STATUSES[summary.status])
        return word[:1].upper() + word[1:]


def row_height(ui: Ui) -> int:
    """Give the height of every row in px."""
    return ui.look.px(_HEIGHT)
