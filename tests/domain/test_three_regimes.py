"""Every way in which up to twelve people can choose, and what an attacker makes of what is told.

A secret is out when all distributions that fit what was told agree on it: that an option has
exactly one voice, or that everyone chose the same (domain.md 6.2, R11).
"""

from __future__ import annotations

from collections.abc import Hashable
from itertools import product

import pytest

from moreelberaad.domain.counts import (
    FEWEST,
    Result,
    RoomView,
    Spread,
    in_the_room,
    result,
    voices,
)
from moreelberaad.domain.publication import Publication, fit_for_room, shown_of
from moreelberaad.domain.revealing import is_alike, revealed, telling_values
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Tally, TallySet
from tests.attacker import CODES, THREE, TWO, betrayed, distributions, points_at_someone
from tests.builders import key
from tests.methods import a_field, a_method_with, options

NAMES = {"d": "moed", "c": "loyaliteit", "b": "zorg", "a": "veiligheid"}


both = pytest.mark.parametrize("every", [TWO, THREE], ids=["two", "three"])


def _view(tally: Tally) -> RoomView:
    return revealed(tally, offered=len(tally.counts))


def _result(tally: Tally) -> Result:
    return result(tally, offered=len(tally.counts))


def _words(tally: Tally) -> Hashable:
    view = _view(tally)
    return voices(tally), view.spread, view.option


def _words_and_figures(tally: Tally) -> Hashable:
    """Tell what the facilitator sees: words, and figures or the lack of their button."""
    figures = tuple(tally.counts.values()) if _view(tally).figures_allowed else None
    return _words(tally), figures


@both
def test_below_k_nothing_is_told(every: tuple[Tally, ...]) -> None:
    nothing = RoomView(spread=Spread.TOO_FEW, option=None, figures_allowed=False)

    for tally in every:
        assert (_view(tally) == nothing) is (voices(tally) < FEWEST)


@both
def test_figures_never_point_at_someone(every: tuple[Tally, ...]) -> None:
    assert not [t for t in every if _view(t).figures_allowed and points_at_someone(t)]


@both
def test_the_words_are_those_of_the_rule(every: tuple[Tally, ...]) -> None:
    for tally in every:
        rule, view = in_the_room(tally), _view(tally)
        assert (view.spread, view.option) == (rule.spread, rule.option)
        assert rule.figures_allowed or not view.figures_allowed


@both
def test_words_and_the_number_of_people_betray_nobody(every: tuple[Tally, ...]) -> None:
    assert betrayed(every, _words) == []


@both
def test_figures_that_are_not_offered_betray_nobody(every: tuple[Tally, ...]) -> None:
    assert betrayed(every, _words_and_figures) == []


def test_a_button_by_the_rule_alone_would_betray_who_stand_apart() -> None:
    def by_the_rule(tally: Tally) -> Hashable:
        figures = tuple(tally.counts.values()) if in_the_room(tally).figures_allowed else None
        return _words(tally), figures

    apart = [sorted(tally.counts.values()) for tally in betrayed(THREE, by_the_rule)]

    assert apart.count([1, 1, 3]) == apart.count([1, 1, 4]) == len(CODES)
    assert len(apart) == 2 * len(CODES)


@both
def test_out_of_the_vault_no_word_betrays_anybody(every: tuple[Tally, ...]) -> None:
    assert betrayed(every, lambda tally: (voices(tally), _result(tally))) == []


def test_of_two_options_room_and_document_together_betray_nobody() -> None:
    assert betrayed(TWO, lambda tally: (_words_and_figures(tally), _result(tally))) == []


def test_of_three_options_room_and_document_together_betray_nobody() -> None:
    assert betrayed(THREE, lambda tally: (_words_and_figures(tally), _result(tally))) == []


@both
def test_a_document_tells_nothing_of_who_pointed_at_someone(every: tuple[Tally, ...]) -> None:
    for tally in every:
        if voices(tally) < FEWEST or points_at_someone(tally):
            assert _result(tally) is Result.NO_STATEMENT


def test_two_rounds_are_compared_by_what_was_said_already() -> None:
    views = {_view(tally) for tally in THREE}

    for first, second in product(views, repeat=2):
        said = (first.spread, first.option) == (second.spread, second.option)
        is_silent = Spread.TOO_FEW in {first.spread, second.spread}
        assert is_alike(first, second) is (None if is_silent else said)


def test_a_list_of_values_betrays_nobody_who_named_one() -> None:
    every = tuple(distributions(tuple(NAMES), 8))

    assert betrayed(every, lambda tally: (voices(tally), telling_values(tally, NAMES))) == []


def test_values_come_most_chosen_first_and_equal_ones_by_name() -> None:
    counted = Tally({"a": 2, "b": 2, "c": 3, "d": 1})

    assert telling_values(counted, NAMES) == ("loyaliteit", "veiligheid", "zorg")


def test_below_k_no_value_is_named() -> None:
    assert telling_values(Tally({"a": 4}), NAMES) == ()


@pytest.mark.parametrize("kind", [Kind.TALLY, Kind.TALLY_SET])
def test_counts_never_reach_the_room_as_an_answer(kind: Kind) -> None:
    asked = a_field("count", kind, audience=True, options=options("A", "B"), points=("1", "2"))
    counted = Tally({"A": 4}) if kind is Kind.TALLY else TallySet({"A": (4, 0)})
    put = Publication().put(key("s.count"), counted)

    assert fit_for_room(asked, counted) is None
    assert shown_of(a_method_with(asked), [key("s.count")], put) == ()
