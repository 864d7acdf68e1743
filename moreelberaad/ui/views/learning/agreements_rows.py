"""Agreements and their headings as lines to read and to say; made only where they are seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_book import AgreementPlace
from moreelberaad.ui.viewmodels.learning.agreements_listing import Group, group_of
from moreelberaad.ui.viewmodels.learning.agreements_words import GROUPS, about, when

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
IS_HEADING = Qt.ItemDataRole.UserRole + 1
"""The role of what a long list asks of every row, before any of them is seen."""
_ROOT = QModelIndex()
_HEADING = Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementLine:
    """What is drawn of one agreement, or of the heading of a group."""

    group: Group
    title: str
    about: str = ""
    when: str = ""
    is_heading: bool = False

    def spoken(self) -> str:
        """Say it whole."""
        return ", ".join(filter(None, (self.title, self.about, self.when)))


class AgreementRows(QAbstractListModel):
    """Follows the list of the model; a heading can be passed over, and not be chosen."""

    def __init__(self, ui: Ui, model: AgreementsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._rows: tuple[Group | AgreementPlace, ...] = ()

    def show_anew(self) -> None:
        """Show other agreements, or the same in another order."""
        self.beginResetModel()
        rows: list[Group | AgreementPlace] = []
        for group, places in self._model.listed:
            rows += [group, *places]
        self._rows = tuple(rows)
        self.endResetModel()

    def place_at(self, row: int) -> AgreementPlace | None:
        """Give the place of an agreement; nothing for a heading."""
        found = self._rows[row]
        return None if isinstance(found, Group) else found

    def row_of(self, place: AgreementPlace) -> int:
        """Give the row of an agreement; -1 when it is not in the list."""
        return self._rows.index(place) if place in self._rows else -1

    def beyond(self, row: int, step: int) -> int:
        """Give the next row with an agreement in one direction; the same where there is none."""
        at = row + step
        while 0 <= at < len(self._rows) and self.place_at(at) is None:
            at += step
        return at if 0 <= at < len(self._rows) else row

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = self.place_at(index.row()) is None
        return _HEADING if is_heading else super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == IS_HEADING:
            return isinstance(self._rows[index.row()], Group)
        line = self._line(self._rows[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken()
            case _:
                return line if role == LINE else None

    def _line(self, row: Group | AgreementPlace) -> AgreementLine:
        language, today = self._ui.language, self._model.today
        if isinstance(row, Group):
            return AgreementLine(group=row, title=language.say(GROUPS[row]), is_heading=True)
        found = self._model.at(row)
        if found is None:  # it went a moment ago; the list is made anew
            return AgreementLine(group=Group.UNDATED, title="")
        return AgreementLine(
            group=group_of(found, today),
            title=found.action.plain,
            about=about(language, found),
            when=when(language, found, today),
        )
