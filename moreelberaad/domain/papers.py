"""Papers for around a talk, made from its method alone: no note of any session stands on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from moreelberaad.domain.criteria import CriteriaList
from moreelberaad.domain.evaluation import Questionnaire
from moreelberaad.domain.paper_kinds import (
    Heading,
    OfficeLines,
    PaperKind,
    Wishes,
    heading_of,
)
from moreelberaad.domain.paper_slips import Slips
from moreelberaad.domain.template import (
    Column,
    Continuation,
    Field,
    Keep,
    Kind,
    Step,
    Template,
    Text,
)
from moreelberaad.domain.text_papers import MethodCopy, ParticipantsSheet, RequesterSheet

__all__ = [
    "BLANK",
    "TABLES",
    "Carried",
    "CommanderCard",
    "CriteriaSheet",
    "LaidOut",
    "Paper",
    "PaperKind",
    "ReasoningForm",
    "RoomSheet",
    "SeriesSheet",
    "StepSheet",
    "Wishes",
    "Worksheet",
    "Written",
    "columns_on_paper",
    "kinds_for",
    "reasoning_form",
    "room_sheet",
    "sentences_of",
    "worksheet",
]

TABLES = frozenset({Kind.TABLE, Kind.AGREEMENTS, Kind.LESSONS})
"""What gets a large sheet of its own."""
BLANK = "…"
"""Stands in a sentence where a participant writes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Columns of an earlier table that a step goes on with."""

    table: Text
    columns: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSheet:
    """One step on paper; `number` counts from 1, a follow-up has none."""

    number: int | None
    title: Text
    minutes: int
    purpose: Text
    questions: tuple[Text, ...]
    fields: tuple[Field, ...]
    tables: tuple[Field, ...]
    carried: tuple[Carried, ...]
    sentences: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """A method to write on, step by step; nothing that is wiped at closing stands on it."""

    heading: Heading
    steps: tuple[StepSheet, ...]
    kind: PaperKind = PaperKind.WORKSHEET


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasoningForm:
    """The sentences of the silent choice, for one participant, who keeps it."""

    heading: Heading
    sentences: tuple[Text, ...]
    kind: PaperKind = PaperKind.REASONING_FORM


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSheet:
    """What the facilitator takes into the room; `route` holds the office's own five texts."""

    heading: Heading
    steps: tuple[Step, ...]
    chooses: bool
    discuss_commander: bool
    commander: bool
    begins: time | None
    route: tuple[str, ...]
    office: OfficeLines
    kind: PaperKind = PaperKind.ROOM_SHEET


@dataclass(frozen=True, slots=True, kw_only=True)
class CommanderCard:
    """How a commander takes part."""

    kind: PaperKind = PaperKind.COMMANDER_CARD


@dataclass(frozen=True, slots=True, kw_only=True)
class CriteriaSheet:
    """Criteria to look back with."""

    lists: tuple[CriteriaList, ...]
    kind: PaperKind = PaperKind.CRITERIA


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSheet:
    """The form of a series, for one participant; it goes back and is destroyed."""

    form: Questionnaire
    kind: PaperKind = PaperKind.SERIES_FORM


LaidOut = (
    Worksheet | ReasoningForm | RoomSheet | Slips | CommanderCard | CriteriaSheet | SeriesSheet
)
"""Papers with a page of their own making, to write on, to tick and to cut."""
Written = RequesterSheet | ParticipantsSheet | MethodCopy
"""Papers that are documents as any other."""
Paper = LaidOut | Written


def kinds_for(method: Template) -> tuple[PaperKind, ...]:
    """Give the papers that this method has; the form of a series is of none."""
    has_form = any(map(sentences_of, method.steps))
    gone = (
        {PaperKind.SERIES_FORM} if has_form else {PaperKind.SERIES_FORM, PaperKind.REASONING_FORM}
    )
    return tuple(kind for kind in PaperKind if kind not in gone)


def worksheet(method: Template, wishes: Wishes) -> Worksheet:
    """Make the worksheets of a method."""
    chosen = method.arranged(wishes.settings or {})
    return Worksheet(heading=heading_of(chosen), steps=tuple(_step_sheets(chosen)))


def reasoning_form(method: Template) -> ReasoningForm:
    """Make the form of the first silent choice; without one it has no sentences."""
    found = (sentences for step in method.steps if (sentences := sentences_of(step)))
    return ReasoningForm(heading=heading_of(method), sentences=next(found, ()))


def room_sheet(method: Template, wishes: Wishes) -> RoomSheet:
    """Make the sheet for the room."""
    chosen = method.arranged(wishes.settings or {})
    return RoomSheet(
        heading=heading_of(chosen),
        steps=tuple(step for step in chosen.steps if not step.follow_up),
        chooses=any(map(_is_silent_choice, chosen.steps)),
        discuss_commander=chosen.discuss_commander,
        commander=wishes.commander,
        begins=wishes.begins,
        route=wishes.route,
        office=wishes.office,
    )


def sentences_of(step: Step) -> tuple[Text, ...]:
    """Give what participants complete in a silent choice: its sentences with a blank, else all."""
    if not _is_silent_choice(step):
        return ()
    with_blank = tuple(each for each in step.questions if BLANK in each.get("nl"))
    return with_blank or step.questions


def _is_silent_choice(step: Step) -> bool:
    return not step.follow_up and any(
        asked.kind is Kind.TALLY and asked.only_with is None for asked in step.fields
    )


def _step_sheets(method: Template) -> Iterator[StepSheet]:
    numbered = [step.id for step in method.steps if not step.follow_up]
    is_first = True
    for step in method.steps:
        kept = [asked for asked in step.fields if asked.keep is not Keep.TRANSIENT]
        sentences = sentences_of(step) if is_first else ()
        is_first = is_first and not sentences
        yield StepSheet(
            number=None if step.follow_up else numbered.index(step.id) + 1,
            title=step.title,
            minutes=step.minutes,
            purpose=step.purpose,
            questions=step.questions,
            fields=tuple(asked for asked in kept if asked.kind not in TABLES),
            tables=tuple(asked for asked in kept if asked.kind in TABLES),
            carried=tuple(_carried(method, each) for each in step.continues),
            sentences=sentences,
        )


def columns_on_paper(table: Field) -> tuple[Column, ...]:
    """Give the columns that a group fills: how it stands is known only later."""
    is_outcome = table.kind is not Kind.TABLE
    return tuple(
        column
        for column in table.columns
        if column.keep is not Keep.TRANSIENT and not (is_outcome and column.id == "status")
    )


def _carried(method: Template, goes_on: Continuation) -> Carried:
    table = next(asked for key, asked in method.fields() if goes_on.table in (key, asked.id))
    return Carried(
        table=table.label,
        columns=tuple(table.column(name).label for name in goes_on.columns),
    )
