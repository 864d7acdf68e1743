"""The closed lists of words a method is written in (design.md 6)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What a field or column holds (domain.md 1.0)."""

    LINE = "line"
    PROSE = "prose"
    LIST = "list"
    CHECK = "check"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"
    ROLE = "role"
    SCALE = "scale"
    DILEMMA = "dilemma"
    RECORD = "record"
    TABLE = "table"
    TALLY = "tally"
    TALLY_SET = "tally_set"
    CARD = "card"
    AGREEMENTS = "agreements"
    LESSONS = "lessons"


class Keep(StrEnum):
    """How long an answer stays: T, K and X of domain.md 1.0."""

    TRANSIENT = "transient"
    NOTES = "notes"
    EXPORT = "export"


class OnClose(StrEnum):
    """What closing does with an answer."""

    KEEP = "keep"
    WIPE = "wipe"
    SHUFFLE = "shuffle"
    ASK = "ask"


class ExportAs(StrEnum):
    """Whether the words themselves may leave, or only a sentence written at the review."""

    TEXT = "text"
    GENERAL = "general"


class Suggest(StrEnum):
    """The list of words that is offered while somebody types; typing freely stays possible."""

    VALUES = "values"
    ROLES = "roles"


class DocumentKind(StrEnum):
    """The documents that come out of a session (domain.md 6.3)."""

    RECORD = "record"
    AGREEMENTS = "agreements"
    LESSONS = "lessons"


_TEXT = {Kind.LINE, Kind.PROSE, Kind.LIST, Kind.CHOICE, Kind.CHOICES, Kind.RECORD}

SHEET_KINDS: Mapping[DocumentKind, frozenset[Kind]] = {
    DocumentKind.RECORD: frozenset(Kind) - {Kind.TALLY_SET, Kind.CARD},
    DocumentKind.AGREEMENTS: frozenset({Kind.AGREEMENTS, Kind.LIST, Kind.RECORD}),
    DocumentKind.LESSONS: frozenset({*_TEXT, Kind.LESSONS, Kind.DILEMMA, Kind.TABLE, Kind.TALLY}),
}
"""What a document may hold at all, whatever a template says: no question on the agreements sheet,
no role and no date on the lessons sheet (domain.md 6.3)."""


class Consent(StrEnum):
    """What the group lets go; each includes those before it."""

    LESSON = "lesson"
    QUESTION = "question"
    CASE = "case"
