"""Texts in which terms are dotted, and told when pointed at (ux.md 6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
    QWhatsThisClickedEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from moreelberaad.domain.glossary import Term
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.label import Words
from moreelberaad.ui.support.look import Look
from moreelberaad.ui.support.terms import Found, Terms
from moreelberaad.ui.support.ui import Ui

Spot = tuple[QRectF, Term]


def spots_of(layout: QTextLayout, found: Sequence[Found]) -> Iterator[Spot]:
    """Give the place of each term in a text that is laid out, one for each line it is on."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        for each in found:
            first, last = max(begin, each.start), min(end, each.start + each.length)
            if first < last:
                left, right = _x(line, first), _x(line, last)
                yield QRectF(left, line.y(), right - left, line.height()), each.term


def _x(line: QTextLine, place: int) -> float:
    """Give how far from the left a letter begins; PySide hands its place back beside it."""
    return cast("tuple[float, int]", line.cursorToX(place))[0]


def draw_dots(painter: QPainter, look: Look, spots: Iterable[Spot], origin: QPointF) -> None:
    """Underline the terms with dots."""
    dots = QPen(look.color("accent"), look.px(3) / 2, Qt.PenStyle.CustomDashLine)
    dots.setDashPattern([0.1, 2.0])
    dots.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(dots)
    for area, _ in spots:
        placed = area.translated(origin)
        painter.drawLine(placed.bottomLeft(), placed.bottomRight())
    painter.restore()


def tell(widget: QWidget, at: QPoint, lines: Sequence[str]) -> None:
    """Show what terms mean beside the pointer; plain words, broken into lines."""
    QToolTip.showText(at, "".join(f"<p>{escape(each)}</p>" for each in lines), widget)


def ask_about(widget: QWidget, term: Term) -> None:
    """Ask the window to open the glossary at this term."""
    QApplication.sendEvent(widget, QWhatsThisClickedEvent(term.code))


class TermLabel(Words):
    """Plain text in which terms are dotted; a click opens the glossary, F1 does so by keyboard."""

    def __init__(self, ui: Ui, text: str, terms: Terms) -> None:
        super().__init__(ui, text)
        self._worn, self._terms = ui.look, terms
        self._found = terms.find(text)
        self._laid_out: tuple[object, tuple[Spot, ...], QPointF] | None = None
        self.setMouseTracking(bool(self._found))

    @property
    def term(self) -> Term | None:
        """Give the first term in the text."""
        return self._found[0].term if self._found else None

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._found, self._laid_out = self._terms.find(text), None
        self.setMouseTracking(bool(self._found))

    @override
    def event(self, event: QEvent) -> bool:
        if self._found and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if term := self._at(QPointF(event.pos())):
                tell(self, event.globalPos(), [self._terms.line(term)])
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position()):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        super().mouseMoveEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        term = self._at(event.position())
        if term and event.button() == Qt.MouseButton.LeftButton:
            ask_about(self, term)
        else:
            super().mousePressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._found:
            spots, origin = self._spots()
            painter = QPainter(self)
            draw_dots(painter, self._worn, spots, origin)
            painter.end()

    def _at(self, place: QPointF) -> Term | None:
        if not self._found:
            return None
        spots, origin = self._spots()
        return next((term for area, term in spots if area.contains(place - origin)), None)

    def _spots(self) -> tuple[tuple[Spot, ...], QPointF]:
        """Lay the text out as the label does, anew only after a change."""
        area = self.contentsRect()
        key = (area, self.font().key())
        if self._laid_out is None or self._laid_out[0] != key:
            layout, height = self._layout(area.width())
            top = area.top() + (area.height() - height) / 2
            if self.alignment() & Qt.AlignmentFlag.AlignTop:
                top = area.top()
            spots = tuple(spots_of(layout, self._found))
            self._laid_out = (key, spots, QPointF(area.left(), top))
        return self._laid_out[1], self._laid_out[2]

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.text(), self.font())
        wrap = QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.NoWrap
        option = QTextOption()
        option.setWrapMode(wrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height, leading = 0.0, self.fontMetrics().leading()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() + leading
        layout.endLayout()
        return layout, height - leading


def term_words(
    ui: Ui, text: str, terms: Terms, role: str = "body", *, token: str = "ink"
) -> TermLabel:
    """Make a label as `words` does, with its terms dotted."""
    label = TermLabel(ui, text, terms)
    label.setWordWrap(True)
    label.setProperty("token", token)
    wear_role(label, ui.look, role)
    return label


def term_near(widget: QWidget | None) -> Term | None:
    """Give a term beside what has the focus: in the nearest labels that can hold any."""
    while widget is not None:
        labels = [each for each in widget.findChildren(TermLabel) if each.isVisible()]
        if labels:
            return next((each.term for each in labels if each.term), None)
        widget = None if widget.isWindow() else widget.parentWidget()
    return None
