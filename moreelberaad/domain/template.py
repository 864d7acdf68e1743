"""A method as domain objects: what is asked in each step, and what may become of the answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from moreelberaad.domain.ids import FieldKey


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


class QuestionRule(StrEnum):
    """What can be computed about the question a talk turns on (domain.md 1.0)."""

    OPENING = "opening"
    LENGTH = "length"
    NO_HOW = "no_how"
    NO_COMMA = "no_comma"
    ONE_QUESTION_MARK = "one_question_mark"


USUAL_RULES = (
    QuestionRule.OPENING,
    QuestionRule.LENGTH,
    QuestionRule.NO_HOW,
    QuestionRule.NO_COMMA,
)
USUAL_WORDS = 15


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
        """Sum the minutes of the steps; a follow-up stands outside the sum (domain.md 1.0)."""
        return sum(step.minutes for step in self.steps if not step.follow_up)

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
        return dict(self.fields())[key]

    def arranged(self, settings: Mapping[str, bool]) -> Template:
        """Make the choices of one session; a setting that is not named takes its default.

        What is on swaps its steps, what is off takes its fields out. Nothing is left to choose.
        What only a condition asks goes where there is none.
        """
        on = [each for each in self.settings if settings.get(each.id, each.default)]
        off = {each.id for each in self.settings} - {each.id for each in on}
        gone = {name for setting in on for name in setting.leaves_out}
        bound = {condition.field for condition in self.conditions}
        steps = tuple(
            replace(
                step,
                fields=tuple(
                    asked
                    for asked in step.fields
                    if asked.only_with not in off and asked.id not in gone
                ),
            )
            for step in self.steps
        )
        for setting in on:
            steps = _swapped(steps, setting.swaps)
        beside = tuple(
            replace(
                step,
                fields=tuple(f for f in step.fields if not f.binding or step.key(f) in bound),
            )
            for step in self.beside
        )
        return replace(self, steps=steps, beside=beside, settings=())


def _swapped(steps: tuple[Step, ...], names: tuple[str, ...]) -> tuple[Step, ...]:
    turned = iter([step for step in reversed(steps) if step.id in names])
    return tuple(next(turned) if step.id in names else step for step in steps)
