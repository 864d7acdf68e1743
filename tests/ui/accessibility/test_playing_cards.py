"""Choosing the cards of a round, and the look back on them: each control has a name and a turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from moreelberaad.application.commands import AddSession
from moreelberaad.domain.playlist import with_cards
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Tally
from moreelberaad.ui.support.appearance import Appearance
from tests.builders import a_session, key
from tests.built_in.methods import method
from tests.cli.program import PASSPHRASE

from .names import nameless
from .visit import Open, Visit, large
from .walking import to_reach, told, walk

ANSWERS = {
    "k2_card1.card_id": "starter-01",
    "k3_card1.first_tally": Tally({"A": 4, "B": 4}),
    "k6_card1.second_tally": Tally({"A": 6, "B": 2}),
    "k2.card_id": "starter-02",
    "k3.first_tally": Tally({"A": 3, "B": 5}),
    "k6.second_tally": Tally({"A": 2, "B": 6}),
}


@pytest.fixture
def visit(tmp_path: Path, look: Appearance) -> Iterator[Visit]:
    made = Visit(tmp_path, look)
    yield made
    made.leave()


def _choosing(visit: Visit) -> None:
    visit.make_vault()
    visit.start()
    visit.unlock()
    visit.wait_for("Nieuw beraad")
    visit.keyboard.press("Ctrl+Shift+N")
    visit.press("Kaarten kiezen")
    visit.press("Trek een kaart")


def _looking_back(visit: Visit) -> None:
    visit.make_vault()
    template = with_cards(method("card_round"), 2).arranged({})
    answers = {key(name): value for name, value in ANSWERS.items()}
    session: Session = a_session(
        id="0" * 16, template=template, status=Status.OPEN, step="k6", answers=answers
    )
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=session))
    visit.enter(session.id)


SCREENS: Mapping[str, Open] = {
    "choosing": _choosing,
    "choosing-large": partial(large, _choosing),
    "looking-back": _looking_back,
}


@pytest.mark.parametrize("name", SCREENS)
def test_every_control_has_a_name_and_is_reached_by_tab(visit: Visit, name: str) -> None:
    SCREENS[name](visit)
    front = visit.front

    assert nameless(front) == []
    made = walk(front)
    assert [told(each) for each in to_reach(front) if each not in made.reached] == []
    assert made.cut_off == []
