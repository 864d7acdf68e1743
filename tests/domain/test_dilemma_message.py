from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.dilemma_message import DilemmaMessage
from moreelberaad.domain.values import Prose
from tests.messages import MESSAGE


def test_the_parts_stand_in_the_order_of_the_page() -> None:
    names = [name for name, _ in MESSAGE.parts()]

    assert names == ["question", "clash", "chosen", "by_role", "not_chosen", "cost"]


@pytest.mark.parametrize(
    ("text", "number"),
    [("", 0), ("een – twee", 2), ("auto's, vóór\nRI&E", 3), ("… ?!", 0)],
)
def test_words_are_counted_and_loose_signs_are_not(text: str, number: int) -> None:
    none = DilemmaMessage(**dict.fromkeys(dict(MESSAGE.parts()), Prose("")))

    assert replace(none, cost=Prose(text)).word_count == number


def test_a_message_hides_its_words() -> None:
    assert "oefening" not in repr(MESSAGE)
