"""Boxes for plain words that grow downwards while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QTextBlock, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

from moreelberaad.domain.plain import LONGEST_TEXT
from moreelberaad.domain.text import one_line, tidy
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.larger import is_larger, role_in
from moreelberaad.ui.support.timeline_keys import is_of_the_window
from moreelberaad.ui.support.ui import Ui

_MOST_LINES = 12
"""Taller boxes scroll inside, so that a long text does not push the step away."""

_MARGIN, _WIDE_MARGIN = 5.5, 9
"""Px at 100 % around the words; a box of one line is then 40 px tall, or 51 where it is larger."""

_OF_THE_ROW = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3}
)
"""With Alt these move a row or choose in it."""


class TextBox(QPlainTextEdit):
    """Plain words; Tab leaves the box, and what the window does with a key goes before.

    In a box `is_role` a bare rank or function is what belongs there.
    """

    is_role = False

    def __init__(self, ui: Ui, role: str, lines: int) -> None:
        super().__init__()
        self._look = ui.look
        self._fewest = lines
        self._role, self._is_larger = role, False
        self._folded_at: dict[tuple[float, int], float] = {}
        self._heights: dict[tuple[int, int, int, int], int] = {}
        wear_role(self, ui.look, role)
        self._centre()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(_growing())
        self.textChanged.connect(self._on_text_changed)

    def clean(self, text: str) -> str:
        """Give the words as they are kept."""
        raise NotImplementedError

    def words(self) -> Prose | None:
        """Give what stands here, or nothing when that is only white space."""
        raw = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return Prose(self.clean(raw)[:LONGEST_TEXT]) or None

    def show_words(self, words: Prose | None) -> None:
        """Put words in the box; the caret stays when they stand there already."""
        if words != self.words():
            self.setPlainText(words.plain if words else "")
            self.moveCursor(QTextCursor.MoveOperation.End)

    def follow_size(self) -> None:
        """Be larger where the part of the window that holds it is."""
        if (now := is_larger(self)) != self._is_larger:
            self._is_larger = now
            wear_role(self, self._look, role_in(self._role, is_larger=now))
            self._centre()
            self._grow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow_size()

    @override
    def event(self, event: QEvent) -> bool:
        if is_of_the_window(event) and event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_of_the_window(event) or _is_of_the_row(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(self.clean(source.text()[:LONGEST_TEXT]))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heights.clear()
        self._grow()
        if self.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            self.verticalScrollBar().setValue(0)  # it scrolled to the caret before it grew

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._centre()
            self._grow()

    def _centre(self) -> None:
        """Keep one line as tall as other controls, its words in the middle."""
        margin = _WIDE_MARGIN if self._is_larger else _MARGIN
        self.document().setDocumentMargin(margin * self._look.scale)
        self._forget_heights()

    @Slot()
    def _on_text_changed(self) -> None:
        self._forget_heights()
        self._grow()

    def _forget_heights(self) -> None:
        self._folded_at.clear()
        self._heights.clear()

    @Slot()
    def _grow(self) -> None:
        height = self._height()
        if height != self.height():
            full = height >= self._chrome() + self._line() * _MOST_LINES
            self.setVerticalScrollBarPolicy(
                Qt.ScrollBarPolicy.ScrollBarAsNeeded
                if full
                else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            )
            self.updateGeometry()

    def _height(self, width: int | None = None) -> int:
        """Give what the words need, at another width than now if one is given.

        A layout asks this many times before it is done.
        """
        asked = self.width() if width is None else width
        key = (asked, self.width(), self._chrome(), self.document().revision())
        if key not in self._heights:
            self._heights[key] = self._measured(asked)
        return self._heights[key]

    def _measured(self, width: int) -> int:
        most = self._line() * _MOST_LINES
        is_now = width == self.width()
        text = self._text_height(most) if is_now else self._folded_height(width, most)
        return round(max(min(text, most), self._line() * self._fewest)) + self._chrome()

    def _line(self) -> float:
        return self.fontMetrics().lineSpacing()

    def _text_height(self, most: float) -> float:
        """Measure the laid out words, as far as they can matter."""
        layout, height = self.document().documentLayout(), 0.0
        block: QTextBlock = self.document().begin()
        while block.isValid() and height < most:
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return height

    def _folded_height(self, width: int, most: float) -> float:
        """Fold the words at a width that the box does not have yet, as far as they can matter."""
        margin, frame = self.document().documentMargin(), self.contentsMargins()
        room = max(1.0, width - frame.left() - frame.right() - 2 * margin)
        key = (room, self.document().revision())
        if key not in self._folded_at:
            self._folded_at[key] = self._fold(room, most)
        return self._folded_at[key]

    def _fold(self, room: float, most: float) -> float:
        block, height = self.document().begin(), self.document().documentMargin()
        while block.isValid() and height < most:
            height += self._folded(block.text(), room, most)
            block = block.next()
        return height

    def _folded(self, text: str, room: float, most: float) -> float:
        """Measure one paragraph in lines of this many px."""
        layout, height = QTextLayout(text, self.font()), 0.0
        layout.setTextOption(self.document().defaultTextOption())
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid() and height < most:
            line.setLineWidth(room)
            height += line.height()
            line = layout.createLine()
        layout.endLayout()
        return height or self._line()

    def _chrome(self) -> int:
        """Measure what stands above and below the words; the first of them brings one margin."""
        frame = self.contentsMargins()
        return frame.top() + frame.bottom() + round(self.document().documentMargin())


class LineBox(TextBox):
    """One line of words, folded over as many lines as they need; Enter is for the row."""

    def __init__(self, ui: Ui, role: str = "body", placeholder: str = "") -> None:
        super().__init__(ui, role, lines=1)
        self.setPlaceholderText(placeholder)

    @override
    def clean(self, text: str) -> str:
        return one_line(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back_from_nothing = event.key() == Qt.Key.Key_Backspace and self.document().isEmpty()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or back_from_nothing:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ProseBox(TextBox):
    """Words of several lines; Ctrl+Tab puts a tab between them."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, "body", lines=3)

    @override
    def clean(self, text: str) -> str:
        return tidy(text).strip()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Tab:
            self.insertPlainText("\t")
        else:
            super().keyPressEvent(event)


def _is_of_the_row(event: QKeyEvent) -> bool:
    alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return alt and event.key() in _OF_THE_ROW


def _growing() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    return policy
