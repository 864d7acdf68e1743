"""A method as domain objects: what is asked in each step, and what may become of the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from moreelberaad.domain.asking import USUAL_RULES, USUAL_WORDS, QuestionRule
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.vocabulary import (
    SHEET_KINDS,
    Consent,
    DocumentKind,
    ExportAs,
    Keep,
    Kind,
    OnClose,
    Suggest,
)

__all__ = [
    "SHEET_KINDS",
    "USUAL_RULES",
    "USUAL_WORDS",
    "Column",
    "Condition",
    "Consent",
    "Continuation",
    "DocumentKind",
    "ExportAs",
    "Field",
    "Keep",
    "Kind",
    "OnClose",
    "Option",
    "Phase",
    "QuestionRule",
    "Setting",
    "Step",
    "Suggest",
    "Template",
    "Text",
]


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence in every language the template has; a language that lacks shows Dutch."""

    words: Mapping[str, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(frozenset(self.words.items()))

    def get(self, language: str) -> str:
        """Give the sentence in this language, else in Dutch."""
        return self.words.get(language) or self.words.get("nl", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One code of a closed list, with the label that people see."""

    code: str
    label: Text

    def labels(self) -> tuple[str, ...]:
        """Give the label in every language."""
        return tuple(self.label.words.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table, or one line of a record."""

    id: str
    kind: Kind
    keep: Keep
    label: Text
    sheet_label: Text = Text()
    options: tuple[Option, ...] = ()
    low: int = 1
    high: int = 5
    suggest: Suggest | None = None
    documents: frozenset[DocumentKind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question's place for an answer; `step.field` is its key in a session."""

    id: str
    kind: Kind
    keep: Keep
    label: Text
    hint: Text = Text()
    sheet_label: Text = Text()
    on_close: OnClose = OnClose.KEEP
    export_as: ExportAs = ExportAs.TEXT
    audience: bool = False
    columns: tuple[Column, ...] = ()
    options: tuple[Option, ...] = ()
    points: tuple[str, ...] = ()
    low: int = 1
    high: int = 5
    max_rows: int | None = None
    max_words: int | None = None
    only_with: str | None = None
    suggest: Suggest | None = None
    documents: frozenset[DocumentKind] = frozenset()
    consent: Consent | None = None
    central: bool = False
    binding: bool = False

    def column(self, column_id: str) -> Column:
        """Give the column with this id; `KeyError` when there is none."""
        for column in self.columns:
            if column.id == column_id:
                return column
        raise KeyError(column_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Continuation:
    """A later step that fills further columns of an earlier table."""

    table: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A named stretch of the method in the step rail."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A choice the method offers before it starts.

    `swaps` names the two steps it exchanges, `leaves_out` the fields that are then not asked.
    """

    id: str
    title: Text
    default: bool
    swaps: tuple[str, ...] = ()
    leaves_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A tick, or a list with every line ticked, that a talk must have before it goes on."""

    id: str
    field: FieldKey
    refusal: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stretch of the talk, with its questions and its fields."""

    id: str
    title: Text
    minutes: int = 0
    phase: str | None = None
    purpose: Text = Text()
    room: Text = Text()
    questions: tuple[Text, ...] = ()
    pitfalls: tuple[Text, ...] = ()
    stuck: tuple[Text, ...] = ()
    risks: tuple[str, ...] = ()
    case_gate: bool = False
    follow_up: bool = False
    fields: tuple[Field, ...] = ()
    continues: tuple[Continuation, ...] = ()

    def key(self, asked: Field) -> FieldKey:
        """Give the key under which a session keeps the answer of this field."""
        return FieldKey(f"{self.id}.{asked.id}")

    def asking(self, is_asked: Callable[[Field], bool]) -> Step:
        """Keep only these fields."""
        return replace(self, fields=tuple(filter(is_asked, self.fields)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A whole method; what a session keeps as its snapshot, blocks written out."""

    id: str
    version: int
    title: Text
    summary: Text
    choose_when: Text
    group_size: tuple[int, int]
    sources: tuple[str, ...] = ()
    credits: Text = Text()
    about: Text = Text()
    phases: tuple[Phase, ...] = ()
    settings: tuple[Setting, ...] = ()
    conditions: tuple[Condition, ...] = ()
    openings: tuple[str, ...] = ()
    question_rules: tuple[QuestionRule, ...] = USUAL_RULES
    question_words: int = USUAL_WORDS
    header: Text = Text()
    discuss_commander: bool = False
    steps: tuple[Step, ...]
    beside: tuple[Step, ...] = ()

    @property
    def minutes(self) -> int:
        """Sum the minutes of the steps, without a follow-up (domain.md 1.0)."""
        return sum(step.minutes for step in self.steps if not step.follow_up)

    @property
    def plays_cards(self) -> bool:
        """Tell whether a dilemma card can lie on the table."""
        return any(asked.kind is Kind.CARD for _, asked in self.fields())

    @property
    def shows_its_question(self) -> bool:
        """Tell whether a lessons sheet of this method says what was weighed (domain.md 1.10)."""
        return any(
            DocumentKind.LESSONS in asked.documents
            and (asked.central or asked.kind is Kind.DILEMMA)
            for _, asked in self.fields()
        )

    def all_steps(self) -> tuple[Step, ...]:
        """Give what stands beside the steps too: the preparation before, the aside after."""
        return (*self.steps, *self.beside)

    def fields(self) -> Iterator[tuple[FieldKey, Field]]:
        """Walk all fields with their keys, in the order of the method."""
        for step in self.all_steps():
            for asked in step.fields:
                yield step.key(asked), asked

    def field(self, key: FieldKey) -> Field:
        """Give the field behind a key; `KeyError` when there is none."""
        of_step, _, name = key.partition(".")
        for step in self.all_steps():
            for asked in step.fields if step.id == of_step else ():
                if asked.id == name:
                    return asked
        raise KeyError(key)

    def arranged(self, settings: Mapping[str, bool]) -> Template:
        """Make the choices of one session; a setting that is not named takes its default.

        What is on swaps its steps, what is off takes its fields out. Nothing is left to choose.
        What only a condition asks goes where there is none.
        """
        on = [each for each in self.settings if settings.get(each.id, each.default)]
        off = {each.id for each in self.settings} - {each.id for each in on}
        gone = {name for setting in on for name in setting.leaves_out}
        bound = {condition.field.partition(".")[2] for condition in self.conditions}
        steps = tuple(
            step.asking(lambda asked: asked.only_with not in off and asked.id not in gone)
            for step in self.steps
        )
        for setting in on:
            steps = _swapped(steps, setting.swaps)
        beside = tuple(
            step.asking(lambda asked: not asked.binding or asked.id in bound)
            for step in self.beside
        )
        return replace(self, steps=steps, beside=beside, settings=())


def _swapped(steps: tuple[Step, ...], names: tuple[str, ...]) -> tuple[Step, ...]:
    turned = iter([step for step in reversed(steps) if step.id in names])
    return tuple(next(turned) if step.id in names else step for step in steps)
