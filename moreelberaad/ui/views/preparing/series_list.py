"""The list of series: a green bar at the one on show, and what hangs on each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.focus_ring import RING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.series import SeriesItem, SeriesModel
from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.lines import LINE, Index, LineModel, dress_lines
from moreelberaad.ui.views.preparing.series_words import counts, next_planned
from moreelberaad.ui.views.run import wrapping

_LEFT, _RIGHT, _ENDS, _GAP = 24, 16, 10, 2
"""Px at 100 % around the words of a line, and between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One series as a line."""

    label: Prose
    below: tuple[str, ...]

    @property
    def title(self) -> str:
        """Give the label."""
        return self.label.plain


class _Lines(LineModel[_Line]):
    """The series as lines of a list."""

    def __init__(self, ui: Ui, model: SeriesModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model

    @override
    def read(self) -> tuple[_Line, ...]:
        return tuple(map(self._line, self._model.items))

    @override
    def place(self, line: _Line) -> str:
        return line.title

    @override
    def spoken(self, line: _Line) -> str:
        return ", ".join((line.title, *line.below))

    def _line(self, item: SeriesItem) -> _Line:
        below = (counts(self._ui, item), next_planned(self._ui, item))
        return _Line(label=item.label, below=below)


class SeriesList(QListView):
    """Arrows go to another series; the chosen one keeps its mark without the focus."""

    def __init__(self, ui: Ui, model: SeriesModel) -> None:
        super().__init__()
        self._model = model
        self._lines = _Lines(ui, model)
        self._painter = _Painter(ui)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        dress_lines(self, ui.say("Reeksen"))
        self.setProperty(RING, "none")
        self.selectionModel().currentChanged.connect(self._on_current)
        ui.look.changed.connect(self._measure)

    @Slot()
    def refresh(self) -> None:
        """Show the series and which one is on show."""
        chosen = self._model.chosen
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
        if self._model.items or self._lines.rowCount():
            self._lines.refresh()
        if chosen:
            self.setCurrentIndex(self._lines.index_of(chosen.label.plain))
        self.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own
        self.viewport().update()
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def sizeHint(self) -> QSize:
        rows = range(self._lines.rowCount())
        return QSize(0, sum(self.sizeHintForRow(row) for row in rows))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, max(self.sizeHintForRow(0), 0))

    @Slot()
    def _measure(self) -> None:
        """Let every line ask again how high it is at this width."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self._model.choose(self._lines.line(current.row()).label)


class _Painter(LinePainter):
    """Draws the label, and below it in small what hangs on the series."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px, line = self._ui.look.px, _line(index)
        width = option.widget.width() - px(_LEFT + _RIGHT)
        small = self._ui.look.font("caption")
        title = self.height_of(line.title, width, is_present=True)
        below = sum(wrapping.height_of(each, small, width) + px(_GAP) for each in line.below)
        return QSize(px(_LEFT), title + below + 2 * px(_ENDS))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, line = self._ui.look.px, _line(index)
        is_present = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_present:
            self.draw_present(painter, option.rect)
        spot = option.rect.adjusted(px(_LEFT), px(_ENDS), -px(_RIGHT), 0)
        spot.setHeight(self.height_of(line.title, spot.width(), is_present=True))
        self.draw_title(painter, spot, line.title, is_present=is_present)
        for each in line.below:
            spot = self._draw_below(painter, spot, each)

    def _draw_below(self, painter: QPainter, above: QRect, text: str) -> QRect:
        """Write a small line under another; gives the place it took."""
        small = self._ui.look.font("caption")
        height = wrapping.height_of(text, small, above.width())
        top = above.bottom() + 1 + self._ui.look.px(_GAP)
        spot = QRect(above.left(), top, above.width(), height)
        painter.setPen(self._ui.look.color("ink2"))
        wrapping.draw(painter, spot, text, small)
        return spot


def _line(index: Index) -> _Line:
    line: _Line = index.data(LINE)
    return line
