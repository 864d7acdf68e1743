"""One card for each document that can be made, with a line on what stands in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from moreelberaad.ui.support.choice_buttons import FramedRadio
from moreelberaad.ui.support.indicators import Condition, paint_radio
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views.layouts import bare

_RING, _LEFT, _TOP, _WORDS = 20, 15, 7, 47
"""Px at 100 %: the side of the ring, where it and the words begin."""
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class DocumentCard(FramedRadio):
    """A radio button with its note below its name."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.ui.look.px(120), self.ui.look.px(48))

    @override
    def sizeHint(self) -> QSize:
        width = self.ui.look.px(380)
        return QSize(width, self.heightForWidth(width))

    @override
    def heightForWidth(self, width: int) -> int:
        px = self.ui.look.px
        room = QRect(0, 0, max(1, width - px(_WORDS + _LEFT)), 9999)
        note = QFontMetrics(self.ui.look.font("caption")).boundingRect(room, _WRAPPED, self.note)
        return px(_TOP) + self._name_height() + note.height() + px(_TOP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        px = self.ui.look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        ring = QRectF(px(_LEFT), px(_TOP), px(_RING), px(_RING))
        paint_radio(painter, ring, self.ui.look, Condition(on=self.isChecked()))
        self._paint_words(painter)
        painter.end()

    @override
    def _paint_words(self, painter: QPainter) -> None:
        look = self.ui.look
        room = self.rect().adjusted(look.px(_WORDS), look.px(_TOP), -look.px(_LEFT), 0)
        painter.setFont(look.font("body_strong"))
        painter.setPen(look.color("ink"))
        painter.drawText(room, _WRAPPED, self.label)
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink2"))
        painter.drawText(room.adjusted(0, self._name_height(), 0, 0), _WRAPPED, self.note)

    def _name_height(self) -> int:
        return QFontMetrics(self.ui.look.font("body_strong")).height()


class DocumentCards(QWidget):
    """The cards below each other: arrows move within, Tab leaves."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, name: str, options: Iterable[tuple[str, str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._cards = {code: DocumentCard(ui, label, note) for code, label, note in options}
        bare(self, down(*self._cards.values(), spacing="sm"))
        group = QButtonGroup(self)
        for code, card in self._cards.items():
            group.addButton(card)
            card.clicked.connect(lambda _=False, code=code: self._choose(code))
            card.stepped.connect(self._step)

    def value(self) -> str:
        """Give the code of the chosen card."""
        return next((code for code, card in self._cards.items() if card.isChecked()), "")

    def set_value(self, code: str) -> None:
        """Choose a card without telling it."""
        for each, card in self._cards.items():
            card.setChecked(each == code)
            stop = Qt.FocusPolicy.StrongFocus if each == code else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(stop)
        self.setFocusProxy(self._cards[code])

    def choose_number(self, number: int) -> None:
        """Choose a card as if it was pressed, counted from 0."""
        card = list(self._cards.values())[number]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()

    def _choose(self, code: str) -> None:
        self.set_value(code)
        self.chosen.emit(code)

    @Slot(int)
    def _step(self, step: int) -> None:
        present = list(self._cards).index(self.value())
        self.choose_number((present + step) % len(self._cards))
