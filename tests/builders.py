"""Short ways to make a session and what people wrote in it; all of it is invented."""

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
from moreelberaad.domain.template import Consent, DocumentKind
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
from tests.methods import METHOD

HELD_ON = date(2026, 11, 12)
NEVER_READ_BACK = (
    "Titelwoord",
    "Hittewoord",
    "gevoelswoord",
    "vermoedwoord",
    "Privéwoord",
    "Meningwoord",
    "steunwoord",
    "uitkomstwoord",
)
"""What the record for participants never holds: T, generalised, for others, or a title."""


def key(name: str) -> FieldKey:
    return FieldKey(name)


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
                perspective=Prose("sleutelwoord"),
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
        key("harvest.lessons"): rows(a_lesson("Leerwoord: begin op tijd")),
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


def a_request(document: DocumentKind = DocumentKind.RECORD, scope: Scope = Scope.TEAM) -> Request:
    return Request(document=document, scope=scope)


def _keyed(answers: dict[str, Value]) -> dict[FieldKey, Value]:
    return {key(name.replace("__", ".")): value for name, value in answers.items()}
