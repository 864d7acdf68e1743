"""The lessons of packages that come in, each with what would become of it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView
from typing_extensions import override

from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.merging import Became
from moreelberaad.package_words import BECAME
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays

LOOKS = {
    Became.WITHDRAWN: ("prohibit", "danger"),
    Became.CONFLICT: ("warning", "warn"),
    Became.CHANGED: ("arrows-clockwise", "ink2"),
    Became.NEW: ("plus-circle", "accent"),
    Became.KNOWN: ("check-circle", "ink2"),
}
"""The icon and the colour token of an outcome, always beside its word."""
_ROOT = QModelIndex()
_BATCH, _HIGH, _ICON = 200, 34, 18
Rows = tuple[tuple[Became, KeptLesson], ...]


class ComingRows(QAbstractListModel):
    """Makes a row when it comes into view, for there may be thousands."""

    def __init__(self, ui: Ui, says: LessonSays) -> None:
        super().__init__()
        self._ui, self._says, self._rows = ui, says, Rows()

    def show_rows(self, rows: Rows) -> None:
        """Take over what is listed now."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        became, lesson = self._rows[index.row()]
        ui = self._ui
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return f"{ui.say(BECAME[became.value])}: {self._says.title(lesson)}"
            case Qt.ItemDataRole.DecorationRole:
                return ui.look.icon(*LOOKS[became])
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, ui.look.px(_HIGH))
            case _:
                return None


class ComingList(QListView):
    """Stays quick however many there are."""

    def __init__(self, ui: Ui, says: LessonSays) -> None:
        super().__init__()
        self._rows = ComingRows(ui, says)
        self.setModel(self._rows)
        self.setAccessibleName(ui.say("Lessen in dit pakket"))
        wear_role(self, ui.look, "body")
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(ui.look.px(_ICON), ui.look.px(_ICON)))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Rows) -> None:
        """List these."""
        self._rows.show_rows(rows)
        if rows:
            self.setCurrentIndex(self._rows.index(0))
