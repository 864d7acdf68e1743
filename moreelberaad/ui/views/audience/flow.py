"""Slabs that stand below each other, and how they are cut over pages without losing one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF

from moreelberaad.ui.views.audience.items import Item

MOST_ROWS = 6
"""More rows make another page, never smaller type (ux.md 3.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slab:
    """Items of one line, with y from its top; never cut."""

    height: float
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Slabs that stay together when a page can hold them; `gap` is the white above, within."""

    slabs: tuple[Slab, ...]
    gap: float = 0
    is_row: bool = False
    heading: Group | None = None
    """What stands above the first, and above the first of each further page."""

    @property
    def height(self) -> float:
        """Sum the heights, without the gap."""
        return sum(slab.height for slab in self.slabs)


@dataclass(slots=True)
class Pages:
    """Pages that fill up from the top: the first so high, and each further one."""

    height: float
    further: float
    pages: list[list[Item]] = field(default_factory=lambda: [[]])
    _y: float = 0
    _rows: int = 0
    _heading: Group | None = None

    def add(self, groups: Iterable[Group]) -> None:
        """Put groups below each other."""
        for group in groups:
            self._add(group)

    def _add(self, group: Group) -> None:
        if self._y and self._needs_a_page(group):
            self._turn()
        self._head(group)
        if self._y:
            self._y += group.gap
        for slab in group.slabs:
            self._put(slab, group.heading)
        self._rows += group.is_row

    def _needs_a_page(self, group: Group) -> bool:
        """Tell whether it stands better on the next page; what no page can hold begins here."""
        above, left = self._above(group), self.height - self._y
        first = group.slabs[0].height if group.slabs else 0
        is_whole = above + group.height <= self.further
        is_full = group.is_row and self._rows >= MOST_ROWS
        return is_full or above + (group.height if is_whole else first) > left

    def _above(self, group: Group) -> float:
        heading = group.heading
        if heading is None or heading is self._heading:
            return group.gap
        return heading.gap + heading.height + group.gap

    def _head(self, group: Group) -> None:
        heading = group.heading
        if heading is None or heading is self._heading:
            self._heading = heading
            return
        self._heading = heading
        if self._y:
            self._y += heading.gap
        for slab in heading.slabs:
            self._put(slab, None)

    def _put(self, slab: Slab, heading: Group | None) -> None:
        if self._y and self._y + slab.height > self.height:
            self._turn()
            self._repeat(heading)
        self.pages[-1].extend(moved(slab.items, self._y))
        self._y += slab.height

    def _repeat(self, heading: Group | None) -> None:
        """Put the heading on the next page too, when it leaves room."""
        if heading is None or heading.height > self.height / 2:
            return
        self._heading = heading
        for slab in heading.slabs:
            self.pages[-1].extend(moved(slab.items, self._y))
            self._y += slab.height

    def _turn(self) -> None:
        self.pages.append([])
        self.height = self.further
        self._y, self._rows, self._heading = 0, 0, None


def moved(items: Iterable[Item], y: float, x: float = 0) -> tuple[Item, ...]:
    """Give the items at another place."""
    way = QPointF(x, y)
    return tuple(replace(item, rect=item.rect.translated(way)) for item in items)


def stacked(slabs: Iterable[Slab]) -> tuple[Item, ...]:
    """Give the items of slabs that stand below each other."""
    items: list[Item] = []
    y = 0.0
    for slab in slabs:
        items += moved(slab.items, y)
        y += slab.height
    return tuple(items)


def beside(groups: Sequence[Group], step: float, gap: float) -> Group:
    """Set groups beside each other, line by line."""
    slabs = [Slab(height=0) for _ in range(max(len(group.slabs) for group in groups))]
    for column, group in enumerate(groups):
        for row, slab in enumerate(group.slabs):
            items = (*slabs[row].items, *moved(slab.items, 0, column * step))
            slabs[row] = Slab(height=max(slabs[row].height, slab.height), items=items)
    return Group(slabs=tuple(slabs), gap=gap)


def flow(groups: Iterable[Group], height: float, further: float | None = None) -> list[list[Item]]:
    """Cut groups over pages of this height, `further` after the first; there is always one."""
    pages = Pages(height, height if further is None else further)
    pages.add(groups)
    return pages.pages
