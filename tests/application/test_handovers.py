from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.followups import open_agreements
from moreelberaad.application.handovers import (
    HandOver,
    answers,
    gathered,
    holder,
    read_document,
    to_document,
)
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Consent, Kind, Text
from moreelberaad.domain.values import Codes, Prose, Rows
from tests.builders import (
    HELD_ON,
    a_lesson,
    a_released_session,
    an_agreement,
    an_open_session,
    row,
    rows,
)
from tests.methods import METHOD
from tests.strategies import values

TITLE = Text({"nl": "Overgedragen"})


def actions(*sessions: Session) -> list[str]:
    return [row.text("action") for row in gathered(sessions).agreements]


def lessons(*sessions: Session) -> list[str]:
    return [row.text("lesson") for row in gathered(sessions).lessons]


def test_what_goes_on_and_what_was_let_go_goes_along() -> None:
    session = a_released_session()

    assert actions(session) == ["Afspraakwoord maken"]
    assert lessons(session) == ["Leerwoord: begin op tijd"]


def test_what_is_done_stays_behind() -> None:
    done = row(action=Prose("klaar"), status="done")

    assert actions(a_released_session(harvest__agreements=rows(done))) == []


def test_a_note_in_a_row_stays_behind() -> None:
    noted = replace(an_agreement(), cells={**an_agreement().cells, "owner_agrees": True})

    (row,) = gathered([a_released_session(harvest__agreements=rows(noted))]).agreements

    assert "owner_agrees" not in row.cells


def test_an_open_session_hands_nothing_over() -> None:
    assert not gathered([an_open_session()])


@pytest.mark.parametrize("consent", [Codes(()), Codes((Consent.QUESTION.value,))])
def test_a_lesson_that_the_group_kept_stays_behind(consent: Codes) -> None:
    session = a_released_session(closing__consent=consent)

    assert lessons(session) == []
    assert actions(session) != []


def test_a_lesson_waits_for_the_days_for_objections() -> None:
    assert lessons(an_open_session().close(on=HELD_ON)) == []


def test_a_withdrawn_lesson_stays_behind() -> None:
    gone = replace(a_lesson(), cells={**a_lesson().cells, "status": "withdrawn"})

    assert lessons(a_released_session(harvest__lessons=rows(gone))) == []


def test_no_case_and_no_title_goes_along() -> None:
    written = str(to_document(gathered([a_released_session()])))

    assert "Titelwoord" not in written
    assert "Casuswoord" not in written


@given(st.data())
def test_what_was_written_down_reads_back_the_same(data: st.DataObject) -> None:
    asked = {each.kind: each for _, each in METHOD.fields()}
    agreements = data.draw(values(asked[Kind.AGREEMENTS]))
    learned = data.draw(values(asked[Kind.LESSONS]))
    assert isinstance(agreements, Rows)
    assert isinstance(learned, Rows)
    given_ = HandOver(agreements=agreements.items, lessons=learned.items)

    assert read_document(to_document(given_), METHOD) == given_


@pytest.mark.parametrize(
    "document", [[], {"x": 1}, {"agreements": 3}, {"lessons": [{"name": "x"}]}]
)
def test_what_is_no_hand_over_is_refused(document: object) -> None:
    with pytest.raises(InputRejected):
        read_document(document, METHOD)


def test_its_session_holds_nothing_but_agreements_lessons_and_consent() -> None:
    template = holder(METHOD, TITLE)
    written = answers(gathered([a_released_session()]), template)

    assert set(written) == {
        "hand_over.agreements",
        "hand_over.lessons",
        "hand_over.consent",
    }


def test_without_lessons_nothing_is_said_of_consent() -> None:
    template = holder(METHOD, TITLE)

    assert set(answers(HandOver(agreements=(an_agreement(),)), template)) == {
        "hand_over.agreements"
    }


def test_lessons_alone_bring_no_place_for_agreements() -> None:
    written = answers(HandOver(lessons=(a_lesson(),)), holder(METHOD, TITLE))

    assert set(written) == {"hand_over.lessons", "hand_over.consent"}


@given(st.data())
def test_a_colleague_goes_on_with_the_same_agreements(data: st.DataObject) -> None:
    asked = next(each for _, each in METHOD.fields() if each.kind is Kind.AGREEMENTS)
    agreed = data.draw(values(asked))
    session = a_released_session(harvest__agreements=agreed)
    template = holder(METHOD, TITLE)
    taken = read_document(to_document(gathered([session])), METHOD)
    theirs = replace(session, template=template, answers=answers(taken, template))

    assert open_agreements([theirs]) == open_agreements([session])
