"""How one line of *Ga naar…* looks: under its heading, with the words that were found marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from moreelberaad.domain.search import Word
from moreelberaad.ui.support.key_caps import key_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.palette_lines import Group, Line
from moreelberaad.ui.views.written_line import width_of, write_line

Index = QModelIndex | QPersistentModelIndex
LINE, IS_FIRST, WORDS = (Qt.ItemDataRole.UserRole + number for number in range(3))
_HEAD, _ROW, _BELOW, _EDGE, _ICON, _GAP = 30, 36, 22, 12, 18, 12
"""Px at 100 %."""


def headings(ui: Ui) -> dict[Group, str]:
    """Give the words above each group."""
    say = ui.say
    return {
        Group.WAYS: say("Plaatsen en handelingen"),
        Group.SESSIONS: say("Beraden"),
        Group.LESSONS: say("Lessen"),
        Group.CARDS: say("Kaarten"),
        Group.TERMS: say("Begrippen"),
    }


class PaletteRow(QStyledItemDelegate):
    """Cuts off what does not fit; the whole of it is said to who does not see it."""

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._headings = ui, headings(ui)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        height = _ROW + (_HEAD if index.data(IS_FIRST) else 0) + (_BELOW if line.below else 0)
        return QSize(0, self._ui.look.px(height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, row = self._ui.look.px, QRect(option.rect)
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(IS_FIRST):
            self._paint_heading(painter, row, line.group)
            row.setTop(row.top() + px(_HEAD))
        self._paint_ground(painter, option, row)
        inside = row.adjusted(px(_EDGE), 0, -px(_EDGE), 0)
        top = QRect(inside.left(), inside.top(), inside.width(), px(_ROW))
        self._paint_icon(painter, top, line)
        top.setLeft(top.left() + px(_ICON + _GAP))
        self._paint_top(painter, top, line, index.data(WORDS))
        if line.below:
            below = QRect(top.left(), top.bottom() - px(6), top.width(), px(_BELOW))
            self._write(painter, below, line.below, ("caption", "ink2"), index.data(WORDS))
        painter.restore()

    def _paint_heading(self, painter: QPainter, row: QRect, group: Group) -> None:
        look = self._ui.look
        space = QRect(row.left() + look.px(_EDGE), row.top(), row.width(), look.px(_HEAD))
        self._write(painter, space, self._headings[group], ("label", "muted"), ())

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        look, state = self._ui.look, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection" if chosen else "sunken"))
            radius = look.px(6)
            painter.drawRoundedRect(QRectF(row).adjusted(0, 1, 0, -1), radius, radius)

    def _paint_icon(self, painter: QPainter, row: QRect, line: Line) -> None:
        side = self._ui.look.px(_ICON)
        place = QRect(row.left(), row.center().y() - side // 2 + 1, side, side)
        self._ui.look.icon(line.icon, "ink2").paint(painter, place)

    def _paint_top(
        self, painter: QPainter, space: QRect, line: Line, words: tuple[Word, ...]
    ) -> None:
        look = self._ui.look
        role = "reading" if line.group is Group.LESSONS else "body_strong"
        note = key_words(line.note) if line.group is Group.WAYS else line.note
        rest = QRect(space)
        if line.group is not Group.TERMS:
            width = width_of(look, note, "caption")
            rest.setWidth(space.width() - min(width, space.width() // 2) - look.px(_GAP))
        used = self._write(painter, rest, line.title, (role, "ink"), words)
        beside = QRect(space)
        if line.group is Group.TERMS:
            beside.setLeft(space.left() + used + look.px(_GAP))
        else:
            beside.setLeft(rest.right() + look.px(_GAP))
        self._write(painter, beside, note, ("caption", "ink2"), ())

    def _write(
        self,
        painter: QPainter,
        space: QRect,
        text: str,
        dress: tuple[str, str],
        words: tuple[Word, ...],
    ) -> int:
        """Write one line in a role and a colour; gives its width."""
        return write_line(painter, self._ui.look, space, text, *dress, words=words)
