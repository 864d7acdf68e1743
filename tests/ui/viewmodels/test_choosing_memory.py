"""After a round nothing in memory holds it, or a value beside the option it came with."""

from __future__ import annotations

import gc

import pytest

from moreelberaad.domain.choices import Round

from .choosing import Table

OPTIONS, VALUES = {"A", "B", "alternative"}, {"courage", "honesty", "duty"}
MOST = 40
"""More than this many is no pair, but a list of everything."""
pytestmark = pytest.mark.usefixtures("qapp")


def in_memory() -> tuple[int, int]:
    """Count the rounds, and what refers to a value and to an option at once.

    What holds words alone is not among the objects that `gc` follows, but in one that it does.
    """
    gc.collect()
    rounds = pairs = 0
    for each in gc.get_objects():
        rounds += isinstance(each, Round)
        held = gc.get_referents(each)
        pairs += is_pair(held)
        pairs += sum(is_pair(gc.get_referents(part)) for part in held if not gc.is_tracked(part))
    return rounds, pairs


def is_pair(held: list[object]) -> bool:
    words = {word for word in held if isinstance(word, str)} if len(held) < MOST else set()
    return bool(words & OPTIONS) and bool(words & VALUES)


@pytest.mark.parametrize("ends", ["end", "stop"])
def test_nothing_in_memory_refers_to_a_round_that_is_over(ends: str) -> None:
    before = in_memory()
    table = Table()
    table.begin(5)
    for option, value in zip("ABABA", ("courage", "honesty", "duty", "duty", "duty"), strict=True):
        table.model.take_turn()
        table.model.hand_in(option, value)
    during = in_memory()[0]
    getattr(table.model, ends)()
    del option, value

    assert (during, in_memory()) == (before[0] + 1, before)
