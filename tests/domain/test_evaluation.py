"""What a series says of its talks: laws, and what is not said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.evaluation import (
    FEWEST_FORMS,
    Band,
    Leaning,
    Part,
    Questionnaire,
    Results,
    forms,
    mismatched,
    results,
    round_is_due,
)
from moreelberaad.domain.values import TallySet
from tests.methods import options, words

COUNTS = st.tuples(*(st.integers(min_value=0, max_value=9),) * 5)
TALLIES = st.lists(st.builds(lambda counts: TallySet({"safe": counts}), COUNTS), max_size=7)


def told(*counts: int) -> TallySet:
    return TallySet({"safe": counts})


def test_a_questionnaire_gives_its_sentences_in_their_order() -> None:
    first, second = (Part(title=words(name), items=options(name)) for name in "ab")
    form = Questionnaire(
        id="f",
        title=words("f"),
        status=words("s"),
        points=("1",),
        parts=(first, second),
        own_words=("b",),
    )

    assert form.items == options("a", "b")
    said = [item.label.get("nl") for item in form.numbered.values()]
    assert said == ["1 keuze a", "2* keuze b"]


def test_below_ten_forms_only_the_lack_is_told() -> None:
    assert results((told(0, 0, 0, 1, 2), told(0, 0, 1, 1, 1)), talks=2) == Results(forms_lacking=4)


def test_one_talk_says_nothing_however_many_were_there() -> None:
    assert results((told(0, 0, 0, 9, 9), TallySet({})), talks=2) == Results(talks_lacking=1)


def test_answers_are_told_in_three_bands() -> None:
    (outcome,) = results((told(3, 2, 5, 0, 3), told(0, 0, 2, 3, 3)), talks=2).outcomes

    assert outcome.bands.cells == {Band.LOW: 5, Band.MIDDLE: 7, Band.HIGH: 9}
    assert outcome.now is Leaning.DIVIDED


def test_a_mark_keeps_its_own_bands() -> None:
    (outcome,) = results((told(0, 2, 5), told(0, 4, 5)), talks=2).outcomes

    assert outcome.bands.cells == {Band.LOW: 0, Band.MIDDLE: 6, Band.HIGH: 10}


@given(TALLIES)
def test_no_band_below_k_is_told_nor_can_be_computed(given_: list[TallySet]) -> None:
    for outcome in results(given_, talks=2).outcomes:
        cells = outcome.bands.cells
        assert all(number is None or number == 0 or number >= FEWEST for number in cells.values())
        assert list(cells.values()).count(None) != 1 or outcome.bands.total is None


@given(TALLIES)
def test_what_is_told_rests_on_ten_forms_of_more_than_one_talk(given_: list[TallySet]) -> None:
    if results(given_, talks=2).outcomes:
        assert sum(map(forms, given_)) >= FEWEST_FORMS
        assert sum(forms(each) > 0 for each in given_) > 1


def test_a_sentence_that_few_answered_stays_out() -> None:
    rare = TallySet({"safe": (0, 0, 0, 5, 5), "useful": (0, 0, 0, 0, 2)})

    assert [each.item for each in results((rare, rare), talks=2).outcomes] == ["safe"]


def test_a_team_is_held_against_itself_over_time() -> None:
    early, late = told(3, 1, 1, 0, 0), told(0, 0, 1, 2, 2)

    (outcome,) = results((early, early, late, late), talks=2).outcomes

    assert (outcome.before, outcome.now) == (Leaning.MOST_LOW, Leaning.MOST_HIGH)


def test_a_time_too_thin_to_tell_of_waits_for_more() -> None:
    (outcome,) = results((told(0, 0, 0, 0, 5),) * 3, talks=2).outcomes

    assert (outcome.before, outcome.now) == (None, Leaning.MOST_HIGH)
    assert [time.total for time in outcome.times] == [10]


@given(TALLIES, COUNTS)
def test_one_more_talk_changes_nothing_of_what_was_told_of_a_time(
    given_: list[TallySet], more: tuple[int, ...]
) -> None:
    before = results(given_, talks=2).outcomes
    after = results((*given_, TallySet({"safe": more})), talks=2).outcomes

    for earlier, later in zip(before, after, strict=False):
        assert later.times[: len(earlier.times)] == earlier.times


@pytest.mark.parametrize(
    ("sessions", "rounds", "due"),
    [(0, (), True), (3, (), True), (4, (0,), False), (5, (0,), True), (9, (0, 5), False)],
)
def test_the_form_is_due_at_the_start_and_after_five_sessions(
    sessions: int, rounds: tuple[int, ...], *, due: bool
) -> None:
    assert round_is_due(sessions, rounds) is due


def test_sentences_with_fewer_counts_than_the_rest_are_named() -> None:
    whole, lacking = (0, 0, 0, 4, 4), (0, 0, 0, 4, 3)
    typed = TallySet({"mcd01": whole, "mcd02": lacking, "mcd03": whole})
    items = ("mcd01", "mcd02", "mcd03", "mcd04")

    assert mismatched(typed, items) == ("mcd02", "mcd04")
