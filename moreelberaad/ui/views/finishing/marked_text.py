"""A text to read with its marks: struck, underlined, framed or dotted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.review import Mark, Piece
from moreelberaad.ui.views.finishing.mark_painter import paint_mark
from moreelberaad.ui.views.finishing.mark_ranges import Marked, stretches

_LINE, _BETWEEN = 31, 12
"""Px at 100 %: of a line, and between two paragraphs."""
_HEAVY = 600
_NEW_LINE = "\u2028"
"""A line that ends inside its paragraph, and is one letter long."""


class MarkedText(QTextBrowser):
    """Shows paragraphs of pieces; a click on a mark tells its finding."""

    picked = Signal(str)

    def __init__(self, ui: Ui, name: str, description: str) -> None:
        super().__init__()
        self._ui = ui
        self._paragraphs: Sequence[Sequence[Piece]] = ()
        self._marked: list[Marked] = []
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTextBrowser { background: transparent; border: 0; }")
        self.setTabChangesFocus(True)
        ui.look.changed.connect(self._rebuild)

    def show_text(self, paragraphs: Sequence[Sequence[Piece]]) -> None:
        """Show this text, unless it is on show already."""
        if paragraphs != self._paragraphs:
            self._paragraphs = paragraphs
            self._rebuild()

    def reveal(self) -> None:
        """Scroll the present finding into the middle, unless it is in sight."""
        current = next((each for each in self._marked if each.mark is Mark.CURRENT), None)
        if current is None:
            return
        boxes = [each.box for each in stretches(self.document(), current)]
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        if boxes and not bar.value() <= boxes[0].top() <= boxes[-1].bottom() <= bar.value() + seen:
            bar.setValue(round(boxes[0].center().y() - seen / 2))

    @Slot()
    def _rebuild(self) -> None:
        where = self.verticalScrollBar().value()
        self._marked = []
        self.clear()
        self.document().setDocumentMargin(0)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # the lines get their places once, not after every piece
        for number, pieces in enumerate(self._paragraphs):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block())
            for piece in pieces:
                self._write(cursor, piece)
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(where)

    def _write(self, cursor: QTextCursor, piece: Piece) -> None:
        start = cursor.position()
        cursor.insertText(piece.text.replace("\n", _NEW_LINE), self._letters(piece.mark))
        if piece.mark is not Mark.NONE:
            self._marked.append(
                Marked(start=start, end=cursor.position(), mark=piece.mark, finding=piece.finding)
            )

    def _block(self) -> QTextBlockFormat:
        made, px = QTextBlockFormat(), self._ui.look.px
        made.setLineHeight(px(_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setBottomMargin(px(_BETWEEN))
        return made

    def _letters(self, mark: Mark) -> QTextCharFormat:
        look, made = self._ui.look, QTextCharFormat()
        font = look.font("reading")
        if mark is Mark.CURRENT:
            font.setVariableAxis(QFont.Tag("wght"), _HEAVY)
        font.setStrikeOut(mark is Mark.REMOVED)
        made.setFont(font)
        made.setForeground(look.color("danger" if mark is Mark.REMOVED else "ink"))
        return made

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks first: the words stand on them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(0, -self.verticalScrollBar().value()))
        for marked in self._marked:
            for stretch in stretches(self.document(), marked):
                if self._is_in_sight(stretch.box):
                    paint_mark(painter, self._ui.look, marked.mark, stretch)
        painter.end()
        super().paintEvent(event)

    def _is_in_sight(self, box: QRectF) -> bool:
        top = self.verticalScrollBar().value()
        return box.bottom() >= top and box.top() <= top + self.viewport().height()

    @override
    def inputMethodQuery(  # type: ignore[override] # the one of two that Qt asks
        self, query: Qt.InputMethodQuery
    ) -> Any:
        """Show the whole text when it takes the focus, not only where the caret would be."""
        return QWidget.inputMethodQuery(self, query)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reveal()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        at = self.cursorForPosition(event.position().toPoint()).position()
        found = (each.finding for each in self._marked if each.start <= at <= each.end)
        finding = next((each for each in found if each), None)
        if finding:
            self.picked.emit(finding)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave the keys of the page to the page; nothing is typed here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)
