"""*Voor wie?*: what a lessons sheet explains and holds for those who read it (domain.md 2, S1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.glossary import Term
from moreelberaad.domain.template import Text


class Readers(StrEnum):
    """The three contexts in which a lesson is used again."""

    MILITARY = "military"
    POLITICAL = "political"
    SOCIETY = "society"


class Piece(StrEnum):
    """A part of the lessons sheet that readers may get, in an order of their own."""

    INTRO = "intro"
    LESSON = "lesson"
    APPLIES_WHEN = "applies_when"
    QUESTION = "question"
    SIDES = "sides"
    RESULT = "result"
    WEIGHED = "weighed"
    COST = "cost"
    VALUES = "values"


class Foot(StrEnum):
    """A small line at the foot of the lessons sheet."""

    THEMES = "themes"
    CONTEXT = "context"
    METHOD = "method"
    QUARTER = "quarter"
    STATUS = "status"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What one kind of reader gets: `name` says who they are, `intro` what they should know first.

    `terms` are words of the glossary; an abbreviation is a term too, told by what it stands for.
    """

    name: Text
    pieces: tuple[Piece, ...]
    foot: tuple[Foot, ...]
    terms: tuple[Term, ...]
    abbreviations: tuple[Term, ...]
    intro: Text = Text()
