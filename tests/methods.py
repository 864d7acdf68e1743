"""Short ways to make a method, and one method with everything in it; all of it is invented."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import (
    Column,
    Condition,
    Consent,
    DocumentKind,
    ExportAs,
    Field,
    Keep,
    Kind,
    OnClose,
    Option,
    Step,
    Template,
    Text,
)

RECORD, AGREEMENTS, LESSONS = DocumentKind.RECORD, DocumentKind.AGREEMENTS, DocumentKind.LESSONS


def words(dutch: str) -> Text:
    return Text({"nl": dutch})


def options(*codes: str) -> tuple[Option, ...]:
    return tuple(Option(code=code, label=words(f"keuze {code}")) for code in codes)


def a_card(name: str, **changes: Any) -> Card:  # noqa: ANN401 - any attribute
    said = {
        each: words(f"{each} van {name}")
        for each in ("title", "situation", "option_a", "option_b", "harm_a", "harm_b")
    }
    plain = Card(
        id=name,
        status=CardStatus.APPROVED,
        themes=options("integrity"),
        values=(),
        audience=words("iedereen"),
        questions=(words(f"vraag van {name}?"),),
        note=words(f"let op bij {name}"),
        reflection=words(f"nabespreking van {name}"),
        **said,
    )
    return replace(plain, **changes)


def a_column(name: str, *documents: DocumentKind, **changes: Any) -> Column:  # noqa: ANN401 - any attribute
    plain = Column(
        id=name,
        kind=Kind.LINE,
        keep=Keep.EXPORT,
        label=words(name),
        documents=frozenset(documents),
    )
    return replace(plain, **changes)


def a_field(name: str, kind: Kind, *documents: DocumentKind, **changes: Any) -> Field:  # noqa: ANN401 - any attribute
    plain = Field(
        id=name, kind=kind, keep=Keep.EXPORT, label=words(name), documents=frozenset(documents)
    )
    return replace(plain, **changes)


def a_step(name: str, *fields: Field) -> Step:
    return Step(id=name, title=words(f"stap {name}"), minutes=10, fields=fields)


def a_method(*steps: Step, beside: tuple[Step, ...] = ()) -> Template:
    return Template(
        id="small_method",
        version=1,
        title=words("Kleine methode"),
        summary=words("Kort"),
        choose_when=words("Altijd"),
        group_size=(3, 8),
        steps=steps,
        beside=beside,
    )


def a_method_with(*fields: Field) -> Template:
    return a_method(a_step("s", *fields))


THEMES = options("integrity", "leadership")
SCOPES = options(*Scope)
PVN = (
    a_column("perspective", RECORD, kind=Kind.ROLE),
    a_column("value", RECORD, LESSONS),
    a_column("supports", RECORD, kind=Kind.CHOICE, options=options("A", "B", "both")),
    a_column("hunch", RECORD, LESSONS, AGREEMENTS, keep=Keep.TRANSIENT),
)
AGREEMENT_COLUMNS = (
    a_column("action", RECORD, AGREEMENTS),
    a_column("owner_role", RECORD, AGREEMENTS, kind=Kind.ROLE),
    a_column("due_date", RECORD, AGREEMENTS, kind=Kind.DATE),
    a_column("follow_up_date", RECORD, AGREEMENTS, kind=Kind.DATE),
    a_column("owner_agrees", kind=Kind.CHECK, keep=Keep.NOTES),
)
LESSON_COLUMNS = (
    a_column("lesson", RECORD, LESSONS),
    a_column("applies_when", RECORD, LESSONS),
    a_column("themes", LESSONS, kind=Kind.CHOICES, options=THEMES),
    a_column("share_scope", kind=Kind.CHOICE, options=SCOPES),
)
TO_ASK = {"keep": Keep.TRANSIENT, "on_close": OnClose.ASK}
NOTE = {"keep": Keep.NOTES}
METHOD = a_method(
    a_step(
        "case",
        a_field("summary", Kind.PROSE, RECORD, consent=Consent.CASE, **NOTE),
        a_field("hot_moment", Kind.LINE, RECORD, LESSONS, AGREEMENTS, **TO_ASK),
        a_field("feelings", Kind.LIST, RECORD, LESSONS, AGREEMENTS, keep=Keep.TRANSIENT),
    ),
    a_step(
        "talk",
        a_field("question", Kind.LINE, RECORD, LESSONS),
        a_field("dilemma", Kind.DILEMMA, RECORD, LESSONS),
        a_field("facts", Kind.LIST, RECORD, **NOTE),
        a_field("pvn", Kind.TABLE, RECORD, LESSONS, columns=PVN),
    ),
    a_step(
        "choice",
        a_field("tally", Kind.TALLY, RECORD, LESSONS, options=options("A", "B", "alternative")),
        a_field(
            "reasons",
            Kind.TABLE,
            RECORD,
            on_close=OnClose.SHUFFLE,
            columns=(
                a_column("option", RECORD, kind=Kind.CHOICE, options=options("A", "B")),
                a_column("sentence", RECORD),
            ),
            **NOTE,
        ),
        a_field("view", Kind.PROSE, RECORD, export_as=ExportAs.GENERAL, **NOTE),
    ),
    a_step(
        "harvest",
        a_field("support", Kind.LIST, AGREEMENTS),
        a_field("agreements", Kind.AGREEMENTS, RECORD, AGREEMENTS, columns=AGREEMENT_COLUMNS),
        a_field("theory", Kind.RECORD, AGREEMENTS, columns=(a_column("output", AGREEMENTS),)),
        a_field("lessons", Kind.LESSONS, RECORD, LESSONS, columns=LESSON_COLUMNS),
    ),
    a_step(
        "closing",
        a_field("member_check_done", Kind.CHECK, **NOTE),
        a_field("reread_date", Kind.DATE, **NOTE),
        a_field("consent", Kind.CHOICES, options=options(*Consent), **NOTE),
        a_field("eval", Kind.TALLY_SET, options=options("safe", "useful"), points=("1", "2", "3")),
        a_field("overall", Kind.TALLY_SET, options=options("mark"), points=("<=5", "6-10")),
    ),
    beside=(
        a_step(
            "aside",
            a_field("private", Kind.PROSE, RECORD, keep=Keep.TRANSIENT),
            a_field("themes", Kind.CHOICES, options=THEMES, **NOTE),
            a_field("entry", Kind.CHOICE, options=options("own_case", "card"), **NOTE),
            a_field("weight", Kind.SCALE, low=1, high=5, **NOTE),
            a_field("card", Kind.CARD, **NOTE),
            a_field("until", Kind.LINE, on_close=OnClose.WIPE, **NOTE),
            a_field("role", Kind.ROLE, **NOTE),
        ),
    ),
)
"""Each kind of field, each way of keeping, and each kind of document, once."""


def a_restorative_talk(method: Template) -> Template:
    """Bind a method as domain.md 1.8 binds the restorative one."""
    ready = Condition(
        id="ready",
        field=FieldKey("preparation.restorative_ready"),
        refusal=words("Doe dit gesprek nog niet."),
    )
    return replace(method, conditions=(ready,), discuss_commander=True)
