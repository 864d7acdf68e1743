"""Lines to go to, in a list beside the work: the steps of a session, the parts of a document."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
"""The role of the line itself."""
_ROOT = QModelIndex()


class Titled(Protocol):
    """A line has a title."""

    @property
    def title(self) -> str:
        """Give the words to read."""


T = TypeVar("T", bound=Titled)


class LineModel(QAbstractListModel, Generic[T]):
    """Gives a list its lines: the title to read, and more to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[T, ...] = ()

    def read(self) -> tuple[T, ...]:
        """Give the lines as they are now."""
        raise NotImplementedError

    def place(self, line: T) -> str:
        """Name the place that a line leads to; empty for a heading."""
        raise NotImplementedError

    def spoken(self, line: T) -> str:
        """Say a line with what is drawn in it."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the lines again; where they lead to the same places, the list stays as it is."""
        before, lines = self._lines, self.read()
        if [*map(self.place, lines)] == [*map(self.place, before)]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> T:
        """Give one line."""
        return self._lines[row]

    def index_of(self, place: str) -> QModelIndex:
        """Give the line that leads to a place; none when no line does."""
        rows = (row for row, line in enumerate(self._lines) if self.place(line) == place)
        return self.index(next(rows, -1))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(line)
            case _:
                return line if role == LINE else None


def dress_lines(shown: QListView, name: str) -> None:
    """Show lines without a frame, one of them chosen, scrolled smoothly and never sideways."""
    shown.setAccessibleName(name)
    shown.setFrameShape(QFrame.Shape.NoFrame)
    shown.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    shown.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
