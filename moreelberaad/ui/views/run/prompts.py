"""The questions of a step, one of them perhaps the one being asked."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from moreelberaad.domain.glossary import Term
from moreelberaad.ui.support.term_label import draw_dots, spots_of, tell
from moreelberaad.ui.support.terms import NO_TERMS, Terms
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run import wrapping

_LEFT, _TEXT, _RIGHT, _AROUND = 10, 40, 10, 5
"""Where icon and words stand, and the room above and below, at text size 100 %."""
_NONE = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Index = QModelIndex | QPersistentModelIndex


class PromptList(QListView):
    """Shows every question; the chosen one is lit, and may be put out again.

    `picked` tells which one was clicked, or chosen with Enter.
    """

    picked = Signal(int)

    def __init__(self, ui: Ui, terms: Terms = NO_TERMS) -> None:
        super().__init__()
        self._terms = terms
        self.on_screen: int | None = None
        self._painter = PromptPainter(ui, terms)
        self._questions = QStringListModel()
        self.setModel(self._questions)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(ui.say("Vragen om te stellen"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.look.changed.connect(self.fit)
        self.clicked.connect(self._pick)

    @property
    def term(self) -> Term | None:
        """Give the first term in the lit question."""
        found = self._terms.find(str(self.currentIndex().data() or ""))
        return found[0].term if found else None

    def show_questions(self, questions: list[str]) -> None:
        """List these questions, none of them lit."""
        self._questions.setStringList(questions)
        self.setCurrentIndex(_NONE)
        self.fit()

    def show_asked(self, row: int | None) -> None:
        """Mark the question that is on the screen of the participants."""
        self.on_screen = row
        self.viewport().update()

    def light_next(self) -> str | None:
        """Light the next question and give it; the last one stays lit."""
        return self._light(min(self.lit + 1, self._questions.rowCount() - 1))

    def light_previous(self) -> str | None:
        """Light the question before; before the first none is lit."""
        return self._light(self.lit - 1)

    def fit(self) -> None:
        """Be as high as the questions need."""
        self.scheduleDelayedItemsLayout()
        rows = range(self._questions.rowCount())
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in rows))

    @property
    def lit(self) -> int:
        """Give the place of the lit question, below 0 for none."""
        return self.currentIndex().row()

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.fit()
        self.picked.emit(index.row())

    def _light(self, row: int) -> str | None:
        self.setCurrentIndex(self._questions.index(row) if row >= 0 else _NONE)
        self.fit()
        return str(self.currentIndex().data()) if row >= 0 else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.lit >= 0 and not event.modifiers():
            self.picked.emit(self.lit)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class PromptPainter(QStyledItemDelegate):
    """Draws a question beside a speech balloon; the lit one stands out by ground and weight."""

    def __init__(self, ui: Ui, terms: Terms) -> None:
        super().__init__()
        self._ui, self._terms = ui, terms

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Say what the terms in this question mean."""
        found = self._terms.find(str(index.data() or ""))
        if not found or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        tell(view, event.globalPos(), [self._terms.line(each.term) for each in found])
        return True

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = option.widget
        is_lit = isinstance(view, PromptList) and view.currentIndex() == index
        width, font = self._width(view.width()), self._font(is_lit=is_lit)
        needed = wrapping.height_of(str(index.data()), font, width)
        return QSize(width, needed + 2 * self._ui.look.px(_AROUND))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, area = self._ui.look, option.rect
        is_lit = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_lit:
            self._draw_ground(painter, area)
        icon = look.pixmap(self._icon(option, index), 20, "accent" if is_lit else "ink2")
        top = area.top() + look.px(_AROUND)
        painter.drawPixmap(area.left() + look.px(_LEFT), top, icon)
        painter.setPen(look.color("ink"))
        left = area.left() + look.px(_TEXT)
        spot = QRect(left, area.top(), self._width(area.width()), area.height())
        wrapping.draw(painter, spot, str(index.data()), self._font(is_lit=is_lit))
        self._draw_terms(painter, spot, str(index.data()), self._font(is_lit=is_lit))
        painter.restore()

    def _icon(self, option: QStyleOptionViewItem, index: _Index) -> str:
        view = option.widget
        is_asked = isinstance(view, PromptList) and view.on_screen == index.row()
        return "projector-screen-fill" if is_asked else "chat-circle"

    def _draw_terms(self, painter: QPainter, area: QRect, text: str, font: QFont) -> None:
        if found := self._terms.find(text):
            layout, origin = wrapping.placed(area, text, font)
            draw_dots(painter, self._ui.look, spots_of(layout, found), origin)

    def _draw_ground(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ui.look.color("accent_soft"))
        round_by = self._ui.look.px(6)
        painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), round_by, round_by)

    def _font(self, *, is_lit: bool) -> QFont:
        return self._ui.look.font("body_strong" if is_lit else "body")

    def _width(self, width: int) -> int:
        px = self._ui.look.px
        return width - px(_TEXT) - px(_RIGHT)
