"""The words of one part, large and calm: to read and to scroll, not to take along."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.second_reading_text import Leaf, Paragraph
from moreelberaad.ui.views.layouts import Lowest

_LINE = 132
"""Percent of the font's own line: the reading role is set wide (tokens)."""
_EDGE, _LEAST = 24, 120
"""Px at 100 %: around the words, and how much of them is seen at least."""


class LeafText(QTextBrowser):
    """Shows one part; the arrow keys scroll it."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._leaf: Leaf | None = None
        self.setAccessibleName(ui.say("Tekst van dit onderdeel"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; }")
        self.document().setUndoRedoEnabled(False)
        Lowest(ui, self, _LEAST)
        ui.look.changed.connect(self._write)

    def show_leaf(self, leaf: Leaf) -> None:
        """Show this part from its beginning."""
        self._leaf = leaf
        self._write()

    def forget(self) -> None:
        """Show nothing any more."""
        self._leaf = None
        self.clear()

    @Slot()
    def _write(self) -> None:
        self.clear()
        if self._leaf is None:
            return
        self.document().setDocumentMargin(self._ui.look.px(_EDGE))
        cursor = QTextCursor(self.document())
        for number, paragraph in enumerate(self._leaf.paragraphs):
            self._add(cursor, paragraph, is_first=not number)
        self.verticalScrollBar().setValue(0)

    def _add(self, cursor: QTextCursor, paragraph: Paragraph, *, is_first: bool) -> None:
        px = self._ui.look.px
        above = _block(0 if is_first else px(22), px(4))
        if is_first:
            cursor.setBlockFormat(above)
        else:
            cursor.insertBlock(above)
        cursor.insertText(paragraph.label, self._letters("label", "muted"))
        for text in paragraph.texts:
            for line in text.plain.split("\n"):
                cursor.insertBlock(_block(0, px(8), _LINE))
                cursor.insertText(line, self._letters("reading", "ink"))

    def _letters(self, role: str, token: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(QFont(self._ui.look.font(role)))
        made.setForeground(self._ui.look.color(token))
        return made


def _block(above: int, below: int, line: int = 100) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    made.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made
