"""What the check marks in a text: a place, a kind of trace, and what could stand there instead."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from moreelberaad.domain.spans import Span


class Label(StrEnum):
    """Kinds of trace; the labels of anon.md 1, and four that are no identifier by themselves."""

    PERSON = "PERSON"
    ID = "ID"
    CONTACT = "CONTACT"
    VEHICLE = "VEHICLE"
    LOCATION = "LOCATION"
    UNIT = "UNIT"
    MISSION = "MISSION"
    DATE = "DATE"
    RANK = "RANK"
    FUNCTION = "FUNCTION"
    AGE = "AGE"
    OTHER = "OTHER"
    QUOTE = "QUOTE"
    COMBINATION = "COMBINATION"
    GUILT = "GUILT"
    OPERATIONAL = "OPERATIONAL"


TRACES = frozenset({Label.QUOTE, Label.COMBINATION, Label.GUILT, Label.OPERATIONAL})
"""No identifiers: they may contain other hits, and nothing can stand in their place."""

LEADS_TO_SOMEONE = frozenset(
    {
        Label.PERSON,
        Label.ID,
        Label.CONTACT,
        Label.VEHICLE,
        Label.LOCATION,
        Label.UNIT,
        Label.MISSION,
    }
)
"""A day, a rank and a function stand on sheets by design: when, and who takes it up."""


class Tier(StrEnum):
    """How sure the check is: A sure, B doubt, C an unknown word."""

    SURE = "A"
    DOUBT = "B"
    UNKNOWN = "C"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A span of a text, in code points, that may lead to a person or a unit.

    `suggestions` are replacements, best first; none means that the sentence had better go.
    `entity` is the same for all spellings of one person, and empty for everything else.
    """

    start: int
    end: int
    label: Label
    tier: Tier
    reason: str
    suggestions: tuple[str, ...] = ()
    entity: str = field(default="", repr=False)

    @property
    def span(self) -> Span:
        """Give its place."""
        return self.start, self.end
