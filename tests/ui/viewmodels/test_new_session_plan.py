from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.playlist import card_keys
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.new_session import Decisions, SeriesChoice
from moreelberaad.ui.viewmodels.new_session_plan import copied, decisions_of, has_method, planned
from tests.builders import a_session, key

from .test_new_session import built_in

LIBRARY = built_in()
METHODS = tuple(LIBRARY.all())
DILEMMA = LIBRARY.get("dilemma_method")
ID = SessionId("0" * 16)
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


@given(
    method=st.none() | st.sampled_from(METHODS),
    decided=st.builds(
        Decisions,
        title=st.sampled_from([Prose(""), Prose("Nachtrit")]),
        themes=st.sampled_from([(), ("integrity",)]),
        entry=st.sampled_from([None, "own_case", "occurrence"]),
        procedure=st.sampled_from([None, "no", "yes"]),
        size=st.sampled_from([None, "5-8"]),
        intake=st.sampled_from([Prose(""), Prose("De vraag achter de vraag")]),
        day=st.none() | st.dates(date(2026, 1, 1)),
        choosing=st.none() | st.sampled_from(Choosing),
        showing=st.sampled_from(Showing),
        with_break=st.booleans(),
    ),
    series=st.booleans(),
    data=st.data(),
)
def test_what_was_decided_comes_back_from_its_plan(
    *, method: object, decided: Decisions, series: bool, data: st.DataObject
) -> None:
    chosen = next((each for each in METHODS if each is method), None)
    names = [setting.id for setting in chosen.settings] if chosen else []
    on = data.draw(st.frozensets(st.sampled_from(names))) if names else frozenset()
    decided = replace(decided, method=chosen, settings=on)
    if series:
        label = Prose("reeks Eik")
        decided = replace(decided, series_choice=SeriesChoice.KNOWN, known_series=label)

    plan = planned(decided, chosen or DILEMMA, ID)

    assert plan.status is Status.PLANNED
    found = decisions_of(plan, METHODS)
    assert replace(found, settings=on) == decided
    assert chosen is None or found.settings == on


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.id)
def test_beginning_a_plan_arranges_its_method_as_was_set(method: object) -> None:
    template = next(each for each in METHODS if each is method)
    on = frozenset(setting.id for setting in template.settings)
    plan = planned(Decisions(method=template, settings=on), template, ID)

    begun = plan.begin(NOW.date(), NOW)

    assert begun.template == template.arranged(dict.fromkeys(on, True))
    assert begun.step == begun.template.steps[0].id


@pytest.mark.parametrize("number", [0, 1, 3])
@pytest.mark.parametrize("on", [frozenset({"second_round"}), frozenset()])
def test_the_cards_of_a_round_stand_in_its_plan(number: int, on: frozenset[str]) -> None:
    card_round = LIBRARY.get("card_round")
    cards = tuple(f"kaart-{each}" for each in range(number))
    decided = Decisions(method=card_round, settings=on, cards=cards)

    plan = planned(decided, card_round, ID)
    begun = plan.begin(NOW.date(), NOW).template

    assert replace(decisions_of(plan, METHODS), entry=None) == decided
    assert begun == decided.arranged
    assert [plan.answers.get(name) for name in card_keys(begun)] == list(cards or [None])


def test_a_plan_of_a_round_that_was_changed_since_keeps_its_cards() -> None:
    card_round = LIBRARY.get("card_round")
    decided = Decisions(method=card_round, cards=("een", "twee"))
    plan = planned(decided, card_round, ID)

    found = decisions_of(plan, ())

    assert found.method == plan.template
    assert planned(found, plan.template, ID).answers == plan.answers


def test_a_method_without_cards_plays_none_of_those_chosen_before() -> None:
    decided = Decisions(method=DILEMMA, cards=("een",))

    assert decided.played == ()
    assert decided.written_out == planned(decided, DILEMMA, ID).template


def test_beginning_a_plan_leaves_the_room_as_it_was_arranged() -> None:
    decided = Decisions(method=DILEMMA, showing=Showing.LAPTOP, with_break=True)

    begun = planned(decided, DILEMMA, ID).begin(NOW.date(), NOW)

    assert begun.arrangement == Arrangement(showing=Showing.LAPTOP, with_break=True)


def test_a_plan_without_a_method_has_one_standing_in() -> None:
    plan = planned(Decisions(title=Prose("Later")), DILEMMA, ID)

    assert not has_method(plan)
    assert decisions_of(plan, METHODS).method is None


def test_a_method_of_ones_own_counts_as_chosen() -> None:
    own = replace(DILEMMA, id="dilemma_ons_team")

    plan = planned(Decisions(method=own), own, ID)

    assert has_method(plan)


def test_a_method_that_changed_since_stays_as_it_was() -> None:
    older = replace(DILEMMA, version=0)

    found = decisions_of(planned(Decisions(method=older), older, ID), METHODS).method

    assert found is not None
    assert found.version == 0


def test_a_copy_of_an_earlier_session_takes_no_words_along() -> None:
    room = Arrangement(choosing=Choosing.SLIPS, showing=Showing.NOTHING, with_break=True)
    earlier = a_session(status=Status.RELEASED, series=Prose("reeks Eik"), arrangement=room)

    plan = copied(earlier, DILEMMA, ID)

    assert plan.series == Prose("reeks Eik")
    assert plan.arrangement == room
    assert plan.title == Prose("")
    assert set(plan.answers) <= {
        key("preparation.template"),
        key("preparation.themes"),
        key("a1.group_size_band"),
    }
