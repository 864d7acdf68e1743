"""The lessons of a list, said as they stand there."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.search import Word
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_words import ICONS, LessonSays

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonLine:
    """What a row shows; `words` are those to mark in it."""

    title: str = field(repr=False)
    below: str = field(repr=False)
    facts: tuple[str, ...]
    icon: str
    words: tuple[Word, ...] = field(repr=False)


class LessonRows(QAbstractListModel):
    """Makes a row when it comes into view, for there may be thousands."""

    def __init__(self, model: LessonsModel, says: LessonSays) -> None:
        super().__init__()
        self._model, self._says = model, says
        self._ids: tuple[LessonId, ...] = ()
        self._words: tuple[Word, ...] = ()

    def show_anew(self) -> None:
        """Take over what is listed now."""
        self.beginResetModel()
        self._ids, self._words = self._model.ids, self._model.parsed.query.words
        self.endResetModel()

    def id_at(self, row: int) -> LessonId:
        """Give which lesson stands in a row."""
        return self._ids[row]

    def row_of(self, lesson_id: LessonId | None) -> int:
        """Give the row of a lesson; -1 where it is not listed."""
        return self._ids.index(lesson_id) if lesson_id in self._ids else -1

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        lesson = self._model.get(self._ids[index.row()])
        if lesson is None:
            return None
        says = self._says
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return says.title(lesson)
            case Qt.ItemDataRole.AccessibleTextRole:
                return says.spoken(lesson)
            case _ if role == LINE:
                return LessonLine(
                    title=says.title(lesson),
                    below=says.stretch(lesson, self._words),
                    facts=says.facts(lesson),
                    icon=ICONS[lesson.status],
                    words=self._words,
                )
            case _:
                return None
