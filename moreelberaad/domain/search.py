"""What can be found again: texts with the marks of what they are about (ux.md 3.13)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.values import Prose


class FoundKind(StrEnum):
    """What a text that is found belongs to."""

    SESSION = "session"
    CARD = "card"
    LESSON = "lesson"


class Facet(StrEnum):
    """What a search can be narrowed by (ux.md 4, *Lessons*)."""

    THEME = "theme"
    METHOD = "method"
    VALUE = "value"
    STATUS = "status"
    QUARTER = "quarter"
    SCOPE = "scope"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """One thing that can be found: its words, and codes per facet.

    A lesson that may go far has the scopes before it too, one out of three talks also 1 and 2:
    `deelbaar:eenheid` and `uit:2` ask for at least that much.
    """

    kind: FoundKind
    id: str
    title: Prose
    body: Prose
    facets: frozenset[tuple[Facet, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One hit, best first; its text is asked for when it comes into view."""

    kind: FoundKind
    id: str
    title: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word or exact words to find, in whatever case and with or without accents.

    The last word that somebody types is also the beginning of longer ones; exact words are not.
    """

    text: str
    is_exact: bool = False
    is_without: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A code that what is found must bear, or must not."""

    facet: Facet
    code: str
    is_without: bool = False


Term = Word | Filter


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is asked for: every group holds, and of a group (`of`) at least one term does."""

    groups: tuple[tuple[Term, ...], ...] = ()
    kinds: frozenset[FoundKind] = frozenset(FoundKind)

    @property
    def words(self) -> tuple[Word, ...]:
        """Give the words to mark in what was found."""
        terms = (term for group in self.groups for term in group)
        return tuple(each for each in terms if isinstance(each, Word) and not each.is_without)
