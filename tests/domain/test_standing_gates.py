"""Which closed gates a reason opens, and which nothing does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.errors import SessionStillOpen
from moreelberaad.domain.gates import (
    Gate,
    Request,
    Scope,
    closed_gates,
    gates_for,
    standing_gates,
)
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import a_released_session, a_request, a_session_at, an_open_session, without
from tests.methods import LESSONS

answers = st.sampled_from([None, False, True])
reviews = st.builds(
    Review,
    recognised_by_colleague=answers,
    recognised_widely=answers,
    second_reader=st.booleans(),
    marked_general=st.booleans(),
    unclassified=st.booleans(),
)
requests = st.builds(Request, document=st.sampled_from(DocumentKind), scope=st.sampled_from(Scope))
sessions = st.sampled_from(
    [
        a_released_session(),
        a_session_at(Status.DRAFT),
        without(a_session_at(Status.MEMBER_CHECK), "closing.consent"),
    ]
)


@given(session=sessions, request=requests, review=reviews)
def test_a_reason_opens_what_is_excusable_and_no_more(
    session: Session, request: Request, review: Review
) -> None:
    standing = standing_gates(session, request, (), review)
    excused = closed_gates(session, request, (), replace(review, reason=Prose("proef")))

    assert excused == standing.fixed
    both = {*standing.fixed, *standing.excusable}
    assert set(closed_gates(session, request, (), review)) == both
    assert not set(standing.fixed) & set(standing.excusable)


@given(session=sessions, request=requests, review=reviews)
def test_only_gates_of_the_document_stand_in_its_way(
    session: Session, request: Request, review: Review
) -> None:
    assert set(closed_gates(session, request, (), review)) <= set(gates_for(request))


@given(session=sessions, review=reviews, scope=st.sampled_from(list(Scope)[1:]))
def test_beyond_the_team_nothing_is_excusable(
    session: Session, review: Review, scope: Scope
) -> None:
    request = a_request(LESSONS, scope)

    assert standing_gates(session, request, (), review).excusable == ()


def test_a_lesson_is_general_enough_only_for_far_away() -> None:
    near, far = (gates_for(a_request(LESSONS, each)) for each in (Scope.UNIT, Scope.DEFENCE))

    assert set(far) - set(near) == {Gate.GENERAL_ENOUGH}


def test_an_open_session_has_no_gates_yet() -> None:
    with pytest.raises(SessionStillOpen):
        standing_gates(an_open_session(), a_request(), (), Review())
