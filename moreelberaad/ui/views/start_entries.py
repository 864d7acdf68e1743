"""The entries of Start: tiles that each open another way to begin (ux.md 3.2)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Template
from moreelberaad.ui.support.painting import paint_box, pen
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across
from moreelberaad.ui.views.layouts import bare

_ICON, _EDGE, _TOP, _WORDS = 22, 20, 16, 56
"""Px at 100 %: the side of the icon, where it and the words begin."""
_LEAST = 150
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Tile(QPushButton):
    """A button with what it opens below its name."""

    def __init__(self, ui: Ui, name: str, note: str, icon: str) -> None:
        super().__init__()
        self._ui, self._name, self._note, self._icon = ui, name, note, icon
        self.setAccessibleName(name)
        self.setAccessibleDescription(note)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._ui.look.px(_LEAST), self._height(self._ui.look.px(_LEAST * 2)))

    @override
    def sizeHint(self) -> QSize:
        width = self._ui.look.px(_LEAST * 2)
        return QSize(width, self._height(width))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._ui.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = look.color("raised" if self.underMouse() else "surface")
        paint_box(painter, QRectF(self.rect()), fill, pen(look.color("line"), 1), look.px(8))
        picture = look.pixmap(self._icon, _ICON, "accent")
        painter.drawPixmap(QPoint(look.px(_EDGE), look.px(_TOP)), picture)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        look = self._ui.look
        room = self.rect().adjusted(look.px(_WORDS), look.px(_TOP), -look.px(_EDGE), 0)
        painter.setFont(look.font("body_strong"))
        painter.setPen(look.color("ink"))
        named = painter.drawText(room, _WRAPPED, self._name)
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink2"))
        painter.drawText(room.adjusted(0, named.height(), 0, 0), _WRAPPED, self._note)

    def _height(self, width: int) -> int:
        look = self._ui.look
        room = QRect(0, 0, max(1, width - look.px(_WORDS + _EDGE)), 9999)
        said = (("body_strong", self._name), ("caption", self._note))
        heights = (
            QFontMetrics(look.font(role)).boundingRect(room, _WRAPPED, text).height()
            for role, text in said
        )
        return sum(heights) + 2 * look.px(_TOP)


class Entries(QWidget):
    """Three tiles beside each other; the round with a card only where there is one."""

    new_asked = Signal()
    card_asked = Signal()
    practice_asked = Signal()

    def __init__(self, ui: Ui, card_round: Template | None) -> None:
        super().__init__()
        say = ui.say
        about_new = say("Zes keuzes, dan kun je beginnen")
        self._new = Tile(ui, say("Nieuw beraad"), about_new, "plus-circle")
        about_practice = say("Met een voorbeeld, niets bewaard")
        practise = Tile(ui, say("Oefenen"), about_practice, "compass")
        self._new.clicked.connect(self.new_asked)
        practise.clicked.connect(self.practice_asked)
        cards = [self._card_tile(ui, card_round)] if card_round else []
        bare(self, across(self._new, *cards, practise, spacing="md"))

    def offer_new(self, *, offered: bool) -> None:
        """Show the way to a new session, or leave it to the block above."""
        self._new.setVisible(offered)

    def _card_tile(self, ui: Ui, card_round: Template) -> Tile:
        about = ui.say("Een dilemmakaart, {minutes} minuten", minutes=card_round.minutes)
        tile = Tile(ui, ui.say("Kaartronde"), about, "cards")
        tile.clicked.connect(self.card_asked)
        return tile
