"""The rows that are read back, step by step; a step that stays as it was is left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.reading_back import Chapter, Entry
from moreelberaad.ui.views.closing.passage import Piece

_AT_ONCE = 8
"""Rows that are made before the page is painted; those below are not in sight yet."""
_GAP = 6


class Part(QWidget):
    """One step with its title; it comes on show as a whole, which lays it out only once."""

    def __init__(self, ui: Ui, title: QWidget, pieces: list[Piece]) -> None:
        super().__init__()
        self.pieces = pieces
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.look.px(_GAP))
        for each in (title, *pieces):
            column.addWidget(each)


class Chapters(QWidget):
    """All steps below each other; the first rows at once, the rest a moment later."""

    def __init__(
        self, ui: Ui, title: Callable[[Chapter], QWidget], piece: Callable[[Entry, int], Piece]
    ) -> None:
        super().__init__()
        self._ui, self._title, self._piece = ui, title, piece
        self._wanted: list[tuple[int, Chapter]] = []
        self._made: list[tuple[int, Chapter, Part]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ui.look.px(_GAP))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_next)

    @property
    def pieces(self) -> list[Piece]:
        """Give the rows that are made, from top to bottom."""
        return [piece for _, _, part in self._made for piece in part.pieces]

    def show_chapters(self, chapters: tuple[Chapter, ...], again: str = "") -> None:
        """Show these; the rows of the step `again` are made anew in any case."""
        enough = max(len(self.pieces), _AT_ONCE)
        self._wanted = list(_numbered(chapters))
        kept = {each[1].step: each for each in self._made if self._stays(each, again)}
        self._drop([each for each in self._made if each[1].step not in kept])
        self._made = []
        while len(self._made) < len(self._wanted) and len(self.pieces) < enough:
            self._add(kept.pop(self._wanted[len(self._made)][1].step, None))
        self._drop(list(kept.values()))
        self._soon.start()

    def note(self, chapters: tuple[Chapter, ...]) -> None:
        """Take these for what is on show: somebody is typing it there."""
        self._wanted = list(_numbered(chapters))
        parts = [part for _, _, part in self._made]
        self._made = [(*wanted, part) for wanted, part in zip(self._wanted, parts, strict=False)]

    def _stays(self, made: tuple[int, Chapter, Part], again: str) -> bool:
        first, chapter, _ = made
        return chapter.step != again and (first, chapter) in self._wanted

    def _add(self, kept: tuple[int, Chapter, Part] | None = None) -> None:
        first, chapter = self._wanted[len(self._made)]
        if kept is None:
            pieces = [self._piece(each, first + n) for n, each in enumerate(chapter.entries)]
            part = Part(self._ui, self._title(chapter), pieces)
            self._column.insertWidget(len(self._made), part)
            part.show()  # the layout does so later, and what is hidden takes no focus
            kept = (first, chapter, part)
        self._made.append(kept)

    def _drop(self, made: list[tuple[int, Chapter, Part]]) -> None:
        for _, _, part in made:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()

    @Slot()
    def _make_next(self) -> None:
        if len(self._made) < len(self._wanted):
            self._add()
            self._soon.start()


def _numbered(chapters: tuple[Chapter, ...]) -> Iterator[tuple[int, Chapter]]:
    """Give each step with the number of its first row."""
    first = 1
    for chapter in chapters:
        yield first, chapter
        first += len(chapter.entries)
