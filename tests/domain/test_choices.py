from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.choices import Ballot, Handed, Round, ballot_of, handed
from moreelberaad.domain.template import Kind
from tests.builders import key, tally
from tests.methods import a_field, a_step, options

AB = ("A", "B", "alternative")
choices = st.tuples(st.sampled_from(AB), st.sampled_from((None, "trust", "safety", "care")))


def a_round(*chosen: tuple[str, str | None], people: int | None = None) -> Round:
    made = Round(people or len(chosen), AB)
    for option, value in chosen:
        made.hand_in(option, value)
    return made


@given(st.lists(choices, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_another_order_or_other_pairs_leave_exactly_the_same(
    chosen: list[tuple[str, str | None]], chance: object
) -> None:
    options, values = zip(*chosen, strict=True)
    mixed = list(values)
    chance.shuffle(mixed)  # type: ignore[attr-defined] # a random.Random

    one = a_round(*chosen).counted()
    other = a_round(*reversed(list(zip(options, mixed, strict=True)))).counted()

    for left, right in ((one.options, other.options), (one.values, other.values)):
        assert list(left.counts.items()) == list(right.counts.items())


def test_an_option_nobody_chose_counts_as_none_and_a_value_does_not_count() -> None:
    counted = a_round(("B", "trust"), ("B", None)).counted()

    assert counted.options == tally(A=0, B=2, alternative=0)
    assert counted.values == tally(trust=1)


@pytest.mark.parametrize(("people", "number"), [(3, 3), (8, 5), (8, 8)])
def test_a_round_ends_when_all_chose_or_nobody_stands_out(people: int, number: int) -> None:
    made = a_round(*[("A", None)] * number, people=people)

    assert made.may_end
    assert made.is_full is (number == people)


@pytest.mark.parametrize(("people", "number"), [(3, 2), (8, 4)])
def test_a_round_goes_on_while_someone_would_stand_out(people: int, number: int) -> None:
    assert not a_round(*[("A", None)] * number, people=people).may_end


def test_a_round_goes_on_until_as_many_chose_as_the_organisation_wants() -> None:
    made = Round(10, AB, fewest=7)
    for _ in range(6):
        made.hand_in("A", None)
    assert not made.may_end
    made.hand_in("B", None)

    assert made.may_end


def test_a_round_that_may_not_end_counts_nothing() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        a_round(("A", None), people=8).counted()


@pytest.mark.parametrize(("people", "option"), [(1, "A"), (2, "C")], ids=["full", "unknown"])
def test_a_choice_that_cannot_be_is_refused(people: int, option: str) -> None:
    made = a_round(("A", "trust"), people=people)

    with pytest.raises(ValueError, match=r"^$"):
        made.hand_in(option, None)
    assert made.handed_in == 1


def test_a_round_shows_how_many_and_never_what() -> None:
    assert repr(a_round(("A", "trust"), people=3)) == "Round(1 of 3)"


@pytest.mark.parametrize(
    ("slips", "expected"), [(7, Handed.FEWER), (8, Handed.ALL), (9, Handed.MORE)]
)
def test_slips_are_compared_with_people(slips: int, expected: Handed) -> None:
    assert handed(tally(A=slips - 2, B=2), 8) is expected


def test_no_slips_at_all_are_fewer() -> None:
    assert handed(None, 1) is Handed.FEWER


def test_a_step_tells_where_its_choices_and_its_values_are_counted() -> None:
    first = a_field("first_tally", Kind.TALLY, options=options(*AB))
    values = a_field("value_tally", Kind.TALLY, options=options("trust"))

    step = a_step("a7", a_field("reasons", Kind.LIST), first, values)

    expected = Ballot(options=key("a7.first_tally"), values=key("a7.value_tally"))
    assert ballot_of(step) == expected
    assert ballot_of(a_step("x", first)) == Ballot(options=key("x.first_tally"), values=None)
    assert ballot_of(a_step("x", values)) is None


def test_a_ballot_names_the_tallies_that_one_round_fills() -> None:
    options, values = key("a7.first_tally"), key("a7.value_tally")

    assert Ballot(options=options, values=values).fields == (options, values)
    assert Ballot(options=options, values=None).fields == (options,)
