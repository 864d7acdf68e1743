"""How an agreement looks in the list: what, by whom, and when it is looked back on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.viewmodels.learning.agreements_listing import Group
from moreelberaad.ui.views.learning.agreements_rows import IS_HEADING, LINE, AgreementLine, Index
from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.written_line import END, width_of, write_line

_ICONS: Mapping[Group, tuple[str, str]] = {
    Group.NOW: ("calendar-check", "warn"),
    Group.COMING: ("calendar-blank", "ink2"),
    Group.UNDATED: ("calendar-x", "ink2"),
    Group.OVER: ("check-circle", "ink2"),
}
_HIGH, _HEADING, _FIRST = 62, 52, 46
"""Px at 100 % of a row, and of a heading with what is left free above it."""
_LEFT, _RIGHT, _ICON, _AFTER, _LINE, _GAP = 32, 24, 20, 14, 22, 8


class AgreementPainter(LinePainter):
    """The one on show has a green bar; a day that is there or went by stands in amber."""

    bar = 3

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = _FIRST if index.row() == 0 else _HEADING
        return QSize(0, self._ui.look.px(heading if index.data(IS_HEADING) else _HIGH))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, area = _line(index), QRect(option.rect)
        if line.is_heading:
            self._draw_heading(painter, area, line)
        else:
            is_present = bool(option.state & QStyle.StateFlag.State_Selected)
            self.draw_row(painter, option, present=is_present)
            self._draw_agreement(painter, area, line)

    def _draw_heading(self, painter: QPainter, area: QRect, line: AgreementLine) -> None:
        look = self._ui.look
        low = area.adjusted(look.px(_LEFT), area.height() - look.px(34), 0, 0)
        write_line(painter, look, low, line.title, "label", "ink2")
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("line"))

    def _draw_agreement(self, painter: QPainter, area: QRect, line: AgreementLine) -> None:
        look, px = self._ui.look, self._ui.look.px
        icon, token = _ICONS[line.group]
        first = QRect(area.left() + px(_LEFT), area.top() + px(10), 0, px(_LINE))
        first.setRight(area.right() - px(_RIGHT))
        side = px(_ICON)
        look.icon(icon, token).paint(painter, QRect(first.left(), first.top(), side, side))
        first.setLeft(first.left() + side + px(_AFTER))
        below = first.translated(0, px(_LINE - 2))
        role = "label" if token == "warn" else "caption"
        write_line(painter, look, first, line.when, role, token, where=END)
        first.setRight(first.right() - width_of(look, line.when, role) - px(_GAP))
        write_line(painter, look, first, line.title, "body_strong", "ink")
        write_line(painter, look, below, line.about, "caption", "ink2")


def _line(index: Index) -> AgreementLine:
    found: AgreementLine = index.data(LINE)
    return found
