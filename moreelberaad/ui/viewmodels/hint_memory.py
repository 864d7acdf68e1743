"""What the check said before of a paragraph; in memory only, and bounded."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from moreelberaad.domain.hints import Hint, still_open
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.ui.viewmodels.typed import Typed

_MOST = 4_000
"""Pieces; what was looked at longest ago goes first."""

Looked = Mapping[Typed, tuple[Hint, ...]]


class HintMemory:
    """Hints by paragraph, whoever typed it and wherever it stands."""

    def __init__(self) -> None:
        self._looked: OrderedDict[Typed, tuple[Hint, ...]] = OrderedDict()

    def keep(self, looked: Looked) -> None:
        """Remember what was found."""
        for piece, hints in looked.items():
            self._looked[piece] = hints
            self._looked.move_to_end(piece)

    def trim(self) -> None:
        """Make room; not while a long text is looked at, or that would never end."""
        while len(self._looked) > _MOST:
            self._looked.popitem(last=False)

    def unknown(self, typed: Typed) -> Iterator[Typed]:
        """Give the pieces that were not looked at."""
        return (each for _, each in typed.pieces() if each not in self._looked)

    def knows(self, typed: Typed) -> bool:
        """Tell whether all of a text was looked at."""
        return next(self.unknown(typed), None) is None

    def hints(self, typed: Typed, left: LeftStanding) -> Iterator[Hint]:
        """Give the open hints of a text as far as it was looked at, from left to right."""
        for start, piece in typed.pieces():
            for hint in still_open(piece.text, self._looked.get(piece, ()), left):
                yield replace(hint, start=hint.start + start, end=hint.end + start)

    def clear(self) -> None:
        """Forget everything."""
        self._looked.clear()
