from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.commands import (
    Command,
    DeleteSession,
    KeepReview,
    NoteShared,
    RenameSession,
)
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import Review
from moreelberaad.domain.sharing import replaced
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from tests.application.samples import ID, REVISE
from tests.builders import a_released_session, a_request
from tests.desks import a_desk, carry_out
from tests.fakes import FakeReviews

DECIDED = Review(recognised_widely=False)
SHARED = NoteShared(session=ID, request=a_request(DocumentKind.AGREEMENTS, Scope.UNIT))


def test_a_review_is_kept_and_taken_back() -> None:
    desk = a_desk(a_released_session())

    undo = carry_out(desk, KeepReview(session=ID, review=DECIDED)).undo

    assert desk.reviews.get(ID) == DECIDED
    assert undo is not None
    carry_out(desk, undo)
    assert desk.reviews.get(ID) == Review()


def test_what_was_looked_at_is_not_taken_back() -> None:
    session = a_released_session()
    desk = a_desk(session)
    undo = carry_out(desk, KeepReview(session=ID, review=DECIDED)).undo
    seen = replace(DECIDED, opened=marks_of_all(session), blind=marks_of_all(session))
    carry_out(desk, KeepReview(session=ID, review=seen))

    assert undo is not None
    carry_out(desk, undo)

    kept = desk.reviews.get(ID)
    assert (kept.opened, kept.blind) == (marks_of_all(session), marks_of_all(session))
    assert kept.recognised_widely is None


def test_marks_of_words_that_are_gone_are_not_kept() -> None:
    desk = a_desk(a_released_session())
    stale = Review(opened=frozenset({"case:0"}), blind=frozenset({"talk:0"}))
    carry_out(desk, KeepReview(session=ID, review=stale))

    assert desk.reviews.get(ID) == Review()


def test_what_was_shared_is_listed_by_its_month_alone() -> None:
    desk = a_desk(a_released_session(), today=date(2026, 11, 30))

    change = carry_out(desk, SHARED)

    (shared,) = desk.reviews.shared(ID)
    assert change.undo is None
    assert (shared.month, shared.document, shared.scope) == (
        date(2026, 11, 1),
        DocumentKind.AGREEMENTS,
        Scope.UNIT,
    )


@pytest.mark.parametrize("correction", [REVISE, RenameSession(session=ID, title=Prose("Anders"))])
def test_a_document_from_before_a_correction_is_outdated(correction: Command) -> None:
    desk = a_desk(a_released_session())
    carry_out(desk, SHARED)

    undo = carry_out(desk, correction).undo

    (shared,) = desk.reviews.shared(ID)
    assert shared.is_outdated(desk.sessions.get(ID))
    assert replaced([shared], desk.sessions.get(ID), DocumentKind.AGREEMENTS) == shared.month
    assert replaced([shared], desk.sessions.get(ID), DocumentKind.LESSONS) is None
    assert undo is not None
    carry_out(desk, undo)
    assert not shared.is_outdated(desk.sessions.get(ID))


def test_a_deleted_session_comes_back_with_all_that_was_decided_about_it() -> None:
    desk = a_desk(a_released_session())
    carry_out(desk, KeepReview(session=ID, review=DECIDED))
    carry_out(desk, SHARED)
    shared = desk.reviews.shared(ID)

    undo = carry_out(desk, DeleteSession(session=ID)).undo
    emptied = replace(desk, reviews=FakeReviews())
    assert undo is not None
    carry_out(emptied, undo)

    assert emptied.reviews.get(ID) == DECIDED
    assert emptied.reviews.shared(ID) == shared


@pytest.mark.parametrize("command", [KeepReview(session=SessionId("x"), review=DECIDED)])
def test_nothing_is_decided_about_a_session_that_is_not_there(command: Command) -> None:
    with pytest.raises(NotFound):
        carry_out(a_desk(), command)


def test_what_is_undone_and_redone_in_a_closed_session_is_there_again() -> None:
    desk = a_desk(a_released_session())
    undo = carry_out(desk, REVISE).undo
    after = desk.sessions.get(ID)
    assert undo is not None

    redo = carry_out(desk, undo).undo
    assert redo is not None
    carry_out(desk, redo)

    assert desk.sessions.get(ID) == after


def test_a_document_from_between_a_correction_and_its_undo_is_outdated_for_good() -> None:
    desk = a_desk(a_released_session())
    undo = carry_out(desk, REVISE).undo
    carry_out(desk, SHARED)
    assert undo is not None

    carry_out(desk, undo)
    carry_out(desk, RenameSession(session=ID, title=Prose("Anders")))

    (shared,) = desk.reviews.shared(ID)
    assert shared.is_outdated(desk.sessions.get(ID))
