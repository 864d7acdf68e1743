"""Dilemma cards: invented situations with two options, ready to be put on the table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.template import Option, Text


class CardStatus(StrEnum):
    """How far a card has come (domain.md 3)."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One dilemma; note and reflection are for the facilitator alone (domain.md 5)."""

    id: str
    status: CardStatus
    title: Text
    situation: Text
    option_a: Text
    option_b: Text
    harm_a: Text
    harm_b: Text
    themes: tuple[Option, ...]
    values: tuple[Option, ...]
    audience: Text
    questions: tuple[Text, ...]
    note: Text
    reflection: Text
