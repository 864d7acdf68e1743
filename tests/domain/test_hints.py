from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.hints import HintKind, hints_of, still_open, taken
from moreelberaad.domain.left_standing import LeftStanding
from tests.builders import a_hit

QUOTE = a_hit(0, 30, label=Label.QUOTE, tier=Tier.DOUBT)
NAME = a_hit(10, 17, "[persoon]", label=Label.PERSON)
RANK = a_hit(0, 8, "militair", label=Label.RANK)


def kinds(*hits: Hit, is_role: bool = False) -> list[HintKind]:
    return [hint.kind for hint in hints_of(hits, is_role=is_role)]


@pytest.mark.parametrize("label", Label)
def test_every_label_has_its_kind_of_hint(label: Label) -> None:
    assert len(kinds(a_hit(0, 4, label=label))) == 1


def test_an_unknown_word_gives_no_hint() -> None:
    assert kinds(a_hit(0, 4, label=Label.PERSON, tier=Tier.UNKNOWN)) == []


@pytest.mark.parametrize(
    "hit",
    [RANK, a_hit(0, 4, label=Label.FUNCTION), a_hit(0, 4, reason="rank_and_function")],
)
def test_in_a_field_for_a_role_a_bare_rank_or_function_gives_no_hint(hit: Hit) -> None:
    assert (kinds(hit, is_role=True), len(kinds(hit))) == ([], 1)


def test_in_a_field_for_a_role_a_name_gives_a_hint() -> None:
    assert kinds(NAME, is_role=True) == [HintKind.NAME]


@pytest.mark.parametrize("is_role", [True, False])
def test_a_rank_and_the_name_behind_it_give_one_hint(is_role: bool) -> None:  # noqa: FBT001
    name = a_hit(9, 16, "[persoon]", label=Label.PERSON)

    (hint,) = hints_of([RANK, name], is_role=is_role)

    assert (hint.start, hint.end, hint.reason) == (0, 16, "after_rank")


def test_of_overlapping_hits_the_one_that_matters_most_gives_the_hint() -> None:
    detail = a_hit(12, 40, label=Label.OPERATIONAL)

    assert kinds(QUOTE, NAME) == [HintKind.NAME]
    assert kinds(QUOTE, NAME, detail) == [HintKind.OPERATIONAL]


def test_two_names_in_one_quotation_both_give_a_hint_from_left_to_right() -> None:
    second = a_hit(20, 25, label=Label.PERSON)

    assert [hint.start for hint in hints_of([QUOTE, second, NAME], is_role=False)] == [10, 20]


def test_once_the_first_is_left_standing_the_hint_under_it_comes() -> None:
    text = 'Hij zei: "Pieters kan de boom in".'
    hints = hints_of([QUOTE, NAME], is_role=False)
    left = LeftStanding().leaving(text[10:17])

    assert [each.kind for each in still_open(text, hints, LeftStanding())] == [HintKind.NAME]
    assert [each.kind for each in still_open(text, hints, left)] == [HintKind.QUOTE]
    assert still_open(text, hints, left.leaving(text[:30])) == ()


def test_a_quotation_comes_after_the_last_name_in_it() -> None:
    text = 'Hij zei: "Pieters en Bakker gaan".'
    hints = hints_of([QUOTE, NAME, a_hit(21, 27, label=Label.PERSON)], is_role=False)
    left = LeftStanding().leaving("Pieters")

    assert [each.start for each in still_open(text, hints, left)] == [21]
    assert [each.start for each in still_open(text, hints, left.leaving("Bakker"))] == [0]


def test_a_hint_tells_whether_the_check_is_sure() -> None:
    doubted = a_hit(0, 4, tier=Tier.DOUBT)

    assert [hint.sure for hint in hints_of([doubted, NAME], is_role=False)] == [False, True]


@pytest.mark.parametrize(
    ("text", "start", "end", "made"),
    [
        ("Toen kwam Pieters.", 10, 17, "Toen kwam een collega."),
        ("Pieters kwam.", 0, 7, "Een collega kwam."),
        ("Toen zei de Pieters iets.", 12, 19, "Toen zei de collega iets."),
        ("mevrouw Pieters kwam", 8, 15, "Een collega kwam"),
    ],
)
def test_a_suggestion_that_is_taken_fits_its_sentence(
    text: str, start: int, end: int, made: str
) -> None:
    (hint,) = hints_of([a_hit(start, end, "[persoon]", label=Label.PERSON)], is_role=False)
    first, last, words = taken(text, hint)

    assert text[:first] + words + text[last:] == made


HITS = st.builds(
    lambda start, length, label: a_hit(start, start + length, label=label),
    st.integers(0, 40),
    st.integers(1, 20),
    st.sampled_from(Label),
)


@given(st.lists(HITS, max_size=8))
def test_hints_never_overlap_and_leave_no_hit_without_one(hits: list[Hit]) -> None:
    hints = hints_of(hits, is_role=False)
    covered = {place for hint in hints for place in range(hint.start, hint.end)}

    assert all(one.end <= other.start for one, other in pairwise(hints))
    assert all(covered & {*range(hit.start, hit.end)} for hit in hits)
