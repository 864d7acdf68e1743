from __future__ import annotations

from moreelberaad.application.commands import KeepReview
from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.pointing import with_pointed
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.gates import Gate, Request, closed_gates
from moreelberaad.domain.passages import passages
from moreelberaad.domain.pointed import Pointed, pointed_at, still_there
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import a_released_session, a_review, lines
from tests.desks import a_desk, carry_out
from tests.fakes import FakeRecogniser

NOBODY = FakeRecogniser({})


def a_talk(*facts: str) -> Session:
    return a_released_session(talk__facts=lines(*facts))


def pointed_in(session: Session, words: str) -> Pointed:
    passage = next(each for each in passages(session) if words in each.text.plain)
    start = passage.text.plain.index(words)
    return pointed_at(passage, start, start + len(words))


def test_words_that_a_reader_pointed_out_are_a_point_that_asks() -> None:
    session = a_talk("De man met de baard reed")
    found = with_pointed(session, (), [pointed_in(session, "de baard")])

    assert [(each.text, each.hit.tier, each.hit.suggestions) for each in found] == [
        (Prose("de baard"), Tier.DOUBT, ())
    ]


def test_the_same_text_in_another_row_is_a_point_of_its_own() -> None:
    session = a_talk("De man met de baard", "Niets", "De man met de baard")
    found = with_pointed(session, (), [pointed_in(session, "baard")])

    assert len({each.id for each in found}) == len(found) == 2
    assert [each.place.row for each in found] == [0, 2]


def test_it_falls_away_when_its_words_change() -> None:
    pointed = pointed_in(a_talk("De man met de baard"), "baard")
    changed = a_talk("Een man met de baard")

    assert with_pointed(changed, (), [pointed]) == ()
    assert still_there(changed, [pointed]) == frozenset()


def test_it_stands_in_the_way_of_a_document_until_it_is_decided() -> None:
    session = a_talk("De man met de baard")
    desk = a_desk(session)
    review = a_review(pointed=frozenset({pointed_in(session, "baard")}))
    carry_out(desk, KeepReview(session=session.id, review=review))
    exports = ExportDesk(sessions=desk.sessions, reviews=desk.reviews, recogniser=NOBODY)

    found = exports.findings(session.id)

    request = Request(document=DocumentKind.RECORD)
    assert closed_gates(session, request, found, review) == (Gate.ANONYMISE,)


def test_what_the_check_found_at_the_very_place_is_one_point() -> None:
    session = a_talk("De man met de baard")
    pointed = pointed_in(session, "baard")
    once = with_pointed(session, (), [pointed])

    assert with_pointed(session, once, [pointed]) == once
