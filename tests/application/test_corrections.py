"""What was said of the words of a closed session, when those words change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.commands import Command, KeepReview, RenameSession, ReviseAnswer
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.values import Codes, Prose, Row, Rows
from tests.application.samples import FACTS, ID, REVISE
from tests.builders import a_released_session, a_review, an_open_session, key, lines, rows
from tests.desks import a_desk, carry_out

DROP = Decision(choice=Choice.DROP)
READ = a_review(decisions={"1": DROP})
AGREEMENTS, CONSENT = key("harvest.agreements"), key("closing.consent")
RENAME = RenameSession(session=ID, title=Prose("Anders"))
reviews = st.builds(
    Review,
    decisions=st.dictionaries(st.sampled_from("123"), st.just(DROP)),
    recognised_by_colleague=st.none() | st.booleans(),
    recognised_widely=st.none() | st.booleans(),
    second_reader=st.booleans(),
    marked_general=st.booleans(),
    unclassified=st.booleans(),
)


def a_read_desk(review: Review = READ) -> SessionDesk:
    desk = a_desk(a_released_session())
    carry_out(desk, KeepReview(session=ID, review=review))
    return desk


def undone(desk: SessionDesk, command: Command) -> Command:
    """Do it and take it back; give what does it again."""
    undo = carry_out(desk, command).undo
    assert undo is not None
    again = carry_out(desk, undo).undo
    assert again is not None
    return again


@pytest.mark.parametrize("correction", [REVISE, RENAME])
def test_a_correction_after_closing_takes_back_what_was_said_of_the_old_words(
    correction: Command,
) -> None:
    desk = a_read_desk()
    carry_out(desk, correction)

    assert desk.reviews.get(ID) == Review(decisions={"1": DROP})


def test_saving_the_same_words_again_is_no_correction() -> None:
    desk = a_read_desk()
    carry_out(desk, ReviseAnswer(session=ID, field=FACTS, value=lines("feitwoord")))

    assert desk.reviews.get(ID) == READ
    assert desk.sessions.get(ID).version == 0


def test_what_is_typed_before_closing_says_nothing_of_a_review() -> None:
    desk = a_desk(an_open_session())
    carry_out(desk, KeepReview(session=ID, review=READ))
    carry_out(desk, REVISE)

    assert desk.reviews.get(ID) == READ


@given(reviews, st.sampled_from([REVISE, RENAME]))
def test_undo_of_a_correction_brings_back_all_that_was_said(
    review: Review, correction: Command
) -> None:
    desk = a_read_desk(review)
    again = undone(desk, correction)
    assert desk.reviews.get(ID) == review

    carry_out(desk, again)

    assert desk.reviews.get(ID) == review.of_other_words()


@given(reviews, reviews)
def test_undo_keeps_what_was_decided_since_and_nothing_said_of_other_words(
    before: Review, since: Review
) -> None:
    desk = a_read_desk(before)
    undo = carry_out(desk, REVISE).undo
    carry_out(desk, KeepReview(session=ID, review=replace(since, reason=Prose("team"))))
    assert undo is not None

    carry_out(desk, undo)

    kept = desk.reviews.get(ID)
    assert (kept.decisions, kept) == (since.decisions, kept.of_other_words())


def test_how_far_an_agreement_is_corrects_nothing() -> None:
    desk = a_read_desk()
    present = desk.sessions.get(ID).answers[AGREEMENTS]
    assert isinstance(present, Rows)
    done = rows(*(Row({**each.cells, "owner_agrees": False}) for each in present.items))

    carry_out(desk, ReviseAnswer(session=ID, field=AGREEMENTS, value=done))

    assert desk.reviews.get(ID) == READ
    assert desk.sessions.get(ID).version == 0


def test_another_consent_is_a_correction() -> None:
    desk = a_read_desk()

    carry_out(desk, ReviseAnswer(session=ID, field=CONSENT, value=Codes(("lesson",))))

    assert desk.sessions.get(ID).version == 1
