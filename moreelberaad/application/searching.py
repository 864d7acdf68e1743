"""Finding things again: sessions that are closed, cards, lessons, and words of the glossary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moreelberaad.application.lesson_ports import SearchIndex
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.search import Found, FoundKind, Query, Word
from moreelberaad.domain.search_query import marks_in
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Searching:
    """Searches one vault and the glossary; may be asked from another thread than the window's."""

    index: SearchIndex
    terms: Callable[[], Sequence[Term]]

    def find(self, query: Query, *, most: int = 50) -> Sequence[Found]:
        """Give the best hits, with what changed just now."""
        self.index.catch_up()
        return self.index.find(query, most=most)

    def count(self, query: Query) -> int:
        """Count all hits."""
        self.index.catch_up()
        return self.index.count(query)

    def text_of(self, kind: FoundKind, found_id: str) -> Prose:
        """Give all words of what was found, of which a list shows a stretch."""
        return self.index.text_of(kind, found_id)

    def glossary(self, words: Sequence[Word]) -> Sequence[Term]:
        """Give the terms in which each of these words begins a word, in any language."""
        return [term for term in self.terms() if words and _has_all(term, words)]


def _has_all(term: Term, words: Sequence[Word]) -> bool:
    told = "\n".join((*term.word.words.values(), *term.definition.words.values()))
    return all(marks_in(told, [word]) for word in words)
