"""How wide the columns of a table in an open document are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from odfdo import Element

from moreelberaad.adapters.exporting.document import Grid
from moreelberaad.adapters.exporting.odt_nodes import node

PAGE_WIDTH: Final = 170
"""In mm, between the margins of an A4."""

_LETTER, _BOLD_LETTER = 2.0, 2.4
_GAP = 5
_WIDEST_WORD = 50
_LONGEST_WISH = 120


def named(width: int) -> str:
    """Give the name of the column style of a width in mm."""
    return f"mm{width}"


def column_style(name: str) -> Element:
    """Build the style that a name of `named` stands for."""
    shape = node("style:table-column-properties", style_column_width=f"{name[2:]}mm")
    return node("style:style", shape, style_name=name, style_family="table-column")


def even_widths(count: int, total: int) -> list[int]:
    """Divide `total` mm over columns of the same width."""
    return _whole([total / count] * count, total)


def widths(grid: Grid) -> list[int]:
    """Give every column its longest word, and divide the rest by what its texts ask for."""
    columns = list(zip(grid.columns, *grid.rows, strict=True))
    least = _fitting([_least(header, cells) for header, *cells in columns])
    wishes = [min(max(map(len, texts)), _LONGEST_WISH) ** 2 + 1 for texts in columns]
    left = PAGE_WIDTH - sum(least)
    shares = (left * wish / sum(wishes) for wish in wishes)
    return _whole([width + share for width, share in zip(least, shares, strict=True)], PAGE_WIDTH)


def _least(header: str, cells: Iterable[str]) -> float:
    """Give the width in mm in which no word is broken; a header is set bold."""
    widest = max(_longest([header]) * _BOLD_LETTER, _longest(cells) * _LETTER)
    return min(widest, _WIDEST_WORD) + _GAP


def _longest(texts: Iterable[str]) -> int:
    return max((len(word) for text in texts for word in text.split()), default=0)


def _fitting(least: Sequence[float]) -> list[float]:
    """Make all columns narrower when they would not fit beside each other."""
    factor = min(1.0, PAGE_WIDTH / sum(least))
    return [width * factor for width in least]


def _whole(measures: Sequence[float], total: int) -> list[int]:
    """Round down to whole mm; the last column takes what is left."""
    whole = [int(width) for width in measures[:-1]]
    return [*whole, total - sum(whole)]
