"""What stands on a paper: the blocks of documents, and room to write, tick and count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from moreelberaad.adapters.exporting.document import Bullets, Callout, Lead, Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """A label and ruled lines: so many, or up to `most` where the page has room for them."""

    label: str
    hint: str
    lines: int
    most: int
    block: Literal["writing"] = "writing"


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingSides:
    """The two options of a dilemma to fill in beside each other, each with its harm."""

    label: str
    hint: str
    harm_label: str
    lines: int
    most: int
    block: Literal["writing_sides"] = "writing_sides"


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """A label and boxes to tick."""

    label: str
    hint: str
    items: tuple[str, ...]
    block: Literal["boxes"] = "boxes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """Numbers to write in: one per item, or one per item and point."""

    label: str
    hint: str
    points: tuple[str, ...]
    items: tuple[str, ...]
    block: Literal["counting"] = "counting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence to complete: between its parts is room to write."""

    parts: tuple[str, ...]
    lines: int
    most: int
    block: Literal["sentence"] = "sentence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """A label and lines to tick off one by one."""

    label: str
    items: tuple[str, ...]
    block: Literal["checklist"] = "checklist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aloud:
    """Paragraphs to read aloud, large; the note says what to fill in."""

    paragraphs: tuple[str, ...]
    note: str
    block: Literal["aloud"] = "aloud"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One line of a plan; `clock` is when it begins, or nothing."""

    clock: str
    title: str
    minutes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A label and the steps with their minutes."""

    label: str
    stops: tuple[Stop, ...]
    block: Literal["plan"] = "plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One way of the reporting route."""

    title: str
    roles: str
    text: str
    is_filled_in: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where one can turn to."""

    label: str
    contacts: tuple[Contact, ...]
    note: str
    block: Literal["route"] = "route"


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Small labels with a value beside each other; an empty value is room to write."""

    items: tuple[tuple[str, str], ...]
    block: Literal["times"] = "times"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyColumn:
    """One column of a table to fill in; `note` tells what may stand there, `share` its width."""

    label: str
    note: str
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyTable:
    """A table with empty rows that fills its page."""

    columns: tuple[EmptyColumn, ...]
    rows: int
    block: Literal["empty_table"] = "empty_table"


PaperBlock = (
    Lead
    | Passage
    | Bullets
    | Callout
    | Writing
    | WritingSides
    | Boxes
    | Counting
    | Sentence
    | Checklist
    | Aloud
    | Plan
    | Route
    | Times
    | EmptyTable
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page, or more when its words need them; `aside` stands at the top on the right."""

    paper: Literal["a4", "a3"]
    title: str
    aside: str
    lead: str
    blocks: tuple[PaperBlock, ...]
    note: str
    page: Literal["leaf"] = "leaf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One small paper: a choice, or sentences to rate."""

    title: str
    note: str
    choices: tuple[str, ...]
    items: tuple[str, ...]
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipSheet:
    """Slips to cut, each of them twice beside each other."""

    slips: tuple[Slip, ...]
    page: Literal["slips"] = "slips"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What to do, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSheet:
    """A card, twice on a sheet to cut through the middle."""

    title: str
    rules: tuple[Rule, ...]
    note: str
    page: Literal["card"] = "card"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDocument:
    """A whole paper in one language, with every word it shows."""

    language: str
    title: str
    banner: str
    marking: tuple[str, ...]
    pages: tuple[Leaf | SlipSheet | CardSheet, ...]
    page_of: str
    """A sentence with `{page}` and `{pages}`."""
