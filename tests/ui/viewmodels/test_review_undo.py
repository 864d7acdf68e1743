"""Whatever the order of deciding, looking and taking back, the same document comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.bus import Bus, carrying_out
from moreelberaad.application.ports import Reviews
from moreelberaad.application.review import review
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.gates import Request
from moreelberaad.domain.opening import marks_of_all, seen_with
from moreelberaad.domain.privacy import Surroundings, disclose
from moreelberaad.domain.review import Decision, Finding, Review
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.viewmodels.review_keeping import ReviewKeeping, with_decisions
from tests.builders import a_released_session, a_review
from tests.desks import a_desk, all_desks
from tests.fakes import FakeSessions, FakeUnit

from .reviewing import DROP, FIRST, OTHERWISE, PEOPLE, WRITTEN

SESSION = a_released_session(**WRITTEN)
FINDINGS = review(SESSION, PEOPLE)
PARTS = ("case", "talk", "harvest")
UNDO, REDO = "undo", "redo"
ACTS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(FINDINGS), st.sampled_from([FIRST, DROP, OTHERWISE])),
        st.sampled_from([UNDO, REDO, *PARTS]),
    ),
    max_size=30,
)
Act = tuple[Finding, Decision] | str


@dataclass
class Bench:
    """Keeps reviews in memory."""

    reviews: Reviews
    bus: Bus


def a_keeping() -> ReviewKeeping:
    desk = a_desk(SESSION)
    assert isinstance(desk.sessions, FakeSessions)
    bench = Bench(desk.reviews, Bus(FakeUnit(desk.sessions), carrying_out(all_desks(desk))))
    keeping = ReviewKeeping(cast("Workbench", bench), SESSION.id)
    keeping.know(lambda _: FINDINGS)
    return keeping


@dataclass
class Expected:
    """What a plain list of decisions says, with a place in it that undo moves."""

    steps: list[dict[str, Decision]] = field(default_factory=lambda: [{}])
    at: int = 0

    def decide(self, finding: Finding, decision: Decision) -> None:
        now = {**self.steps[self.at], finding.id: decision}
        if now != self.steps[self.at]:
            self.steps[self.at + 1 :] = [now]
            self.at += 1

    def move(self, by: int) -> None:
        self.at = max(0, min(len(self.steps) - 1, self.at + by))


def carry_out(keeping: ReviewKeeping, expected: Expected, act: Act) -> None:
    match act:
        case (finding, decision):
            keeping.do(partial(with_decisions, made={finding.id: decision}), "punt beslist")
            expected.decide(finding, decision)
        case "undo":
            keeping.turn(keeping.history.undo)
            expected.move(-1)
        case "redo":
            keeping.turn(keeping.history.redo)
            expected.move(1)
        case part:
            opened = seen_with(SESSION, DocumentKind.RECORD, str(part))
            keeping.note(lambda kept: replace(kept, opened=kept.opened | opened))


def document(decided: Review) -> object:
    """Make the document, the points that are still open dropped."""
    every = {each.id: DROP for each in FINDINGS} | dict(decided.decisions)
    whole = a_review(decisions=every)
    request = Request(document=DocumentKind.RECORD)
    return disclose(SESSION, request, FINDINGS, whole, Surroundings()).parts


@given(ACTS)
def test_undo_in_between_leaves_what_was_decided_and_nothing_else(acts: list[Act]) -> None:
    keeping, expected = a_keeping(), Expected()
    for act in acts:
        carry_out(keeping, expected, act)

    left = Review(decisions=expected.steps[expected.at])
    assert dict(keeping.review.decisions) == dict(left.decisions)
    assert document(keeping.review) == document(left)


@given(ACTS)
def test_what_was_looked_at_is_never_taken_back(acts: list[Act]) -> None:
    keeping = a_keeping()
    seen: set[str] = set()
    for act in acts:
        carry_out(keeping, Expected(), act)
        if act in PARTS:
            seen |= seen_with(SESSION, DocumentKind.RECORD, str(act))

    assert keeping.review.opened == seen <= marks_of_all(SESSION)


@given(st.permutations(FINDINGS), st.data())
def test_any_order_of_decisions_gives_the_same_document(
    order: list[Finding], data: st.DataObject
) -> None:
    choices = st.sampled_from([FIRST, DROP, OTHERWISE])
    chosen = {each.id: data.draw(choices) for each in FINDINGS}
    one, other = a_keeping(), a_keeping()
    for keeping, found in ((one, FINDINGS), (other, order)):
        for each in found:
            carry_out(keeping, Expected(), (each, chosen[each.id]))

    assert document(one.review) == document(other.review)


@given(ACTS)
def test_all_can_be_taken_back_to_the_beginning_and_done_again(acts: list[Act]) -> None:
    keeping = a_keeping()
    for act in acts:
        carry_out(keeping, Expected(), act)
    end = keeping.review
    while keeping.history.undo_name:
        keeping.turn(keeping.history.undo)

    assert keeping.review == Review(opened=keeping.review.opened)
    while keeping.history.redo_name and keeping.review.decisions != end.decisions:
        keeping.turn(keeping.history.redo)
    assert keeping.review.decisions == end.decisions
