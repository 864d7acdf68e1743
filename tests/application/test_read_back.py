from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.findings import Label
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.leaks import Told, Where
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose
from tests.builders import HELD_ON, a_hit, a_released_session, key, lines
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions
from tests.methods import METHOD, NOTE, a_field

ID = SessionId("s-1")


def a_desk(session: Session) -> ExportDesk:
    name = a_hit(0, 0, "iemand", label=Label.PERSON)
    return ExportDesk(
        sessions=FakeSessions(session),
        reviews=FakeReviews(),
        recogniser=FakeRecogniser({"Jeroen": name}),
    )


def with_a_place(words: str) -> Session:
    """Say where it may be read; the method of the tests has no place for that."""
    asked = a_field("reread_at", Kind.LINE, **NOTE)
    *steps, closing = METHOD.steps
    closing = replace(closing, fields=(*closing.fields, asked))
    method = replace(METHOD, steps=(*steps, closing))
    session = replace(a_released_session(), template=method)
    return session.revise(key("closing.reread_at"), Prose(words)).revise(
        key("closing.reread_date"), HELD_ON
    )


def test_the_paper_tells_when_and_where_it_may_be_read() -> None:
    copy = a_desk(with_a_place("de balie")).read_back(ID, None).copy

    assert (copy.day, copy.place) == (HELD_ON, Prose("de balie"))


def test_a_name_is_not_the_place_where_it_may_be_read() -> None:
    copy = a_desk(with_a_place("Jeroen")).read_back(ID, None).copy

    assert "Jeroen" not in copy.place.plain


def test_words_with_a_name_are_not_printed() -> None:
    made = a_desk(a_released_session(talk__facts=lines("Jeroen reed"))).read_back(ID, None)

    with pytest.raises(UncleanDocument):
        made.check(Told(where=Where.BODY, text="Jeroen reed"))


def test_no_name_is_left_on_the_paper() -> None:
    made = a_desk(a_released_session(talk__facts=lines("Jeroen reed"))).read_back(ID, None)

    words = [str(piece.value) for part in made.copy.parts for piece in part.pieces]

    assert not [each for each in words if "Jeroen" in each]
