"""One block of figures as it is drawn, read aloud, and put in a table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How a stretch of a bar is filled."""

    FULL = "full"
    SOFT = "soft"
    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A piece of a bar, as a share of the whole width."""

    share: float
    tone: Tone = Tone.FULL
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """A bar; a thin one stands with what it says before it."""

    stretches: tuple[Stretch, ...]
    label: str = ""
    is_thin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a figure; `None` is too few to show, `value` stands at the end of a bar."""

    name: str
    cells: tuple[str | None, ...] = ()
    value: str = ""
    tracks: tuple[Track, ...] = ()
    is_heading: bool = False
    tells_heads: bool = False
    """Each of its cells says itself what it counts, where the heads are those of other rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A titled block; the first of `heads` is that of the names, `nothing` stands for no rows."""

    title: str
    aside: str = ""
    heads: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    notes: tuple[str, ...] = ()
    is_grid: bool = False
    too_few: str = ""
    nothing: str = ""

    @property
    def said(self) -> str:
        """Give all of it as text, for whoever hears it."""
        return "; ".join(map(self._row_said, self.rows)) + "." if self.rows else self.nothing

    def _row_said(self, row: Row) -> str:
        cells = [self.too_few if each is None else each for each in row.cells]
        if len(cells) > 1 and not row.tells_heads:
            heads = self.heads[1:]
            cells = [f"{head} {cell}" for head, cell in zip(heads, cells, strict=True) if cell]
        return f"{row.name}: {', '.join(cells)}" if cells else row.name


def bar(share: float) -> tuple[Track, ...]:
    """Give one plain bar."""
    return (Track(stretches=(Stretch(share=share),)),)
