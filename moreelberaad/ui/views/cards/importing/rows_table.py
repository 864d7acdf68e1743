"""The real rows of a file: the icon on the left and the outcome on the right stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from moreelberaad.domain.card_columns import PLAIN
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.views.cards.importing.cell_painter import BETWEEN, ROW, CellPainter
from moreelberaad.ui.views.cards.importing.column_widths import fitted
from moreelberaad.ui.views.cards.importing.columns_head import ColumnsHead
from moreelberaad.ui.views.cards.importing.file_rows import FileRows
from moreelberaad.ui.views.cards.importing.outcome_looks import LOOKS
from moreelberaad.ui.views.layouts import bare

_NARROWEST, _WIDEST, _OUTCOME, _ICON, _SIDE = 168, 286, 108, 38, 20
"""Px at 100 %: of a column at least and at most, of the outcome, of the icon's room, the icon."""
_BARE = "QTableCornerButton::section { background: transparent; border: 0; }"
_LOOKED_AT = 30
"""Rows whose cells decide how wide a column begins."""
_PER_PIXEL = QAbstractItemView.ScrollMode.ScrollPerPixel
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class RowsTable(QWidget):
    """Two tables of the same rows that scroll as one; the keyboard is in the left one."""

    def __init__(self, ui: Ui, model: ImportModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._rows = FileRows(ui, model)
        self._painter = CellPainter(ui)
        # kept here: a head that only Qt holds is swept away by Python, and Qt crashes without it
        self.head, self._outcome_head = ColumnsHead(ui), ColumnsHead(ui)
        self.cells = self._table(self.head)
        self._outcomes = self._table(self._outcome_head)
        self._icons = _Icons(ui, self._rows)
        self._arrange()
        self._connect()

    def start(self) -> None:
        """Show another file from its first row."""
        self._rows.start()
        file, has_choices = self._model.file, self._model.has_choosers
        for head in (self.head, self._outcome_head):
            head.set_choices(on=has_choices)
        number = len(file.headings) if file else 0
        names = [self._rows.heading(place) for place in range(number)] if has_choices else []
        self.cells.setColumnHidden(number, True)  # noqa: FBT003 - Qt's own
        for place in range(number):
            self.cells.setColumnHidden(place, not has_choices and self._is_plain(place))
            self._outcomes.setColumnHidden(place, True)  # noqa: FBT003 - Qt's own
        self._outcomes.setColumnHidden(number, False)  # noqa: FBT003 - Qt's own
        self.head.offer(names)
        self.refresh()
        self._measure()

    def refresh(self) -> None:
        """Show what the columns hold now, and what becomes of each row."""
        self._rows.refresh()
        self.head.show_columns(self._model.columns)
        self.setEnabled(self._model.file is not None)
        self._icons.viewport().update()

    def unused(self) -> tuple[str, ...]:
        """Name the columns that are not used."""
        places = range(self._rows.outcome_column)
        return tuple(self._rows.heading(at) for at in places if self._rows.column(at) is None)

    def go_to(self, number: int) -> None:
        """Choose the row with this number in the file."""
        row = self._rows.row_of(number)
        if row >= 0:
            column = max(0, self.cells.currentIndex().column())
            self.cells.setCurrentIndex(self._rows.index(row, column))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _is_plain(self, place: int) -> bool:
        """Tell whether a column holds what is a code in a file of ours, and nothing to read."""
        column = self._rows.column(place)
        return column is not None and column.part in PLAIN

    def _table(self, head: QHeaderView) -> QTableView:
        table = QTableView()
        table.setModel(self._rows)
        table.setHorizontalHeader(head)
        table.setItemDelegate(self._painter)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setStyleSheet(_BARE)
        table.viewport().setAutoFillBackground(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(_PER_PIXEL)
        table.setHorizontalScrollMode(_PER_PIXEL)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        return table

    def _arrange(self) -> None:
        say, outcomes = self._ui.say, self._outcomes
        self.cells.setAccessibleName(say("Rijen van het bestand"))
        self.cells.setVerticalHeader(self._icons)
        self.cells.setVerticalScrollBarPolicy(_NEVER)
        outcomes.setAccessibleName(say("Uitkomst"))
        outcomes.verticalHeader().hide()
        outcomes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outcomes.setHorizontalScrollBarPolicy(_NEVER)
        outcomes.setSelectionModel(self.cells.selectionModel())
        self._beside = down(outcomes)
        row = across(self.cells, self._beside)
        row.setSpacing(0)
        row.setStretch(0, 1)
        bare(self, row)

    def _connect(self) -> None:
        left, right = self.cells.verticalScrollBar(), self._outcomes.verticalScrollBar()
        left.valueChanged.connect(right.setValue)
        right.valueChanged.connect(left.setValue)
        sideways = self.cells.horizontalScrollBar()
        sideways.valueChanged.connect(self.head.place)
        sideways.rangeChanged.connect(self._keep_level)
        self.head.chosen.connect(self._model.choose_column)
        self.head.reached.connect(self._show_column)
        self._ui.look.changed.connect(self._measure)

    @Slot(int)
    def _show_column(self, place: int) -> None:
        """Bring a column in sight, whichever rows are."""
        row = self.cells.rowAt(0)
        up = self.cells.verticalScrollBar().value()
        self.cells.scrollTo(self._rows.index(max(row, 0), place))
        self.cells.verticalScrollBar().setValue(up)

    @Slot()
    def _measure(self) -> None:
        """Give each column what its first cells take, as far as the first ones stay in sight."""
        px, number = self._ui.look.px, self._rows.outcome_column
        wide = px(_OUTCOME) + self._outcomes.verticalScrollBar().sizeHint().width()
        self._outcomes.setFixedWidth(wide)
        self._outcomes.setColumnWidth(number, px(_OUTCOME))
        self._icons.setFixedWidth(px(_ICON))
        for view in (self.cells, self._outcomes):
            view.verticalHeader().setDefaultSectionSize(px(ROW))
        seen = [place for place in range(number) if not self.cells.isColumnHidden(place)]
        widths = [self._wanted(place) for place in seen]
        room = self.width() - wide - px(_ICON)
        for place, width in zip(seen, fitted(widths, room, px(_NARROWEST)), strict=True):
            self.cells.setColumnWidth(place, width)
        self.head.place()
        self._keep_level()

    def _wanted(self, place: int) -> int:
        px, rows = self._ui.look.px, range(min(_LOOKED_AT, self._rows.rowCount()))
        wide = max((self._cell_width(row, place) for row in rows), default=0)
        return min(px(_WIDEST), max(px(_NARROWEST), wide + px(BETWEEN)))

    def _cell_width(self, row: int, place: int) -> int:
        return self.cells.sizeHintForIndex(self._rows.index(row, place)).width()

    @Slot()
    def _keep_level(self) -> None:
        """Keep the outcomes as high as the rows where those scroll sideways."""
        bar = self.cells.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        self._beside.setContentsMargins(0, 0, 0, below)


class _Icons(QHeaderView):
    """The icon of each outcome, left of its row."""

    def __init__(self, ui: Ui, rows: FileRows) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._ui, self._rows = ui, rows
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHighlightSections(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._ui.look.px(_ICON), super().sizeHint().height())

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look, planned = self._ui.look, self._rows.planned(logicalIndex)
        painter.save()
        model = self.selectionModel()
        is_chosen = model is not None and model.isRowSelected(logicalIndex)
        painter.fillRect(rect, look.color("selection" if is_chosen else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
        if planned:
            worn, side = LOOKS[planned.outcome], look.px(_SIDE)
            top = rect.top() + (rect.height() - side) // 2
            token = "on_selection" if is_chosen else worn.token
            look.icon(worn.icon, token).paint(painter, QRect(rect.left(), top, side, side))
        painter.restore()
