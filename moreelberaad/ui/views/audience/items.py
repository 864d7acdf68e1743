"""The display list: what a page is made of; nothing is painted that is not an item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One line of words, from the left of its rect, in the middle of its height."""

    rect: QRectF
    words: str
    role: str
    token: str
    ground: str
    """The token of what lies behind, for the contrast."""

    def __repr__(self) -> str:
        return f"Run(… {self.role})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The mark of an option: `A`, `B` or `other`; `words` say it to who cannot see."""

    rect: QRectF
    code: str
    words: str = ""
    has_letter: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A small disc, full or open: time that is left, who handed in, the start of a line."""

    rect: QRectF
    token: str
    is_full: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """A plane or a rule of one colour."""

    rect: QRectF
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rings:
    """The mark of the app."""

    rect: QRectF
    token: str


Item = Run | Mark | Disc | Fill | Rings


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One picture of the screen: its ground, and what stands on it."""

    size: QSize
    ground: str
    items: tuple[Item, ...]

    @property
    def words(self) -> str:
        """Give all words in the order of reading, for who cannot see the page."""
        return " ".join(_said(self.items))


def _said(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Run | Mark) and item.words:
            yield item.words
