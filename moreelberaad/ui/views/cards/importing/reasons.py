"""The rows that someone would want to know something about, each with why; one goes to its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.importing_words import ReasonLine
from moreelberaad.ui.views.cards.importing.outcome_looks import LOOKS
from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.lines import LINE, Index, LineModel, dress_lines
from moreelberaad.ui.views.run import wrapping

_TALLEST, _LOWEST, _LEFT, _AROUND, _SIDE = 260, 52, 28, 8, 16
"""Px at 100 %."""


class _Lines(LineModel[ReasonLine]):
    """The reasons as lines of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[ReasonLine, ...] = ()

    @override
    def read(self) -> tuple[ReasonLine, ...]:
        return self.lines

    @override
    def place(self, line: ReasonLine) -> str:
        return str(line.row)

    @override
    def spoken(self, line: ReasonLine) -> str:
        return line.title


class Reasons(QListView):
    """Arrows and clicks choose a line, and its row with it."""

    picked = Signal(int)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui, self._lines = ui, _Lines()
        self._painter = _Painter(ui)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        dress_lines(self, ui.say("Rijen waar iets mee is"))
        self.setLayoutMode(QListView.LayoutMode.Batched)  # each line is measured, of thousands
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentChanged.connect(self._on_current)
        ui.look.changed.connect(self._measure)

    def show_lines(self, lines: Sequence[ReasonLine]) -> None:
        """Show these, hidden when there are none."""
        self._lines.lines = tuple(lines)
        self._lines.refresh()
        self.setVisible(bool(lines))
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, min(self._ui.look.px(_LOWEST), self.maximumHeight()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @Slot()
    def _measure(self) -> None:
        """Grow no higher than the lines, and than leaves room for what follows."""
        tallest, tall = self._ui.look.px(_TALLEST), 0
        for row in range(self._lines.rowCount()):
            tall += self.sizeHintForRow(row)
            if tall > tallest:
                break
        self.setMaximumHeight(min(tall, tallest))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self._lines.line(current.row()).row)


class _Painter(LinePainter):
    """The icon of the outcome before the words."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: ReasonLine = index.data(LINE)
        px, list_ = self._ui.look.px, option.widget
        room = list_.viewport().width() if isinstance(list_, QListView) else list_.width()
        font = self._ui.look.font("caption")
        tall = wrapping.height_of(line.title, font, room - px(_LEFT + _AROUND))
        return QSize(0, tall + px(_AROUND))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ReasonLine = index.data(LINE)
        look, area = self._ui.look, option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(area, look.color("selection"))
        worn = LOOKS[line.outcome]
        ink = "on_selection" if is_chosen else worn.token
        picture = look.pixmap(worn.icon, _SIDE, ink)
        painter.drawPixmap(area.left() + look.px(4), area.top() + look.px(_AROUND // 2), picture)
        painter.setPen(look.color("on_selection" if is_chosen else "ink"))
        half = look.px(_AROUND // 2)
        spot = area.adjusted(look.px(_LEFT), half, -half, -half)
        wrapping.draw(painter, spot, line.title, look.font("caption"))
