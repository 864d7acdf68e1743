"""Which point comes when: what was let stand first, words that no list knows not at all."""

from __future__ import annotations

import pytest

from moreelberaad.application.commands import LeaveStanding
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.gates import Request, closed_gates
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.review import Mark, ReviewModel
from tests.builders import a_hit, a_released_session, a_review
from tests.fakes import FakeRecogniser

from .reviewing import DROP, FIRST, OTHERWISE, WRITTEN, Make, decide_all

SPELLINGS = FakeRecogniser(
    {
        "Jeroen": a_hit(0, 0, "[persoon]", label=Label.PERSON, entity="jeroen"),
        "Bouazza": a_hit(0, 0, "[persoon]", "iemand", label=Label.PERSON, entity="jeroen"),
    }
)
RARE = FakeRecogniser(
    {
        "Jeroen": a_hit(0, 0, "[persoon]", label=Label.PERSON),
        "laat": a_hit(0, 0, "[woord]", tier=Tier.UNKNOWN),
    }
)


def words(model: ReviewModel) -> list[str]:
    """Give the points in the order in which they come."""
    found = []
    for _ in range(model.total):
        assert model.finding is not None
        found.append(model.finding.text.plain)
        model.next()
    return found


def test_what_was_left_standing_while_typing_comes_first(make: Make, bench: Workbench) -> None:
    model = make()
    bench.bus.execute(LeaveStanding(session=model.session.id, words="Jeroen"))
    model.refresh()
    while model.number != 1:
        model.next()
    order = words(model)

    assert model.was_left
    assert order[: order.count("Jeroen")] == ["Jeroen"] * order.count("Jeroen")


def test_one_decision_goes_for_all_spellings_of_one_person_and_one_undo_takes_it_back(
    make: Make,
) -> None:
    model = make(recogniser=SPELLINGS)
    assert (model.others, set(model.spellings)) == (model.total - 1, {"Jeroen"})

    model.decide(FIRST, everywhere=True)
    assert model.is_decided

    model.undo()
    assert not model.review.decisions


def test_other_spellings_get_their_own_place_of_the_same_words(make: Make) -> None:
    model = make(recogniser=SPELLINGS)
    model.decide(FIRST, everywhere=True)

    assert {each.number for each in model.review.decisions.values()} == {1}


def test_a_decision_everywhere_goes_beyond_the_document_of_this_moment(make: Make) -> None:
    model = make(recogniser=SPELLINGS)
    model.for_document(DocumentKind.AGREEMENTS)
    total = model.total
    model.decide(OTHERWISE, everywhere=True)

    assert len(model.review.decisions) > total


def test_words_that_no_list_knows_are_underlined_and_no_points(make: Make) -> None:
    model = make(recogniser=RARE)
    assert "laat" not in words(model)

    model.go_to_part("talk")
    marks = {piece.mark for texts in model.before() for piece in texts if piece.text == "laat"}

    assert (marks, model.underlined) == ({Mark.NOTED}, 1)


def test_underlined_words_keep_no_document_back(make: Make, bench: Workbench) -> None:
    model = make(recogniser=RARE)
    decide_all(model)
    findings = bench.exports.findings(model.session.id)
    decided = a_review(decisions=dict(model.review.decisions))

    assert (
        closed_gates(model.session, Request(document=DocumentKind.RECORD), findings, decided) == ()
    )


def test_an_underlined_word_can_be_decided_all_the_same(make: Make) -> None:
    model = make(recogniser=RARE)
    model.go_to_part("talk")
    model.next_underlined()
    assert (model.finding and model.finding.text.plain, model.number) == ("laat", 0)

    model.decide(DROP)

    assert DROP in model.review.decisions.values()
    assert model.number > 0


@pytest.mark.parametrize("everywhere", [True, False])
def test_deciding_nothing_at_all_is_no_act(make: Make, everywhere: bool) -> None:  # noqa: FBT001 - a case
    model = make(recogniser=FakeRecogniser({}))
    model.decide(DROP, everywhere)

    assert (model.undo_name, model.review.decisions) == (None, {})


@pytest.mark.parametrize(
    ("typed", "is_taken"),
    [
        ("iemand zei dat het vast wel zou gaan", True),
        ("Iemand zei: dat het vast wel zou gaan, maar toch", True),
        ("een collega dacht dat het ging", False),
    ],
)
def test_own_words_can_be_those_of_a_note_that_stays_inside(
    make: Make,
    typed: str,
    is_taken: bool,  # noqa: FBT001 - a case
) -> None:
    told = Prose("Iemand zei dat het vast wel zou gaan.")
    model = make(a_released_session(**{**WRITTEN, "choice__view": told}))

    assert model.is_taken_over(typed) is is_taken
