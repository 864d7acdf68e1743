"""The rows that are read back, step by step; a step that stays as it was is left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.reading_back import Chapter, Entry
from moreelberaad.ui.views.closing.passage import Piece

_AT_ONCE = 4
"""Rows that are made in one go, before the page is painted and after it: 20 ms."""
_GAP = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """So many rows of one step as are made in one go; `place` is that of the first of them."""

    place: int
    rows: Chapter

    @property
    def name(self) -> tuple[str, int]:
        """Tell it from the others on the page."""
        return self.rows.step, self.place


class Part(QWidget):
    """Some rows with their title; it comes on show as a whole, which lays it out only once."""

    def __init__(self, ui: Ui, title: QWidget | None, pieces: list[Piece]) -> None:
        super().__init__()
        self.pieces = pieces
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.look.px(_GAP))
        for each in (title, *pieces):
            if each is not None:
                column.addWidget(each)


class Chapters(QWidget):
    """All steps below each other; the first rows at once, the rest some moments later."""

    def __init__(
        self, ui: Ui, title: Callable[[Chapter], QWidget], piece: Callable[[Entry, int], Piece]
    ) -> None:
        super().__init__()
        self._ui, self._title, self._piece = ui, title, piece
        self._wanted: list[Run] = []
        self._made: list[tuple[Run, Part]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ui.look.px(_GAP))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_next)

    @property
    def pieces(self) -> list[Piece]:
        """Give the rows that are made, from top to bottom."""
        return [piece for _, part in self._made for piece in part.pieces]

    def show_chapters(self, chapters: tuple[Chapter, ...], again: str = "") -> None:
        """Show these; the rows of the step `again` are made anew in any case."""
        enough = max(len(self.pieces), _AT_ONCE)
        self._wanted = list(_runs(chapters))
        kept = {run.name: part for run, part in self._made if self._stays(run, again)}
        self._drop([part for run, part in self._made if run.name not in kept])
        self._made = []
        while len(self._made) < len(self._wanted) and len(self.pieces) < enough:
            self._add(kept.pop(self._wanted[len(self._made)].name, None))
        self._drop(list(kept.values()))
        self._soon.start()

    def note(self, chapters: tuple[Chapter, ...]) -> None:
        """Take these for what is on show: somebody is typing it there."""
        self._wanted = list(_runs(chapters))
        parts = [part for _, part in self._made]
        self._made = list(zip(self._wanted, parts, strict=False))

    def _stays(self, run: Run, again: str) -> bool:
        return run.rows.step != again and run in self._wanted

    def _add(self, kept: Part | None = None) -> None:
        run = self._wanted[len(self._made)]
        if kept is None:
            kept = self._part(run)
            self._column.insertWidget(len(self._made), kept)
            kept.show()  # the layout does so later, and what is hidden takes no focus
        self._made.append((run, kept))

    def _part(self, run: Run) -> Part:
        pieces = [self._piece(each, number) for number, each in run.rows.entries]
        return Part(self._ui, None if run.place else self._title(run.rows), pieces)

    def _drop(self, parts: list[Part]) -> None:
        for part in parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()

    @Slot()
    def _make_next(self) -> None:
        if len(self._made) < len(self._wanted):
            self._add()
            self._soon.start()


def _runs(chapters: tuple[Chapter, ...]) -> Iterator[Run]:
    """Cut each step in runs of rows."""
    for chapter in chapters:
        for place in range(0, len(chapter.entries), _AT_ONCE):
            rows = replace(chapter, entries=chapter.entries[place : place + _AT_ONCE])
            yield Run(place=place, rows=rows)
