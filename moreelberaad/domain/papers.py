"""Papers for around a talk, made from its method alone: no note of any session stands on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from moreelberaad.domain.criteria import CriteriaList
from moreelberaad.domain.evaluation import Questionnaire
from moreelberaad.domain.template import (
    Column,
    Continuation,
    Field,
    Keep,
    Kind,
    Option,
    Step,
    Template,
    Text,
)

TABLES = frozenset({Kind.TABLE, Kind.AGREEMENTS, Kind.LESSONS})
"""What gets a large sheet of its own."""
BLANK = "…"
"""Stands in a sentence where a participant writes on."""
_SHORT_EVALUATION = ("safe", "question_in_view", "useful")
"""The items that are asked by default (domain.md 7.3)."""
_MOST_CHOICES, _PINNED = 8, 4


class PaperKind(StrEnum):
    """The papers there are (domain.md 6.3), in the order of the list."""

    ROOM_SHEET = "room-sheet"
    WORKSHEET = "worksheet"
    REASONING_FORM = "reasoning-form"
    SLIPS = "slips"
    COMMANDER_CARD = "commander-card"
    CRITERIA = "criteria"
    SERIES_FORM = "series-form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a paper says about its method."""

    title: Text
    header: Text
    minutes: int


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
    kind: PaperKind = PaperKind.ROOM_SHEET


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One choice on a slip; `others` tells that there are more than stand on it."""

    title: Text
    options: tuple[Text, ...]
    others: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """Sentences to rate on a slip."""

    title: Text
    items: tuple[Text, ...]
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """A slip for each choice and each rating, and those of a later look back apart."""

    heading: Heading
    now: tuple[Ballot | Rating, ...]
    later: tuple[Ballot | Rating, ...]
    kind: PaperKind = PaperKind.SLIPS


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


Paper = Worksheet | ReasoningForm | RoomSheet | Slips | CommanderCard | CriteriaSheet | SeriesSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What was chosen about a talk, as far as papers show it."""

    settings: Mapping[str, bool] | None = None
    commander: bool = False
    begins: time | None = None
    route: tuple[str, ...] = ()


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
    return Worksheet(heading=_heading(chosen), steps=tuple(_step_sheets(chosen)))


def reasoning_form(method: Template) -> ReasoningForm:
    """Make the form of the first silent choice; without one it has no sentences."""
    found = (sentences for step in method.steps if (sentences := sentences_of(step)))
    return ReasoningForm(heading=_heading(method), sentences=next(found, ()))


def room_sheet(method: Template, wishes: Wishes) -> RoomSheet:
    """Make the sheet for the room."""
    chosen = method.arranged(wishes.settings or {})
    return RoomSheet(
        heading=_heading(chosen),
        steps=tuple(step for step in chosen.steps if not step.follow_up),
        chooses=any(map(_is_silent_choice, chosen.steps)),
        discuss_commander=chosen.discuss_commander,
        commander=wishes.commander,
        begins=wishes.begins,
        route=wishes.route,
    )


def slips(method: Template) -> Slips:
    """Make the slips of all rounds a method may have, whatever its settings."""
    return Slips(
        heading=_heading(method),
        now=tuple(_slips_of(step for step in method.steps if not step.follow_up)),
        later=tuple(_slips_of(step for step in method.steps if step.follow_up)),
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


def _heading(method: Template) -> Heading:
    return Heading(title=method.title, header=method.header, minutes=method.minutes)


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


def rated(asked: Field) -> tuple[Option, ...]:
    """Give the sentences that are rated by default, or all of them when there are others."""
    short = tuple(option for option in asked.options if option.code in _SHORT_EVALUATION)
    return short or asked.options


def _carried(method: Template, goes_on: Continuation) -> Carried:
    table = next(asked for key, asked in method.fields() if goes_on.table in (key, asked.id))
    return Carried(
        table=table.label,
        columns=tuple(table.column(name).label for name in goes_on.columns),
    )


def _slips_of(steps: Iterator[Step]) -> Iterator[Ballot | Rating]:
    for asked in (asked for step in steps for asked in step.fields):
        if asked.keep is Keep.TRANSIENT:
            continue
        if asked.kind is Kind.TALLY:
            yield _ballot(asked)
        elif asked.kind is Kind.TALLY_SET and all(point.isdigit() for point in asked.points):
            yield _rating(asked)


def _ballot(asked: Field) -> Ballot:
    many = len(asked.options) > _MOST_CHOICES
    shown = asked.options[:_PINNED] if many else asked.options
    return Ballot(title=asked.label, options=_labels(shown), others=many)


def _rating(asked: Field) -> Rating:
    return Rating(title=asked.label, items=_labels(rated(asked)), points=asked.points)


def _labels(options: tuple[Option, ...]) -> tuple[Text, ...]:
    return tuple(option.label for option in options)
