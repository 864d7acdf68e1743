"""The Nalees-exemplaar of each method when everything in it is filled."""

from __future__ import annotations

from functools import cache

import pytest

from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.read_back_copy import ReadBackCopy
from moreelberaad.domain.template import DocumentKind, Keep
from tests.built_in.documents import whole
from tests.built_in.filling import PERSON
from tests.built_in.methods import NAMES
from tests.fakes import FakeReviews, FakeSessions
from tests.the_check import the_check


@cache
def copied(name: str) -> ReadBackCopy:
    """Make the copy of a session on which nobody decided anything."""
    session = whole(name).session
    sessions, recogniser = FakeSessions(session), the_check()
    desk = ExportDesk(sessions=sessions, reviews=FakeReviews(), recogniser=recogniser)
    return desk.read_back(session.id, None).copy


@pytest.mark.parametrize("name", NAMES)
def test_who_was_found_stands_not_on_it(name: str) -> None:
    values = [to_plain(piece.value) for part in copied(name).parts for piece in part.pieces]

    assert values
    assert not [each for each in values if PERSON in str(each)]


@pytest.mark.parametrize("name", NAMES)
def test_it_holds_nothing_that_the_record_may_not_hold(name: str) -> None:
    asked = [piece.asked for part in copied(name).parts for piece in part.pieces]

    assert all(DocumentKind.RECORD in each.documents for each in asked)
    assert not [each for each in asked if each.keep is Keep.TRANSIENT]
    columns = [column for each in asked for column in each.columns]
    assert all(DocumentKind.RECORD in column.documents for column in columns)
