"""How an agreement looks in the list: what, by whom, and when it is looked back on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.agreements_listing import Group
from moreelberaad.ui.views.learning.agreements_rows import IS_HEADING, LINE, AgreementLine, Index

_ICONS: Mapping[Group, tuple[str, str]] = {
    Group.NOW: ("calendar-check", "warn"),
    Group.COMING: ("calendar-blank", "ink2"),
    Group.UNDATED: ("calendar-x", "ink2"),
    Group.OVER: ("check-circle", "ink2"),
}
_HIGH, _HEADING, _FIRST = 62, 52, 46
"""Px at 100 % of a row, and of a heading with what is left free above it."""
_LEFT, _RIGHT, _BAR, _ICON, _AFTER, _LINE, _GAP = 32, 24, 3, 20, 14, 22, 8
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class AgreementPainter(QStyledItemDelegate):
    """The one on show has a green bar; a day that is there or went by stands in amber."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = _FIRST if index.row() == 0 else _HEADING
        return QSize(0, self._ui.look.px(heading if index.data(IS_HEADING) else _HIGH))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, area = _line(index), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.is_heading:
            self._paint_heading(painter, area, line)
        else:
            self._paint_ground(painter, option)
            self._paint_row(painter, area, line)
            if option.state & QStyle.StateFlag.State_HasFocus:
                self._paint_focus(painter, area)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, line: AgreementLine) -> None:
        look = self._ui.look
        low = area.adjusted(look.px(_LEFT), area.height() - look.px(34), 0, 0)
        self._write(painter, low, line.title, "label", "ink2")
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("line"))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look, area = self._ui.look, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.color("surface"))
            bar = QRect(area.topLeft(), QSize(look.px(_BAR), area.height()))
            painter.fillRect(bar, look.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.color("sunken"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("line"))

    def _paint_row(self, painter: QPainter, area: QRect, line: AgreementLine) -> None:
        look, px = self._ui.look, self._ui.look.px
        icon, token = _ICONS[line.group]
        first = QRect(area.left() + px(_LEFT), area.top() + px(10), 0, px(_LINE))
        first.setRight(area.right() - px(_RIGHT))
        side = px(_ICON)
        look.icon(icon, token).paint(painter, QRect(first.left(), first.top(), side, side))
        first.setLeft(first.left() + side + px(_AFTER))
        below = first.translated(0, px(_LINE - 2))
        role = "label" if token == "warn" else "caption"
        wide = self._width(line.when, role)
        self._write(painter, first, line.when, role, token, _END)
        first.setRight(first.right() - wide - px(_GAP))
        self._write(painter, first, line.title, "body_strong", "ink")
        self._write(painter, below, line.about, "caption", "ink2")

    def _write(  # noqa: PLR0913, PLR0917 - what, where and how
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        role: str,
        token: str,
        where: Qt.AlignmentFlag = _START,
    ) -> None:
        font = self._ui.look.font(role)
        room = max(0, area.width() + 1)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._ui.look.color(token))
        painter.drawText(area, where, fitting)

    def _width(self, text: str, role: str) -> int:
        return QFontMetrics(self._ui.look.font(role)).horizontalAdvance(text)

    def _paint_focus(self, painter: QPainter, area: QRect) -> None:
        edge = self._ui.look.px(3)
        painter.setPen(QPen(self._ui.look.color("focus"), edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(edge, edge, -edge, -edge), 6, 6)


def _line(index: Index) -> AgreementLine:
    found: AgreementLine = index.data(LINE)
    return found
