"""The facts of each gate, in words."""

from __future__ import annotations

import pytest

from moreelberaad.domain.combinations import Advice
from moreelberaad.domain.errors import MoreelberaadError, NothingToShare, Refused
from moreelberaad.domain.gates import Gate, Scope, gates_for
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, DocumentKind
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.export_words import why_not
from moreelberaad.ui.viewmodels.gate_words import GateState, GateView, gate_views
from tests.builders import (
    a_finding,
    a_hit,
    a_place,
    a_released_session,
    a_request,
    a_review,
    a_session_at,
    agreed_on,
    an_agreement,
    rows,
    without,
)
from tests.methods import AGREEMENTS, LESSONS, RECORD


def views(
    document: DocumentKind, session: Session | None = None, review: Review | None = None
) -> dict[Gate, GateView]:
    found = gate_views(
        Language("nl"),
        session or a_released_session(),
        a_request(document),
        (),
        review or a_review(),
    )
    return {view.gate: view for view in found}


@pytest.mark.parametrize("document", list(DocumentKind))
@pytest.mark.parametrize("scope", list(Scope))
def test_every_gate_of_a_document_is_shown_once(document: DocumentKind, scope: Scope) -> None:
    request = a_request(document, scope)
    found = gate_views(Language("nl"), a_released_session(), request, (), a_review())

    beside_others = {Gate.COMBINATION}  # shown when it is closed
    assert [view.gate for view in found] == [
        gate for gate in gates_for(request) if gate not in beside_others
    ]
    assert all(view.title and view.fact for view in found)


def combination(error: MoreelberaadError | None) -> list[GateView]:
    """Give what is said of other sessions, as far as anything is."""
    request = a_request(LESSONS, Scope.UNIT)
    found = gate_views(
        Language("nl"), a_released_session(), request, (), a_review(), drawing=error
    )
    return [each for each in found if each.gate is Gate.COMBINATION]


def test_a_rare_combination_closes_the_way_and_says_what_to_write() -> None:
    (told,) = combination(Refused((Gate.COMBINATION,), advice=Advice.SERVICE))

    assert told.state is GateState.OPEN_FIXED
    assert told.fact.endswith("Noem geen krijgsmachtdeel: schrijf ‘Defensie’.")


@pytest.mark.parametrize("error", [None, NothingToShare(), Refused((Gate.CONSENT,))])
def test_other_sessions_are_spoken_of_only_when_too_few_are_alike(
    error: MoreelberaadError | None,
) -> None:
    assert combination(error) == []


@pytest.mark.parametrize("advice", Advice)
def test_each_way_out_of_a_rare_combination_has_its_words(advice: Advice) -> None:
    error = Refused((Gate.COMBINATION,), advice=advice)

    assert why_not(Language("nl"), error, a_released_session()).startswith("Te weinig andere")


@pytest.mark.parametrize(
    ("consent", "fact"),
    [
        ((), "Alleen de afspraken mogen mee"),
        ((Consent.LESSON,), "Alleen de les mag mee"),
        ((Consent.LESSON, Consent.QUESTION), "Les, vraag en waarden mogen mee, casus niet"),
        (tuple(Consent), "Les, vraag, waarden en casus mogen mee"),
    ],
)
def test_what_the_group_lets_go_is_told(consent: tuple[Consent, ...], fact: str) -> None:
    session = a_released_session(closing__consent=agreed_on(*consent))

    assert views(LESSONS, session)[Gate.CONSENT].fact == fact


def test_a_group_that_was_not_asked_can_be_excused() -> None:
    view = views(LESSONS, without(a_released_session(), "closing.consent"))[Gate.CONSENT]

    assert (view.fact, view.state) == (
        "Dit is niet aan de groep gevraagd",
        GateState.OPEN_EXCUSABLE,
    )


@pytest.mark.parametrize(
    ("status", "state", "fact"),
    [
        (Status.DRAFT, GateState.OPEN_EXCUSABLE, "Nog niet samen nagelezen"),
        (Status.MEMBER_CHECK, GateState.OPEN_EXCUSABLE, "Samen nagelezen, reageren kan nog"),
        (Status.RELEASED, GateState.PASSED, "Samen nagelezen, vijf werkdagen voorbij"),
    ],
)
def test_how_far_reading_back_is(status: Status, state: GateState, fact: str) -> None:
    view = views(LESSONS, a_session_at(status))[Gate.MEMBER_CHECK]

    assert (view.state, view.fact) == (state, fact)


@pytest.mark.parametrize(
    ("colleague", "widely", "fact"),
    [
        (None, None, "Nog 2 vragen te beantwoorden"),
        (False, None, "Nog 1 vraag te beantwoorden"),
        (False, True, "Herkenbaar, dus alleen de les gaat mee"),
        (False, False, "Niet herkenbaar voor collega’s of buitenstaanders"),
    ],
)
def test_the_two_questions_are_told(
    colleague: bool | None,  # noqa: FBT001 - an answer
    widely: bool | None,  # noqa: FBT001 - an answer
    fact: str,
) -> None:
    review = a_review(recognised_by_colleague=colleague, recognised_widely=widely)

    assert views(RECORD, review=review)[Gate.RECOGNISABLE].fact == fact


@pytest.mark.parametrize(
    ("role", "state"), [("", GateState.OPEN_FIXED), ("planner", GateState.PASSED)]
)
def test_an_agreement_needs_who_takes_it_up(role: str, state: GateState) -> None:
    session = a_released_session(harvest__agreements=rows(an_agreement(role=role)))

    assert views(AGREEMENTS, session)[Gate.OWNER_ROLE].state is state


def test_a_suggestion_that_is_offered_no_longer_counts_as_undecided() -> None:
    session = a_released_session()
    decisions = {"1": Decision(choice=Choice.SUGGESTION, number=2)}
    review = a_review(decisions=decisions, opened=marks_of_all(session))
    finding = a_finding(1, a_place("case.summary"), a_hit(0, 3, "iemand"))
    found = gate_views(Language("nl"), session, a_request(RECORD), (finding,), review)

    assert (found[0].state, found[0].fact) == (GateState.OPEN_FIXED, "0 van 1 punt beslist")


def anonymised(review: Review, scope: Scope = Scope.TEAM) -> tuple[GateState, str]:
    request = a_request(LESSONS, scope)
    found = gate_views(Language("nl"), a_released_session(), request, (), review)
    return found[0].state, found[0].fact


def test_parts_that_nobody_looked_at_are_counted_and_no_reason_opens_that() -> None:
    opened = marks_of_all(a_released_session())
    one_left = a_review(opened=opened - {max(opened, key=lambda mark: mark.startswith("case"))})

    assert anonymised(one_left)[0] is GateState.OPEN_FIXED
    assert anonymised(one_left)[1].endswith("Nog 1 onderdeel niet bekeken")
    assert anonymised(a_review(opened=opened))[0] is GateState.PASSED


@pytest.mark.parametrize(
    ("scope", "state"),
    [
        (Scope.UNIT, GateState.PASSED),
        (Scope.DEFENCE, GateState.OPEN_FIXED),
        (Scope.RIJK, GateState.OPEN_FIXED),
    ],
)
def test_what_goes_far_has_parts_that_are_read_without_marks(
    scope: Scope, state: GateState
) -> None:
    seen = marks_of_all(a_released_session())
    told = anonymised(a_review(opened=seen), scope)

    assert told[0] is state
    assert told[1].endswith("Lees nog 1 onderdeel zonder merktekens") is (scope is not Scope.UNIT)
    assert anonymised(a_review(opened=seen, blind=seen), scope)[0] is GateState.PASSED
