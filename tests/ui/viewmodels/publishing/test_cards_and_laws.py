from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.domain.frames import (
    CardFrame,
    StepFrame,
)
from moreelberaad.domain.values import Prose
from tests.builders import key, lines

from .talk import CARDS, FACTS, PROMPT, Stand


@pytest.mark.usefixtures("qtbot")
def test_a_card_hides_its_harms_until_it_is_revealed() -> None:
    stand = Stand(CARDS, pick__card="a")
    stand.screen.put(key("pick.card"))
    revealed = []
    for _ in CARDS.steps:
        frame = stand.screen.frame
        assert isinstance(frame, CardFrame)
        revealed.append(frame.is_revealed)
        stand.model.next()

    assert revealed == [False, False, False, True]


@pytest.mark.usefixtures("qtbot")
def test_without_a_card_on_the_table_there_is_a_step() -> None:
    assert isinstance(Stand(CARDS).screen.frame, StepFrame)
    assert isinstance(Stand(CARDS, pick__card="gone").screen.frame, StepFrame)


ACTS = st.sampled_from(
    ["put", "off", "row", "row off", "edit", "delete", "next", "back", "freeze", "black", "ask"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTS, max_size=12))
def test_only_what_was_put_is_ever_on_the_screen(acts: list[str]) -> None:
    stand, put = Stand(first__facts=lines("w0", "w1")), set[Prose]()
    for number, act in enumerate(acts):
        _do(stand, act, number, put)
        frame = stand.screen.frame
        seen = [v for s in getattr(frame, "shown", ()) for v in getattr(s.value, "items", ())]
        assert set(seen) <= put


def _do(stand: Stand, act: str, number: int, put: set[Prose]) -> None:  # noqa: C901 - one case per act
    now: list[Prose] = list(getattr(stand.model.value(FACTS), "items", ()))
    match act:
        case "put":
            put.update(now)
            stand.screen.put(FACTS)
        case "off":
            stand.screen.take_off(FACTS)
        case "row" if now:
            put.add(now[0])
            stand.screen.put_row(FACTS, now[0])
        case "row off" if now:
            stand.screen.take_off_row(FACTS, now[0])
        case "edit":
            stand.model.edit(FACTS, lines(f"x{number}", *(each.plain for each in now[1:])))
        case "delete":
            stand.model.edit(FACTS, lines(*(each.plain for each in now[1:])) if now[1:] else None)
        case "next":
            stand.model.next()
        case "back":
            stand.model.previous()
        case "freeze":
            stand.screen.freeze()
        case "black":
            stand.screen.blacken()
        case _:
            stand.screen.ask(PROMPT)
