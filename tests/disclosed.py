"""A talk that was let go, and the sheet of it that may go anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import Choice, Decision, Finding, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Consent, Kind
from moreelberaad.domain.values import Codes, Prose, Record, Value
from tests.builders import (
    a_lesson,
    a_review,
    a_session,
    agreed_on,
    key,
    lines,
    rows,
)
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions
from tests.methods import (
    LESSON_COLUMNS,
    LESSONS,
    RECORD,
    a_field,
    a_method,
    a_step,
    options,
)

COURAGE = options("courage", "care")
METHOD = a_method(
    a_step(
        "talk",
        a_field("question", Kind.LINE, RECORD, LESSONS, central=True),
        a_field("dilemma", Kind.DILEMMA, RECORD, LESSONS),
        a_field("facts", Kind.LIST, RECORD),
        a_field("values", Kind.CHOICES, RECORD, LESSONS, options=COURAGE),
        a_field("lessons", Kind.LESSONS, RECORD, LESSONS, columns=LESSON_COLUMNS),
        a_field("consent", Kind.CHOICES),
        a_field("member_check_done", Kind.CHECK),
    )
)
ALL: dict[str, Value] = {
    "question": Prose("Mag het vraagwoord?"),
    "dilemma": Record(
        {
            "option_a": Prose("Aanspreken"),
            "option_b": Prose("Melden"),
            "harm_a": Prose("gezichtsverlies"),
        }
    ),
    "facts": lines("Feitwoord blijft binnen."),
    "values": Codes(("courage",)),
    "lessons": rows(a_lesson("Spreek af wie stop roept"), a_lesson("Tweede les")),
    "consent": agreed_on(*Consent),
    "member_check_done": True,
}


def a_talk(**answers: Value | None) -> Session:
    given = {**ALL, **answers}
    written = {key(f"talk.{name}"): value for name, value in given.items() if value is not None}
    open_ = a_session(template=METHOD, answers=written)
    return open_.close(on=open_.held_on).release()  # type: ignore[arg-type] # it was held


def disclosed(session: Session, document: Any = LESSONS, **review: Any) -> Disclosure:  # noqa: ANN401
    desk = ExportDesk(
        sessions=FakeSessions(session), reviews=FakeReviews(), recogniser=FakeRecogniser()
    )

    def decide(findings: Sequence[Finding]) -> Review:
        said = Decision(choice=Choice.WORDS, words=Prose("iemand"))
        return a_review(decisions={each.id: said for each in findings}, **review)

    return desk.plan(session.id, Request(document=document, scope=Scope.RIJK), decide)
