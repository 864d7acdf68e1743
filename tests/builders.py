"""Short ways to make a method, a session and what people wrote in it; all of it is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.passages import Place
from moreelberaad.domain.review import Finding, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import (
    Column,
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
from moreelberaad.domain.values import (
    Cell,
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)

RECORD, AGREEMENTS, LESSONS = DocumentKind.RECORD, DocumentKind.AGREEMENTS, DocumentKind.LESSONS
HELD_ON = date(2026, 11, 12)


def key(name: str) -> FieldKey:
    return FieldKey(name)


def words(dutch: str) -> Text:
    return Text({"nl": dutch})


def options(*codes: str) -> tuple[Option, ...]:
    return tuple(Option(code=code, label=words(f"keuze {code}")) for code in codes)


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


def lines(*items: str) -> Lines:
    return Lines(tuple(Prose(item) for item in items))


def row(**cells: Cell) -> Row:
    return Row(cells)


def rows(*items: Row) -> Rows:
    return Rows(items)


def an_agreement(action: str = "Rust plannen", role: str = "leidinggevende") -> Row:
    return row(action=Prose(action), owner_role=Prose(role), due_date=date(2027, 1, 15))


def a_lesson(lesson: str = "Spreek af wie stop roept", scope: Scope = Scope.RIJK) -> Row:
    return row(lesson=Prose(lesson), themes=Codes(("leadership",)), share_scope=scope.value)


def agreed_on(*consent: Consent) -> Codes:
    return Codes(tuple(consent))


def tally(**counts: int) -> Tally:
    return Tally(counts)


def what_was_written() -> dict[FieldKey, Value]:
    """Answer everything; words that must stay inside somewhere are odd enough to find back."""
    return {
        key("case.summary"): Prose("Casuswoord op een dag."),
        key("case.hot_moment"): Prose("Hittewoord."),
        key("case.feelings"): lines("gevoelswoord"),
        key("talk.question"): Prose("Mag het vraagwoord?"),
        key("talk.dilemma"): Record({"option_a": Prose("kantwoord"), "harm_a": Prose("pijn")}),
        key("talk.facts"): lines("feitwoord"),
        key("talk.pvn"): rows(
            row(
                perspective=Prose("rolwoord"),
                value=Prose("waardewoord"),
                supports="A",
                hunch=Prose("vermoedwoord"),
            )
        ),
        key("choice.tally"): tally(A=7, B=3),
        key("choice.reasons"): rows(
            row(option="A", sentence=Prose("redenwoord een")),
            row(option="B", sentence=Prose("redenwoord twee")),
        ),
        key("choice.view"): Prose("Meningwoord."),
        key("harvest.support"): lines("steunwoord"),
        key("harvest.agreements"): rows(an_agreement("Afspraakwoord maken")),
        key("harvest.theory"): Record({"output": Prose("uitkomstwoord")}),
        key("harvest.lessons"): rows(a_lesson("Leswoord: begin op tijd")),
        key("closing.member_check_done"): True,
        key("closing.consent"): agreed_on(*Consent),
        key("closing.overall"): TallySet({"mark": (2, 5)}),
        key("aside.private"): Prose("Privéwoord."),
    }


def a_session(**changes: Any) -> Session:  # noqa: ANN401 - any attribute of a session
    plain = Session(
        id=SessionId("s-1"), template=METHOD, title=Prose("Titelwoord"), held_on=HELD_ON
    )
    return replace(plain, **changes)


def an_open_session(**answers: Value) -> Session:
    """Write everything, and these answers otherwise; `talk__facts` stands for `talk.facts`."""
    return a_session(answers={**what_was_written(), **_keyed(answers)})


def a_released_session(**answers: Value) -> Session:
    return an_open_session(**answers).close(on=HELD_ON).release()


def a_session_at(status: Status, **answers: Value) -> Session:
    return replace(an_open_session(**answers).close(on=HELD_ON), status=status)


def without(session: Session, name: str) -> Session:
    return session.revise(key(name), None)


def a_hit(start: int, end: int, *suggestions: str, **changes: Any) -> Hit:  # noqa: ANN401 - any attribute
    plain = Hit(
        start=start,
        end=end,
        label=Label.OTHER,
        tier=Tier.SURE,
        reason="odd_word",
        suggestions=suggestions,
    )
    return replace(plain, **changes)


def a_finding(number: int, place: Place, hit: Hit, text: str = "woord") -> Finding:
    return Finding(id=str(number), place=place, hit=hit, text=Prose(text))


def a_place(name: str, row_number: int | None = None, column: str | None = None) -> Place:
    return Place(field=key(name), row=row_number, column=column)


def a_review(**changes: Any) -> Review:  # noqa: ANN401 - any attribute of a review
    """Answer every question of the gates favourably."""
    ready = Review(
        recognised_by_colleague=False,
        recognised_widely=False,
        second_reader=True,
        marked_general=True,
        unclassified=True,
    )
    return replace(ready, **changes)


def a_request(document: DocumentKind = RECORD, scope: Scope = Scope.TEAM) -> Request:
    return Request(document=document, scope=scope)


def _keyed(answers: dict[str, Value]) -> dict[FieldKey, Value]:
    return {key(name.replace("__", ".")): value for name, value in answers.items()}
