"""What a year tells of sessions, together and never of one."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.template import Text
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.domain.yearly import Held, Names, year_overview
from tests.methods import words

METHODS, SIZES, THEMES = ("long", "short"), ("5-8", "9-12"), ("integrity", "leadership")


def named(codes: tuple[str, ...]) -> dict[str, Text]:
    return {code: words(f"naam {code}") for code in codes}


NAMES = Names(methods=named(METHODS), sizes=named(SIZES), themes=named(THEMES))


def held(
    times: int, method: str = "long", size: str | None = "5-8", *themes: str, minutes: int = 100
) -> list[Held]:
    each = Held(method=method, minutes=minutes, size=size, themes=frozenset(themes))
    return [each] * times


def told(*given_sessions: list[Held], fewest: int = FEWEST) -> YearOverview:
    sessions = [each for some in given_sessions for each in some]
    return year_overview(2026, sessions, NAMES, fewest=fewest)


def test_a_year_without_sessions_is_empty() -> None:
    overview = told()

    assert (overview.is_empty, overview.held, overview.methods) == (True, 0, ())


def test_a_year_with_few_sessions_tells_nothing() -> None:
    overview = told(held(4, "long", "5-8", "integrity"))

    assert overview.is_too_small
    assert [each.held for each in overview.themes] == [None]


def test_each_method_is_counted_per_size() -> None:
    overview = told(held(6), held(7, "short", "9-12", minutes=60))

    assert [each.per_size for each in overview.methods] == [(6, 0), (0, 7)]
    assert (overview.per_size, overview.held, overview.is_too_small) == ((6, 7), 13, False)


def test_a_small_count_takes_the_next_smallest_with_it() -> None:
    overview = told(held(2), held(7, "short"), held(30, "short", "9-12"))

    assert [each.held for each in overview.methods] == [None, None]
    assert overview.held == 39


def test_planned_minutes_are_those_of_all_sessions_together() -> None:
    overview = told(held(6), held(5, "short", "9-12", minutes=60))

    assert [each.minutes_per_size for each in overview.methods] == [(600, 0), (0, 300)]
    assert (overview.minutes_per_size, overview.minutes_together) == ((600, 300), 900)


def test_no_minutes_give_a_hidden_count_away() -> None:
    overview = told(held(2), held(7, "short"), held(30, "short", "9-12"))

    assert (overview.methods[0].minutes_together, overview.minutes_together) == (None, None)


def test_a_method_with_other_minutes_is_another_one() -> None:
    overview = told(held(6), held(6, minutes=60))

    assert [each.minutes for each in overview.methods] == [60, 100]


def test_what_may_not_be_named_counts_together_without_a_name() -> None:
    overview = told(held(3, "one", "5-8", "x", "y"), held(3, "other", "5-8", "y"))

    assert [(each.name, each.held) for each in overview.methods] == [(None, 6)]
    assert [(each.name, each.held) for each in overview.themes] == [(None, 6)]


def test_a_size_that_nobody_noted_stands_apart() -> None:
    overview = told(held(6), held(6, "long", None))

    assert overview.sizes == (*NAMES.sizes.values(), None)
    assert overview.per_size == (6, 0, 6)


def test_a_theme_counts_from_k_sessions_on() -> None:
    overview = told(held(5, "long", "5-8", "integrity"), held(4, "long", "5-8", "leadership"))

    assert [each.held for each in overview.themes] == [5, None]


def test_themes_go_where_the_sessions_are_not_counted() -> None:
    alone = [held(1, method, "5-8", "integrity", minutes=m) for method in METHODS for m in (1, 2)]
    overview = told(*alone, held(1, "long", "5-8", "integrity", minutes=3))

    assert (overview.held, [each.held for each in overview.themes]) == (None, [None])


def test_k_may_be_raised_and_not_lowered() -> None:
    assert told(held(6), fewest=7).held is None
    assert told(held(4), fewest=3).held is None


SESSIONS = st.builds(
    Held,
    method=st.sampled_from((*METHODS, "own")),
    minutes=st.sampled_from((60, 90)),
    size=st.sampled_from((*SIZES, None)),
    themes=st.frozensets(st.sampled_from((*THEMES, "own"))),
)


@given(st.lists(SESSIONS, max_size=40))
def test_no_shown_number_is_few(sessions: list[Held]) -> None:
    overview = told(sessions)
    counts = [overview.held, *overview.per_size, *(each.held for each in overview.themes)]
    counts += [count for each in overview.methods for count in (each.held, *each.per_size)]

    assert all(count is None or count == 0 or count >= FEWEST for count in counts)


@given(st.lists(SESSIONS, max_size=40))
def test_planned_minutes_tell_no_count_that_is_hidden(sessions: list[Held]) -> None:
    overview = told(sessions)
    rows = [(*each.per_size, each.held) for each in overview.methods]
    minutes = [(*each.minutes_per_size, each.minutes_together) for each in overview.methods]
    together = (*overview.minutes_per_size, overview.minutes_together)

    for row, shown in zip(rows, minutes, strict=True):
        assert [count is None for count in row] == [number is None for number in shown]
    for column, number in zip(zip(*rows, strict=True), together, strict=bool(rows)):
        assert number is None or None not in column


def test_a_year_that_is_too_small_does_not_say_how_many_there_were() -> None:
    few = told(held(4))
    alone = told(*(held(1, minutes=minutes) for minutes in range(5)))

    assert (few.is_too_small, alone.is_too_small) == (True, True)
    assert (few.held, alone.held) == (None, None)


@given(st.lists(SESSIONS, max_size=30), st.randoms())
def test_the_order_of_sessions_does_not_show(sessions: list[Held], chance: Random) -> None:
    turned = chance.sample(sessions, len(sessions))

    assert told(turned) == told(sessions)
