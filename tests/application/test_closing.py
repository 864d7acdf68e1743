from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.application.commands import CloseSession
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Consent, Field, Kind
from moreelberaad.domain.values import Codes
from tests.builders import an_open_session, key
from tests.desks import a_desk
from tests.methods import a_field, a_method_with, options

from .samples import ID

ASKED = a_field("consent", Kind.CHOICES, options=options(*Consent))


def closed(said: Codes | None, *asked: Field) -> Session:
    method = a_method_with(*asked)
    answers = {} if said is None else {key("s.consent"): said}
    desk = a_desk(replace(an_open_session(), template=method, answers=answers))
    desk.carry_out(CloseSession(session=ID))
    return desk.sessions.get(ID)


@pytest.mark.parametrize(
    ("said", "consent"), [(None, frozenset()), (Codes(("lesson",)), frozenset({Consent.LESSON}))]
)
def test_closing_takes_silence_about_the_consent_for_no(
    said: Codes | None, consent: frozenset[Consent]
) -> None:
    assert closed(said, ASKED).consent == consent


def test_closing_says_nothing_of_a_consent_that_the_method_does_not_ask() -> None:
    assert closed(None).consent is None
