"""Above the columns of a file: how each is called there, and the choice of what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from moreelberaad.domain.card_columns import Column
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.importing_words import column_choices
from moreelberaad.ui.views.cards.importing.cell_painter import BETWEEN

_NAME, _CHOICE, _BELOW, _PLAIN = 24, 40, 10, 34
"""Px at 100 %: the height of a name, of a choice, what is free below it; and without choices."""


class ColumnsHead(QHeaderView):
    """The choices move along with their columns, and come in sight when they get the keyboard."""

    chosen = Signal(int, object)
    reached = Signal(int)

    def __init__(self, ui: Ui, *, has_choices: bool = True) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._ui = ui
        self._has_choices = has_choices
        self._choices: list[QuietCombo] = []
        self._offered = list(column_choices(ui.language))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHighlightSections(False)
        self.sectionResized.connect(self.place)
        ui.look.changed.connect(self.place)

    @property
    def stops(self) -> Sequence[QWidget]:
        """Give the choices from left to right."""
        return self._choices

    def offer(self, names: Sequence[str]) -> None:
        """Make a choice above each of these columns; none for a file that says itself."""
        for choice in self._choices:
            choice.hide()
            choice.deleteLater()
        self._choices = [self._choice(place, name) for place, name in enumerate(names)]
        self.updateGeometry()
        self.place()

    def show_columns(self, columns: Sequence[Column | None]) -> None:
        """Show what each column holds now."""
        columns_offered = [None, *(column for column, _ in self._offered)]
        for choice, column in zip(self._choices, columns, strict=False):
            choice.setCurrentIndex(columns_offered.index(column))

    @Slot()
    def place(self) -> None:
        """Put each choice above its column."""
        px = self._ui.look.px
        for place, choice in enumerate(self._choices):
            left = self.sectionViewportPosition(place)
            wide = self.sectionSize(place) - px(BETWEEN)
            choice.setGeometry(left, px(_NAME), max(0, wide), px(_CHOICE))

    @override
    def sizeHint(self) -> QSize:
        px = self._ui.look.px
        tall = px(_NAME + _CHOICE + _BELOW) if self._has_choices else px(_PLAIN)
        return QSize(super().sizeHint().width(), tall)

    def set_choices(self, *, on: bool) -> None:
        """Take the room that choices need, or less."""
        self._has_choices = on
        self.updateGeometry()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = self._ui.look
        painter.save()
        painter.fillRect(rect, look.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink2"))
        before = 0 if self._is_of_the_file(logicalIndex) else look.px(BETWEEN)
        room = rect.adjusted(before, 0, before - look.px(BETWEEN), -look.px(_BELOW))
        at_top = logicalIndex < len(self._choices)
        text = painter.fontMetrics().elidedText(
            self._title(logicalIndex), Qt.TextElideMode.ElideRight, room.width()
        )
        upright = Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, upright | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _is_of_the_file(self, place: int) -> bool:
        return place < self.count() - 1

    def _title(self, place: int) -> str:
        told = str(self.model().headerData(place, Qt.Orientation.Horizontal))
        is_choice = place < len(self._choices)
        return self._ui.say("Kolom ‘{name}’", name=told) if is_choice else told

    def _choice(self, place: int, name: str) -> QuietCombo:
        choice = _Choice(self._ui, self.viewport())
        choice.setAccessibleName(self._ui.say("Kolom ‘{name}’", name=name))
        choice.addItems([self._ui.say("Niet gebruiken"), *(said for _, said in self._offered)])
        choice.activated.connect(partial(self._tell, place))
        choice.reached.connect(partial(self.reached.emit, place))
        choice.show()
        return choice

    def _tell(self, place: int, row: int) -> None:
        column = self._offered[row - 1][0] if row else None
        self.chosen.emit(place, column)


class _Choice(QuietCombo):
    """Tells that the keyboard came to it."""

    reached = Signal()

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(ui)
        self.setParent(parent)
        wear_role(self, ui.look, "body_strong")

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
