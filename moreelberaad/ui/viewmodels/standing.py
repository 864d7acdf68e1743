"""What lies over the work of a session, and where its clock stands, across a lock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from moreelberaad.ui.viewmodels.clock import StepClock, Stopped


class Cover(StrEnum):
    """A page that lies over the work."""

    READING = "reading"
    BREAK = "break"
    BOUNDARY = "boundary"
    CHOOSING = "choosing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """How a session stood when the vault was locked; it holds no words, and nobody writes it."""

    covers: tuple[Cover, ...]
    clock: Stopped


class Standing(QObject):
    """The covers from the lowest to the one on top; `changed` tells that there are others now."""

    changed = Signal()

    def __init__(self, clock: StepClock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.covers: tuple[Cover, ...] = ()

    @property
    def top(self) -> Cover | None:
        """Give what is on show instead of the work."""
        return self.covers[-1] if self.covers else None

    def cover(self, cover: Cover) -> None:
        """Lay a page over what is on show; it lies there only once."""
        if cover not in self.covers:
            self._show((*self.covers, cover))

    def uncover(self, cover: Cover) -> None:
        """Take a page away; what lay below it is on show again."""
        self._show(tuple(each for each in self.covers if each is not cover))

    def clear(self) -> None:
        """Show the work again."""
        self._show(())

    def stood(self) -> Stood:
        """Give how all of it stands now."""
        return Stood(covers=self.covers, clock=self._clock.stop())

    def take_up(self, stood: Stood) -> None:
        """Go on as it stood."""
        self._clock.take_up(stood.clock)
        self._show(stood.covers)

    def _show(self, covers: tuple[Cover, ...]) -> None:
        """At a boundary the clock stands still, and nothing tells afterwards that it did."""
        if Cover.BOUNDARY in covers:
            self._clock.freeze()
        else:
            self._clock.thaw()
        self.covers = covers
        self.changed.emit()
