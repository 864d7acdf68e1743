"""What helps to word the question that a talk turns on (domain.md 7.1)."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.template import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """A question that does not work yet, what it may become, and why."""

    id: str
    title: Text
    before: Text
    after: Text
    why: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Rephrasing:
    """Questions to begin from, and examples of wording anew."""

    samples: tuple[Text, ...] = ()
    cards: tuple[Rewording, ...] = ()
