from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.application.session_handovers import (
    handed,
    review_of,
    session_of,
    without_what_stays,
)
from moreelberaad.domain.apart import Apart
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Lines, Prose
from tests.builders import a_session_at, an_open_session

DECIDED = Review(second_reader=True)


def test_the_label_of_a_series_stays() -> None:
    session = replace(an_open_session(), series=Prose("reeks Eik"))

    assert without_what_stays(session).series is None


def test_what_was_decided_goes_along_only_with_a_closed_session() -> None:
    assert review_of(handed(a_session_at(Status.DRAFT), DECIDED)) == DECIDED
    assert review_of(handed(an_open_session(), DECIDED)) == Review()


def test_a_text_that_was_set_apart_comes_under_a_new_id() -> None:
    session = an_open_session()
    key = next(key for key, asked in session.template.fields() if asked.kind is Kind.LIST)
    part = Apart(id="oud", field=key, value=Lines((Prose("los"),)), held=True)

    read = session_of(handed(replace(session, apart=(part,)), Review()), lambda: "nieuw")

    assert read.apart == (replace(part, id="nieuw"),)


def test_every_mistake_is_told_together() -> None:
    nowhere = FieldKey("nergens.niets")
    broken = replace(
        handed(an_open_session(), Review()),
        id="..",
        step="nergens",
        minutes={"nergens": 3},
        follow_ups=(FollowUp(field=nowhere, action=Prose("x")),),
    )

    with pytest.raises(InputRejected) as told:
        session_of(broken, lambda: "")

    assert len(told.value.mistakes) == 4


def test_what_was_looked_back_on_stands_with_its_agreement() -> None:
    session = a_session_at(Status.RELEASED)
    key = next(iter(session.answers))
    looked = replace(
        handed(session, Review()), follow_ups=(FollowUp(field=key, action=Prose("x")),)
    )

    assert session_of(looked, lambda: "").follow_ups == looked.follow_ups


def test_more_minutes_than_a_day_has_are_no_minutes() -> None:
    session = an_open_session()
    step = session.template.steps[0].id
    broken = replace(handed(session, Review()), minutes={step: 100_000})

    with pytest.raises(InputRejected) as told:
        session_of(broken, lambda: "")

    assert [each.code for each in told.value.mistakes] == ["expected_number"]


def test_a_method_without_steps_is_no_method() -> None:
    session = an_open_session()
    broken = replace(handed(session, Review()), template=replace(session.template, steps=()))

    with pytest.raises(InputRejected) as told:
        session_of(broken, lambda: "")

    assert [each.code for each in told.value.mistakes] == ["unknown_method"]
