"""A pattern that is made ready when it is first tried: a note needs few of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import regex

from .needs import Needs, begins_at_words, needs_of
from .tries import with_lists


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """A pattern as it is written; its lists stand beside it."""

    written: str
    lists: Mapping[str, Iterable[str]]

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """Give what can be searched with; raises `regex.error` for a bad pattern."""
        return regex.compile(with_lists(self.written, self.lists))

    def matches(
        self, text: str, starts: Iterable[int] | None = None
    ) -> Iterator[regex.Match[str]]:
        """Give the matches from left to right, of those that begin at known places if given."""
        return self.compiled.finditer(text) if starts is None else self._at(text, starts)

    def _at(self, text: str, starts: Iterable[int]) -> Iterator[regex.Match[str]]:
        end = 0
        for start in starts:
            if start >= end and (match := self.compiled.match(text, start)):
                yield match
                end = match.end()

    @cached_property
    def needs(self) -> Needs:
        """Give what a text must hold for this to match."""
        return needs_of(self.written, self.lists)

    @cached_property
    def at_words(self) -> bool:
        """Tell whether a match surely has no letter or digit right before it."""
        return begins_at_words(self.written)
