"""*Ga naar…* and finding words in a session: each control has a name and a turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.palette import Palette
from tests.ui.hands import named

from .names import nameless
from .visit import Open, Visit, large, the_example_until
from .walking import to_reach, told, walk


@pytest.fixture
def visit(tmp_path: Path, look: Appearance) -> Iterator[Visit]:
    made = Visit(tmp_path, look)
    made.make_vault()
    yield made
    made.leave()


def _palette(visit: Visit, typed: str = "") -> None:
    visit.start()
    visit.unlock()
    visit.wait_for("Nieuw beraad")
    visit.keyboard.press("Ctrl+K")
    visit.keyboard.wait(lambda: isinstance(visit.front, Palette))
    visit.keyboard.type(typed)
    visit.keyboard.wait(lambda: getattr(visit.front, "is_settled", False))
    visit.settle()


def _searching(visit: Visit) -> None:
    visit.enter(visit.keep(the_example_until("a5")))
    visit.keyboard.press("Ctrl+F")
    visit.keyboard.type("chauffeur")
    visit.wait_for("Sluit zoeken")
    visit.keyboard.wait(named(visit.front, "Volgende").isEnabled)
    visit.settle()


SCREENS: Mapping[str, Open] = {
    "palette": _palette,
    "palette-nothing": partial(_palette, typed="kwartaal:3"),
    "palette-large": partial(large, _palette),
    "searching": _searching,
    "searching-large": partial(large, _searching),
}


@pytest.mark.parametrize("name", SCREENS)
def test_every_control_has_a_name_and_is_reached_by_tab(visit: Visit, name: str) -> None:
    SCREENS[name](visit)
    front = visit.front

    assert nameless(front) == []
    there = to_reach(front)  # a hint may come while one walks past its field
    made = walk(front)
    assert [told(each) for each in there if each not in made.reached] == []
    assert made.cut_off == []
