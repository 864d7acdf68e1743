"""Which papers there are, and what was chosen about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from moreelberaad.domain.template import Template, Text


class PaperKind(StrEnum):
    """The papers there are (domain.md 6.3), in the order of the list."""

    REQUESTER_SHEET = "requester-sheet"
    PARTICIPANTS_SHEET = "participants-sheet"
    ROOM_SHEET = "room-sheet"
    WORKSHEET = "worksheet"
    REASONING_FORM = "reasoning-form"
    SLIPS = "slips"
    COMMANDER_CARD = "commander-card"
    METHOD_COPY = "method-copy"
    CRITERIA = "criteria"
    SERIES_FORM = "series-form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a paper says about its method."""

    title: Text
    header: Text
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeLines:
    """What the office filled in for papers; what is empty is a blank to fill in by hand.

    `retention` is how long the notes stay, in the words of the selection list.
    """

    controller: str = ""
    privacy_officer: str = ""
    recovery_keeper: str = ""
    reading_place: str = ""
    second_reader: str = ""
    retention: str = ""


NO_LINES = OfficeLines()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What was chosen about a talk, and what the office filled in, as far as papers show it."""

    settings: Mapping[str, bool] | None = None
    commander: bool = False
    begins: time | None = None
    route: tuple[str, ...] = ()
    office: OfficeLines = NO_LINES


def heading_of(method: Template) -> Heading:
    """Give what every paper of a method says of it."""
    return Heading(title=method.title, header=method.header, minutes=method.minutes)
