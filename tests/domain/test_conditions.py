from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.conditions import unmet_before, unmet_beforehand
from moreelberaad.domain.template import Condition, Kind
from moreelberaad.domain.values import Codes, Value
from tests.builders import key
from tests.methods import a_field, a_method, a_step, options, words

READY = a_field("ready", Kind.CHOICES, options=options("apart", "trained"), binding=True)
BEFOREHAND = Condition(id="ready", field=key("preparation.ready"), refusal=words("Nog niet."))
NOTHING_OPEN = Condition(id="closed", field=key("one.nothing_open"), refusal=words("Eerst dit."))
TALK = replace(
    a_method(
        a_step("one", a_field("nothing_open", Kind.CHECK)),
        a_step("two"),
        a_step("three"),
        a_step("four"),
        beside=(a_step("preparation", READY),),
    ),
    conditions=(BEFOREHAND, NOTHING_OPEN),
)


@pytest.mark.parametrize("value", [None, Codes(()), Codes(("apart",))])
def test_a_list_binds_until_every_line_is_ticked(value: Value | None) -> None:
    answers = {} if value is None else {BEFOREHAND.field: value}

    assert unmet_beforehand(TALK, answers) is BEFOREHAND


def test_a_list_that_is_ticked_whole_lets_the_talk_begin() -> None:
    assert unmet_beforehand(TALK, {BEFOREHAND.field: Codes(("apart", "trained"))}) is None


def test_a_talk_that_may_not_go_on_can_always_be_closed() -> None:
    assert unmet_before(TALK, {}, "four") is None


@pytest.mark.parametrize("step", ["two", "three"])
def test_an_unticked_condition_bars_every_later_step(step: str) -> None:
    assert unmet_before(TALK, {NOTHING_OPEN.field: False}, step) is NOTHING_OPEN
    assert unmet_before(TALK, {NOTHING_OPEN.field: True}, step) is None


@pytest.mark.parametrize("step", ["one", "preparation", None])
def test_its_own_step_and_what_stands_beside_stay_open(step: str | None) -> None:
    assert unmet_before(TALK, {}, step) is None


def test_what_only_a_condition_asks_is_not_asked_where_there_is_none() -> None:
    bound, free = TALK.arranged({}), replace(TALK, conditions=()).arranged({})

    assert key("preparation.ready") in dict(bound.fields())
    assert key("preparation.ready") not in dict(free.fields())
