"""What a finished file tells, and where: its words, its properties, its name (anon.md 5.5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Where(StrEnum):
    """The places in which a file may tell something."""

    BODY = "body"
    PROPERTY = "property"
    FILE_NAME = "file_name"


class Leak(StrEnum):
    """What may stand in none of them."""

    SOUGHT = "sought"
    MASKED = "masked"
    SOMEONE = "someone"
    NUMBER = "number"
    CONTACT = "contact"
    VEHICLE = "vehicle"
    COORDINATES = "coordinates"
    UNREADABLE = "unreadable"
    """What nobody can look into, such as a picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A text of a finished file, with its place.

    `given` are the organisation's own lines: a number in those is theirs to show.
    """

    where: Where
    text: str = field(repr=False)
    given: tuple[str, ...] = ()
