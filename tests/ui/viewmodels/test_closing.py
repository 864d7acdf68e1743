from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Keep, Kind, OnClose, Template
from moreelberaad.domain.values import Prose, Row, Rows, Value
from moreelberaad.ui.viewmodels.closing import (
    Uncarried,
    are_carried,
    has_room,
    last_step,
    parts_of,
    without_role,
)
from moreelberaad.ui.viewmodels.reading_back import chapters
from tests.builders import a_session, key
from tests.methods import a_column, a_field, a_method, a_step

AGREEMENTS = a_field(
    "agreements",
    Kind.AGREEMENTS,
    columns=(a_column("what"), a_column("role", kind=Kind.ROLE)),
    max_rows=2,
)
METHOD = a_method(a_step("talk", AGREEMENTS), a_step("end", a_field("extra", Kind.LINE)))
AGREED = key("talk.agreements")


def of(template: Template, answers: dict[str, Value]) -> Session:
    return replace(
        a_session(),
        template=template,
        answers={key(name): value for name, value in answers.items()},
    )


def agreed(*roles: str) -> Rows:
    return Rows(tuple(Row({"what": Prose("iets"), "role": Prose(role)}) for role in roles))


def test_the_closing_page_leads_the_last_step_before_a_follow_up() -> None:
    later = replace(a_step("later"), follow_up=True)

    assert last_step(replace(METHOD, steps=(*METHOD.steps, later))).id == "end"


def test_what_no_block_shows_is_the_rest() -> None:
    parts = parts_of(METHOD)

    assert [name for name, _ in parts.rest] == ["end.extra"]
    assert [name for name, _ in parts.agreements] == [AGREED]


def test_the_first_agreement_without_a_role_is_found() -> None:
    session = of(METHOD, {AGREED: agreed("planner", " ")})

    assert without_role(session) == Uncarried(field=AGREED, row=1, column="role")
    assert not are_carried(session, parts_of(METHOD).agreements)


def test_agreements_are_carried_when_each_has_a_role() -> None:
    session = of(METHOD, {AGREED: agreed("planner", "arts")})

    assert are_carried(session, parts_of(METHOD).agreements)


def test_there_is_room_up_to_the_most_rows() -> None:
    assert has_room(None, AGREEMENTS)
    assert has_room(agreed("a"), AGREEMENTS)
    assert not has_room(agreed("a", "b"), AGREEMENTS)


def test_what_closing_wipes_is_not_read_back() -> None:
    wiped = a_field("gone", Kind.LINE, on_close=OnClose.WIPE)
    session = of(a_method(a_step("talk", wiped)), {"talk.gone": Prose("weg")})

    assert chapters(session) == ()


def test_what_is_ticked_to_stay_is_read_back_though_it_is_transient() -> None:
    own = a_field("own", Kind.LINE, keep=Keep.TRANSIENT, on_close=OnClose.ASK)
    session = of(a_method(a_step("talk", own)), {"talk.own": Prose("eigen")})

    assert chapters(session) == ()
    assert len(chapters(session, keep=frozenset({key("talk.own")}))) == 1


def test_what_is_not_asked_about_is_not_read_back_whatever_is_ticked() -> None:
    wiped = a_field("gone", Kind.LINE, keep=Keep.TRANSIENT, on_close=OnClose.WIPE)
    session = of(a_method(a_step("talk", wiped)), {"talk.gone": Prose("weg")})

    assert chapters(session, keep=frozenset({key("talk.gone")})) == ()
