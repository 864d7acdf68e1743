"""How one session looks in the list of Start: title, method, status, and the dots of its menu."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from moreelberaad.application.ports import SessionSummary
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.titles import is_gone
from moreelberaad.ui.views.session_row import EDGE, Index, SessionRowPainter
from moreelberaad.ui.views.start_hero import title_of

_DOTS = 40


class RowPainter(SessionRowPainter):
    """Paints title and method on the left; on the right the status, and the dots."""

    @staticmethod
    def menu_rect(ui: Ui, row: QRect) -> QRect:
        """Give the place of the dots in a row."""
        return row.adjusted(row.width() - ui.look.px(_DOTS + 8), 0, -ui.look.px(8), 0)

    @override
    def paint_columns(self, painter: QPainter, row: QRect, index: Index) -> None:
        summary: SessionSummary = index.data(Qt.ItemDataRole.UserRole)
        px = self._ui.look.px
        dots = self.menu_rect(self._ui, row)
        self._ui.look.icon("dots-three").paint(painter, dots.adjusted(8, 14, -8, -14))
        chip = dots.left() - px(4) - self.chip_width(summary.status)
        self.paint_chip(painter, row, chip, summary.status)
        words = row.adjusted(px(EDGE), 0, 0, 0)
        words.setRight(chip - px(EDGE))
        self._paint_words(painter, words, summary)

    def _paint_words(self, painter: QPainter, space: QRect, summary: SessionSummary) -> None:
        look = self._ui.look
        strong, plain = look.font("body_strong"), look.font("body")
        used = self.write(painter, space, title_of(self._ui, summary), strong, "ink")
        space.setLeft(space.left() + used + look.px(12))
        if summary.title or is_gone(summary):
            method = summary.method.get(self._ui.language.code)
            self.write(painter, space, method, plain, "ink2")


def row_height(ui: Ui) -> int:
    """Give the height of every row in px."""
    return ui.look.px(RowPainter.height)
