from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.findings import Label
from moreelberaad.domain.review import Choice, Decision, Finding, decided
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.review_text import Mark, Piece, Reviewed
from tests.builders import a_finding, a_hit, a_place

PLACE = a_place("talk.facts", 0)
DROP = Decision(choice=Choice.DROP)
KEEP = Decision(choice=Choice.KEEP, reason=Prose("Algemene term"))
FIRST = Decision(choice=Choice.SUGGESTION)
OTHERWISE = Decision(choice=Choice.WORDS, words=Prose("een  collega"))
TEXT = "Jeroen reed. Toen zweeg Wit."


def reviewed(
    decisions: Mapping[str, Decision] | None = None, current: str = "", text: str = TEXT
) -> Reviewed:
    """Find the first name as 1, the second as 2."""
    findings = [
        a_finding(1, PLACE, a_hit(0, 6, "iemand")),
        a_finding(2, PLACE, a_hit(24, 27, "u")),
    ]
    return Reviewed(text=text, findings=findings, decisions=decisions or {}, current=current)


def shown(pieces: tuple[Piece, ...]) -> list[tuple[str, Mark]]:
    return [(piece.text, piece.mark) for piece in pieces]


def test_an_undecided_finding_is_open_before_and_after() -> None:
    assert shown(reviewed().before())[0] == ("Jeroen", Mark.OPEN)
    assert reviewed().after() == reviewed().before()


def test_an_article_that_goes_with_the_words_is_struck_too() -> None:
    unit = a_finding(1, PLACE, a_hit(7, 19, "[eenheid]", label=Label.UNIT))
    text = Reviewed(text="In het 13e bataljon.", findings=[unit], decisions={"1": FIRST})

    assert shown(text.before())[1] == ("het 13e bataljon", Mark.REMOVED)
    assert shown(text.after())[1] == ("de [eenheid]", Mark.INSERTED)


def test_the_present_finding_stands_out_whatever_was_decided() -> None:
    chosen = reviewed({"1": FIRST}, current="1")

    assert shown(chosen.before())[0] == ("Jeroen", Mark.CURRENT)
    assert shown(chosen.after())[0] == ("Iemand", Mark.CURRENT)


@pytest.mark.parametrize(
    ("decision", "before", "after"),
    [
        (FIRST, ("Jeroen", Mark.REMOVED), ("Iemand", Mark.INSERTED)),
        (OTHERWISE, ("Jeroen", Mark.REMOVED), ("een collega", Mark.INSERTED)),
        (KEEP, ("Jeroen", Mark.KEPT), ("Jeroen", Mark.KEPT)),
        (DROP, ("Jeroen reed.", Mark.REMOVED), ("Toen zweeg ", Mark.NONE)),
    ],
)
def test_each_decision_has_its_mark(
    decision: Decision, before: tuple[str, Mark], after: tuple[str, Mark]
) -> None:
    assert shown(reviewed({"1": decision}).before())[0] == before
    assert shown(reviewed({"1": decision}).after())[0] == after


def test_a_dropped_sentence_is_removed_as_a_whole_and_nothing_beside_it() -> None:
    pieces = shown(reviewed({"2": DROP}).before())

    removed = "".join(text for text, mark in pieces if mark is Mark.REMOVED)
    assert removed == "Toen zweeg Wit."


def test_an_open_finding_in_a_dropped_sentence_is_still_seen() -> None:
    finding = a_finding(3, PLACE, a_hit(7, 11))
    both = Reviewed(
        text=TEXT,
        findings=[*reviewed().findings, finding],
        decisions={"1": DROP},
    )

    assert ("reed", Mark.OPEN) in shown(both.before())


def test_of_findings_in_each_other_the_inner_one_is_seen() -> None:
    findings = [a_finding(1, PLACE, a_hit(0, 12)), a_finding(2, PLACE, a_hit(0, 6))]
    nested = Reviewed(text=TEXT, findings=findings, decisions={})

    assert [piece.finding for piece in nested.before()] == ["2", "1", ""]


def test_a_text_of_which_nothing_is_left_has_no_pieces() -> None:
    assert reviewed({"1": DROP, "2": DROP}).after() == ()


texts = st.text(alphabet="aB é.!?\n\t’😀", max_size=30)
decisions = st.sampled_from([DROP, KEEP, FIRST, OTHERWISE])


@st.composite
def anything(draw: st.DrawFn) -> Reviewed:
    text = draw(texts)
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = [(min(span), max(span)) for span in draw(st.lists(places, max_size=5))]
    findings: list[Finding] = [
        a_finding(number, PLACE, a_hit(start, end, "een ander"))
        for number, (start, end) in enumerate(sorted(spans))
        if start < end
    ]
    names = st.sampled_from([each.id for each in findings] or [""])
    chosen = draw(st.dictionaries(names, decisions)) if findings else {}
    return Reviewed(text=text, findings=findings, decisions=chosen, current=draw(names))


@given(anything())
def test_what_is_shown_before_is_the_text_itself(shown_text: Reviewed) -> None:
    assert "".join(piece.text for piece in shown_text.before()) == shown_text.text


@given(anything())
def test_what_is_shown_after_is_letter_for_letter_what_leaves(shown_text: Reviewed) -> None:
    made = [
        (each.hit, shown_text.decisions[each.id])
        for each in shown_text.findings
        if each.id in shown_text.decisions
    ]
    leaves = decided(Prose(shown_text.text), made).plain if made else shown_text.text

    assert "".join(piece.text for piece in shown_text.after()) == leaves


@given(anything())
def test_neighbouring_pieces_differ_in_their_mark_or_finding(shown_text: Reviewed) -> None:
    for pieces in (shown_text.before(), shown_text.after()):
        told = [(piece.mark, piece.finding) for piece in pieces]
        assert all(one != other for one, other in pairwise(told))
