from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.template import Kind, Setting, Text
from tests.builders import key
from tests.methods import METHOD, a_field, a_method, a_step, words


def test_a_language_that_lacks_shows_dutch() -> None:
    text = Text({"nl": "stap", "en": "step"})

    assert (text.get("en"), text.get("fr"), Text().get("nl")) == ("step", "stap", "")


def test_equal_texts_have_equal_hashes() -> None:
    assert hash(Text({"nl": "a", "en": "b"})) == hash(Text({"en": "b", "nl": "a"}))


def test_a_follow_up_stands_outside_the_sum_of_minutes() -> None:
    later = replace(a_step("later"), follow_up=True)

    assert a_method(a_step("now"), later).minutes == 10


def test_what_stands_beside_the_steps_has_fields_too() -> None:
    assert key("aside.private") in dict(METHOD.fields())


def test_a_field_is_found_by_step_and_name() -> None:
    assert METHOD.field(key("talk.question")).id == "question"


def test_a_field_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        METHOD.field(key("talk.nothing"))


def test_a_column_is_found_by_its_name() -> None:
    assert METHOD.field(key("talk.pvn")).column("value").id == "value"


def test_a_column_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        a_field("pvn", Kind.TABLE).column("value")


TURNED = Setting(id="turned", title=words("Andersom"), default=False, swaps=("one", "two"))
TWICE = Setting(id="twice", title=words("Tweede ronde"), default=True)
AGAIN = replace(a_field("again", Kind.LINE), only_with="twice")
TO_CHOOSE = replace(
    a_method(a_step("one", a_field("first", Kind.LINE)), a_step("two", AGAIN), a_step("three")),
    settings=(TURNED, TWICE),
)


def steps_and_fields(settings: dict[str, bool]) -> tuple[list[str], set[str]]:
    arranged = TO_CHOOSE.arranged(settings)
    return [step.id for step in arranged.steps], {name for name, _ in arranged.fields()}


@pytest.mark.parametrize(
    ("settings", "steps", "fields"),
    [
        ({}, ["one", "two", "three"], {"one.first", "two.again"}),
        ({"turned": True}, ["two", "one", "three"], {"one.first", "two.again"}),
        ({"twice": False}, ["one", "two", "three"], {"one.first"}),
        ({"turned": True, "twice": False}, ["two", "one", "three"], {"one.first"}),
        ({"unknown": True}, ["one", "two", "three"], {"one.first", "two.again"}),
    ],
)
def test_settings_swap_steps_and_take_fields_out(
    settings: dict[str, bool], steps: list[str], fields: set[str]
) -> None:
    assert steps_and_fields(settings) == (steps, fields)


@given(st.dictionaries(st.sampled_from(["turned", "twice"]), st.booleans()))
def test_what_was_arranged_is_settled(settings: dict[str, bool]) -> None:
    arranged = TO_CHOOSE.arranged(settings)

    assert arranged.settings == ()
    assert arranged.arranged({"turned": True, "twice": False}).steps == arranged.steps


def test_a_setting_leaves_fields_out_when_it_is_on() -> None:
    alone = Setting(id="alone", title=words("Alleen"), default=False, leaves_out=("first",))
    method = replace(TO_CHOOSE, settings=(alone,))

    assert "one.first" in dict(method.arranged({}).fields())
    assert "one.first" not in dict(method.arranged({"alone": True}).fields())
