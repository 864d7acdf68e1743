"""Sessions of a series, closed with what they agreed; all of it is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, Template
from moreelberaad.domain.values import Codes, Prose, Row, Value
from tests.builders import row, rows

REST = "Rust plannen voor de nachtploeg"
STOP = "Afspreken wie stop roept bij twijfel"
AGREED = (
    row(
        action=Prose(REST),
        owner_role=Prose("leidinggevende"),
        follow_up_date=date(2026, 11, 9),
        owner_agrees=True,
    ),
    row(
        action=Prose(STOP),
        owner_role=Prose("planner"),
        follow_up_date=date(2027, 1, 9),
        status="continue",
    ),
    row(action=Prose("Klaar is klaar"), status="done"),
)
LESSON = row(lesson=Prose("Spreek af wie stop roept"), applies_when=Prose("er haast is"))


def answered(method: Template, **answers: Value) -> dict[Any, Value]:
    keys = {asked.id: key for key, asked in method.fields()}
    return {keys[name]: value for name, value in answers.items()}


def closed(bench: Workbench, agreed: tuple[Row, ...] = AGREED, **changes: Any) -> Session:  # noqa: ANN401 - any attribute
    method = bench.templates.get("dilemma_method").arranged({})
    answers = answered(
        method,
        agreements=rows(*agreed),
        lessons=rows(LESSON),
        consent=Codes((Consent.LESSON.value,)),
    )
    plain = Session(
        id=bench.desk.chance.session_id(),
        template=method,
        title=Prose("Nachtrit"),
        status=Status.RELEASED,
        held_on=date(2026, 11, 3),
        closed_on=date(2026, 11, 3),
        answers=answers,
    )
    return replace(plain, **changes)


def keep(bench: Workbench, series: str = "reeks Eik", **changes: Any) -> SessionId:  # noqa: ANN401 - any attribute
    session = closed(bench, series=Prose(series), **changes)
    bench.bus.execute(AddSession(session=session))
    return session.id
