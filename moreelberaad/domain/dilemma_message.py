"""The *Dilemmabericht*: for parliament and society, about a decision taken elsewhere (S5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from moreelberaad.domain.values import Prose

MOST_WORDS = 250
"""Words that were typed, in all parts together (domain.md 6.3)."""
LONGEST_PART = 2_000
"""Signs of one part: some scripts have no spaces to count words by."""

_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class DilemmaMessage:
    """What was asked, what clashed, what was chosen by whom and what not, and what it costs.

    `by_role` is the function of who decided, never a name; a deliberation decides nothing.
    """

    question: Prose
    clash: Prose
    chosen: Prose
    by_role: Prose
    not_chosen: Prose
    cost: Prose

    def parts(self) -> Iterator[tuple[str, Prose]]:
        """Walk the parts by name, in the order of the page."""
        return ((part.name, getattr(self, part.name)) for part in fields(self))

    @property
    def word_count(self) -> int:
        """Count the words of all parts; a loose sign is no word."""
        words = (word for _, text in self.parts() for word in text.plain.split())
        return sum(bool(_LETTER.search(word)) for word in words)
