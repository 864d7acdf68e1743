from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.template import Kind, Text
from tests.builders import METHOD, a_field, a_method, a_step, key


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
