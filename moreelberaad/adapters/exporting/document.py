"""The neutral form of a document: what stands on it, before any format gives it a shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The sentence a sheet is about, set large."""

    label: str
    text: str
    block: Literal["lead"] = "lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A label and the paragraphs that belong to it."""

    label: str
    paragraphs: tuple[str, ...]
    block: Literal["passage"] = "passage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A label and short lines, one below the other."""

    label: str
    items: tuple[str, ...]
    block: Literal["bullets"] = "bullets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two options of a dilemma, with what it costs."""

    letter: Literal["A", "B"]
    text: str
    harm_label: str
    harm: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The two options of a dilemma beside each other."""

    label: str
    sides: tuple[Side, ...]
    block: Literal["sides"] = "sides"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; `rows` hold one text per column."""

    label: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    block: Literal["grid"] = "grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Lines that belong together under a small heading."""

    label: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """A label and groups of lines, such as the reasons per option."""

    label: str
    groups: tuple[Group, ...]
    block: Literal["groups"] = "groups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """What stands on top in a tinted panel, such as the support asked."""

    label: str
    items: tuple[str, ...]
    block: Literal["callout"] = "callout"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A small label and one value; prose is a sentence of the group, not a role or a date."""

    label: str
    value: str
    is_prose: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The box to fill in by hand when the group looks back."""

    question: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementCard:
    """One agreement: what, who by role, when; and room to look back."""

    number: int
    action: str
    facts: tuple[Fact, ...]
    follow_up: FollowUp | None
    block: Literal["agreement"] = "agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Words that are explained: each with what it means."""

    label: str
    items: tuple[Fact, ...]
    block: Literal["terms"] = "terms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticks:
    """Boxes to tick by hand, under a line that says how."""

    label: str
    hint: str
    items: tuple[str, ...]
    block: Literal["ticks"] = "ticks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """Room to write by hand, in ruled lines."""

    label: str
    hint: str
    lines: int
    block: Literal["blank"] = "blank"


Block = (
    Lead
    | Passage
    | Bullets
    | Sides
    | Grid
    | Groups
    | Callout
    | AgreementCard
    | Terms
    | Ticks
    | Blank
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Blocks under a heading of their own; an empty title means no heading."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What begins on a page of its own, under a title of its own."""

    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document, in one language, with every word it shows."""

    language: str
    title: str
    banner: str
    scope: str
    marking: tuple[str, ...]
    sheets: tuple[Sheet, ...]
    facts: tuple[str, ...]
    notes: tuple[str, ...]
    page_of: str
    """A sentence with `{page}` and `{pages}`, such as "{page} van {pages}"."""
