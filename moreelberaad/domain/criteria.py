"""Lists to look back on a talk with; none of them is an official measure (domain.md 2, S4)."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.template import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One sentence that may hold for a talk, or not."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CriteriaList:
    """What somebody wants a talk to be held against; ticks on it are never kept."""

    id: str
    title: Text
    source: Text
    items: tuple[Criterion, ...]
