"""A process of its own with no more than a choice in it; tells what its memory holds of a round.

Each object of the process is looked at, and beside a whole suite there are millions.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from moreelberaad.domain.choices import Round
from tests.ui.viewmodels.choosing import Table

OPTIONS, VALUES = {"A", "B", "alternative"}, {"courage", "honesty", "duty"}
MOST = 40
"""More than this many is no pair, but a list of everything."""


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


def look(ends: str) -> dict[str, tuple[int, int]]:
    """Choose five times, end the round, and look before, meanwhile and after."""
    before = in_memory()
    table = Table()
    table.begin(5)
    for option, value in zip("ABABA", ("courage", "honesty", "duty", "duty", "duty"), strict=True):
        table.model.take_turn()
        table.model.hand_in(option, value)
    during = in_memory()
    getattr(table.model, ends)()
    del option, value
    return {"before": before, "during": during, "after": in_memory()}


if __name__ == "__main__":
    _qt = QApplication(sys.argv)
    print(json.dumps(look(sys.argv[1])))  # noqa: T201 - what the test reads
