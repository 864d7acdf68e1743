"""A lesson beside all sessions of the vault: what is rare stays, or is told more generally."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.findings import Label
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.sharing import Shared
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Codes, Prose
from tests.builders import (
    a_hit,
    a_lesson,
    a_released_session,
    a_request,
    a_review,
    key,
    lines,
    rows,
    tally,
)
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions
from tests.methods import LESSONS, RECORD

ID = SessionId("s-1")
OFFICER = "Een officier roept stop"
APRIL = date(2026, 4, 1)


def session(number: int, lesson: str = OFFICER, **changes: Any) -> Session:  # noqa: ANN401 - any attribute of a session
    """Write one lesson down in a session of a group of its own; groups chose otherwise."""
    votes = tally(A=7, B=3) if number % 2 else tally(A=3, B=7)
    made = a_released_session(harvest__lessons=rows(a_lesson(lesson)), choice__tally=votes)
    return replace(made, id=SessionId(f"s-{number}"), **{"held_on": None, **changes})


def alike(number: int, lesson: str = OFFICER, **changes: Any) -> list[Session]:  # noqa: ANN401
    return [session(one, lesson, **changes) for one in range(1, number + 1)]


def a_desk(*sessions: Session) -> ExportDesk:
    return ExportDesk(
        sessions=FakeSessions(*sessions),
        reviews=FakeReviews(),
        recogniser=FakeRecogniser({}),
    )


def refused(desk: ExportDesk, scope: Scope = Scope.UNIT) -> str:
    """Give what is advised when a lesson may not leave, or nothing when it may."""
    try:
        desk.plan(ID, a_request(LESSONS, scope), lambda _: a_review())
    except Refused as fault:
        return str(fault.params["advice"])
    return ""


@pytest.mark.parametrize(("number", "advice"), [(1, "rank"), (4, "rank"), (5, "")])
def test_a_rank_with_a_theme_leaves_when_enough_sessions_share_it(
    number: int, advice: str
) -> None:
    assert refused(a_desk(*alike(number))) == advice


def test_a_team_knows_its_own_session() -> None:
    assert refused(a_desk(session(1)), Scope.TEAM) == ""


def test_another_document_never_goes_that_far() -> None:
    desk = a_desk(session(1))

    assert desk.plan(ID, a_request(RECORD, Scope.RIJK), lambda _: a_review()).scope is Scope.TEAM


@pytest.mark.parametrize(
    ("lesson", "advice"),
    [
        ("Een militair roept stop", ""),
        ("Wie bij de marine stopt, zegt het", "service"),
        ("Een officier van de marine stopt", "both"),
        ("Een vrouw roept stop", "hold"),
        ("Een [leidinggevende] roept stop", "hold"),
    ],
)
def test_what_helps_is_said(lesson: str, advice: str) -> None:
    assert refused(a_desk(session(1, lesson))) == advice


def test_the_gate_is_named() -> None:
    with pytest.raises(Refused) as fault:
        a_desk(session(1)).plan(ID, a_request(LESSONS, Scope.UNIT), lambda _: a_review())

    assert fault.value.gates == (Gate.COMBINATION,)
    assert "officier" not in repr(fault.value.params)


def test_sessions_of_one_series_are_one_group() -> None:
    assert refused(a_desk(*alike(9, series=Prose("Alfa")))) == "rank"


def test_outside_defence_ten_must_be_alike() -> None:
    assert refused(a_desk(*alike(9)), Scope.RIJK) == "rank"
    assert refused(a_desk(*alike(10)), Scope.RIJK) == ""


def test_when_all_chose_alike_a_sheet_with_the_result_tells_it_of_each() -> None:
    chose = {key("choice.tally"): tally(A=7, B=3)}
    desk = a_desk(*(replace(each, answers={**each.answers, **chose}) for each in alike(9)))

    assert refused(desk) == "rank"


def test_an_open_session_does_not_count() -> None:
    opened = replace(session(5), status=Status.OPEN, closed_on=None)

    assert refused(a_desk(*alike(4), opened)) == "rank"


def test_a_rank_is_known_by_what_would_stand_in_its_place() -> None:
    rank = a_hit(0, 0, "officier", label=Label.RANK)
    notes = [
        session(number, "Rust").revise(key("talk.facts"), lines("De majoor kwam"))
        for number in range(2, 6)
    ]
    desk = replace(a_desk(session(1), *notes), recogniser=FakeRecogniser({"majoor": rank}))

    assert refused(desk) == ""


def test_a_quarter_that_makes_it_rare_goes_by_itself() -> None:
    fourth, other = date(2026, 11, 12), date(2026, 2, 1)
    plain = [session(number, "Begin op tijd", held_on=fourth) for number in range(6, 11)]
    officers = [session(1, held_on=fourth), *(session(one, held_on=other) for one in (2, 3, 4, 5))]
    desk = a_desk(*officers, *plain)

    disclosure = desk.plan(ID, a_request(LESSONS, Scope.UNIT), lambda _: a_review())

    assert disclosure.quarter is None
    assert desk.plan(ID, a_request(LESSONS), lambda _: a_review()).quarter == 4


@pytest.mark.parametrize(
    ("days", "advice"),
    [([3], ""), ([5], "rank"), ([5, 6], "")],
)
def test_a_session_alone_since_the_last_export_is_not_given_away(
    days: list[int], advice: str
) -> None:
    """What counts is the month of the earlier export; its words are not known."""
    fresh = [
        session(number, closed_on=date(2026, month, 9)) for number, month in enumerate(days, 1)
    ]
    old = [session(number, closed_on=date(2026, 1, 9)) for number in range(len(days) + 1, 6)]
    desk = a_desk(*fresh, *old)
    earlier = Shared(
        id="x", month=APRIL, document=DocumentKind.LESSONS, scope=Scope.UNIT, version=0
    )
    desk.reviews.add_shared(old[0].id, earlier)

    assert refused(desk) == advice


def test_asked_again_it_says_the_same() -> None:
    desk = a_desk(session(1), session(2, "Een militair roept stop"))

    assert [refused(desk), refused(desk)] == ["rank", "rank"]


def test_a_theme_of_the_preparation_counts_and_no_statement_is_no_outcome() -> None:
    same = [
        replace(
            a_released_session(
                harvest__lessons=rows(a_lesson(OFFICER)),
                choice__tally=tally(A=10),
                aside__themes=Codes(("leadership",)),
            ),
            id=SessionId(f"s-{number}"),
            held_on=None,
        )
        for number in range(1, 6)
    ]

    assert refused(a_desk(*same)) == ""


def test_a_list_on_the_sheet_is_read_too() -> None:
    made = session(1, "Een militair roept stop")
    told = replace(
        made, answers={**made.answers, key("talk.facts"): lines("Een officier zag het")}
    )

    assert refused(a_desk(on_the_sheet("facts", told))) == "rank"


def on_the_sheet(name: str, made: Session) -> Session:
    """Let a field go along on the lessons sheet."""
    steps = tuple(
        replace(
            step,
            fields=tuple(
                replace(asked, documents=frozenset({*asked.documents, LESSONS}))
                if asked.id == name
                else asked
                for asked in step.fields
            ),
        )
        for step in made.template.steps
    )
    return replace(made, template=replace(made.template, steps=steps))
