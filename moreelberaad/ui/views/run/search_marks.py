"""Where the words that are sought stand in the boxes of a page, drawn over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.text_box import TextBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.session_search import Hit

_TINT, _PRESENT_TINT = 45, 75
"""Of 255: the words are read through their mark."""
_MOST = 200
"""Marks in one box: drawing more of them would take longer than a key press."""


class FoundMarks(QWidget):
    """Lies over one box, lets the mouse through, and goes when other words stand there."""

    def __init__(self, ui: Ui, box: TextBox) -> None:
        super().__init__(box)
        self._ui, self._box = ui, box
        self._spans: Sequence[tuple[int, int]] = ()
        self._present: tuple[int, int] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box.textChanged.connect(self.hide)
        box.updateRequest.connect(self._repaint)
        box.installEventFilter(self)

    def show_spans(
        self, spans: Sequence[tuple[int, int]], present: tuple[int, int] | None
    ) -> None:
        """Mark these stretches, and one that is the present one."""
        self._spans, self._present = spans, present
        self._settle()
        self.setVisible(bool(spans))
        self.raise_()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for span in self._spans:
            for stretch in _lines(self._box, *span):
                self._paint(painter, stretch, is_present=span == self._present)
        painter.end()

    def _paint(self, painter: QPainter, stretch: QRectF, *, is_present: bool) -> None:
        look = self._ui.look
        tint = QColor(look.color("warn_line"))
        tint.setAlpha(_PRESENT_TINT if is_present else _TINT)
        painter.fillRect(stretch, tint)
        line = stretch.adjusted(0, stretch.height() - look.px(2), 0, 0)
        painter.fillRect(line, look.color("warn_line"))
        if is_present:
            painter.setPen(look.color("warn_line"))
            painter.drawRect(stretch)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def _settle(self) -> None:
        self.setGeometry(self._box.viewport().geometry())


def mark_page(ui: Ui, page: QWidget, hits: Sequence[Hit], present: Hit | None) -> None:
    """Mark these hits in the boxes of a page, and no others."""
    spans: dict[TextBox, list[tuple[int, int]]] = {}
    for (key, text, copy), same in groupby(hits, lambda hit: (hit.key, hit.text, hit.copy)):
        if box := _box_of(page, key, text, copy):
            spans[box] = [span for hit in islice(same, _MOST) if (span := _span(box, hit))]
    here = _box_of(page, present.key, present.text, present.copy) if present else None
    for box in page.findChildren(TextBox):
        over = box.findChild(FoundMarks)
        if over or box in spans:
            marks = over if isinstance(over, FoundMarks) else FoundMarks(ui, box)
            at = _span(box, present) if present and box is here else None
            marks.show_spans(spans.get(box, ()), at)


def select(page: QWidget, hit: Hit) -> TextBox | None:
    """Select a hit where it stands on a page, and bring it in sight; gives its box."""
    box = _box_of(page, hit.key, hit.text, hit.copy)
    for other in page.findChildren(TextBox):
        if other is not box:
            _unselect(other)
    if box is None:
        return None
    if span := _span(box, hit):
        cursor = QTextCursor(box.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)
    bring_in_sight(box)
    return box


def _unselect(box: TextBox) -> None:
    cursor = box.textCursor()
    if cursor.hasSelection():
        cursor.clearSelection()
        box.setTextCursor(cursor)


def _box_of(page: QWidget, key: FieldKey | None, text: Prose, copy: int) -> TextBox | None:
    """Find the box that holds this text; of those that say the same, the one that is meant."""
    if key is None:
        return None
    same = [
        box
        for editor in page.findChildren(Editor, key)
        for box in editor.findChildren(TextBox)
        if box.isVisibleTo(page) and box.words() == text
    ]
    return same[copy] if copy < len(same) else None


def _span(box: TextBox, hit: Hit) -> tuple[int, int] | None:
    """Give where a hit stands, counted as Qt does: a sign beyond the first 65,536 is two.

    A box may hold white space around its words that is not kept.
    """
    raw = box.toPlainText()
    before = raw.find(hit.text.plain)
    if before < 0:
        return None
    return _units(raw[: before + hit.start]), _units(raw[: before + hit.end])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _lines(box: TextBox, start: int, end: int) -> Iterator[QRectF]:
    """Give a rectangle for each line that a stretch runs over."""
    cursor = QTextCursor(box.document())
    cursor.setPosition(start)
    first = last = QRectF(box.cursorRect(cursor))
    for place in range(start + 1, end + 1):
        cursor.setPosition(place)
        here = QRectF(box.cursorRect(cursor))
        if here.top() != last.top():
            yield _between(first, last)
            first = here
        last = here
    yield _between(first, last)


def _between(first: QRectF, last: QRectF) -> QRectF:
    return QRectF(first.left(), first.top(), max(last.left() - first.left(), 2), first.height())


def bring_in_sight(widget: QWidget) -> None:
    """Scroll every stretch that holds a widget to where it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
