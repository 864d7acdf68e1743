"""A facilitator looks back on what a series agreed, by keys alone, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from moreelberaad.application.agreements import Agreement
from moreelberaad.domain.counts import Spread
from moreelberaad.domain.follow_ups import Collective
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.values import Prose
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from tests.cli.program import PASSPHRASE
from tests.journeys.trainer import Trainer
from tests.ui.hands import the_look
from tests.ui.viewmodels.learning.agreed import BRIEFING, QUESTION, keep, kept

AGREEMENTS = "Afspraken"
DID, CHANGED = "Wat hebben we gedaan?", "Wat veranderde er, ook onverwacht?"
NEXT = date(2026, 12, 31)
MOST_KEYS = 24
"""Presses besides the letters of what is written, from Start to a look back that is over."""


class Facilitator(Trainer):
    """Has a vault with one closed session of a series."""

    session: SessionId

    def begin_with_agreements(self) -> None:
        """Start, and open the vault."""
        self.make_vault()
        with self.app.unlock(self.app.world.default_vault, PASSPHRASE) as bench:
            self.session = keep(bench)
        self.start()
        Player(self.window, lambda _: None).unlock(PASSPHRASE)
        self.wait_for("Nieuw beraad")

    def rest(self) -> None:
        """Let the vault be read, and what was typed be looked at and kept."""
        for model in self.window.findChildren(AgreementsModel):
            assert model.settle()
        for desk in self.window.findChildren(HintDesk):
            desk.wait()
        self.settle()

    def stands(self, action: str) -> Agreement:
        """Give an agreement as the vault has it."""
        (model,) = self.window.findChildren(AgreementsModel)
        return kept(model.bench, self.session, action)

    def write_in(self, name: str, words: str) -> None:
        """Go to a box, and type."""
        self.keyboard.reach(self.shown(QPlainTextEdit, name)[0])
        self.keyboard.type(words)


@pytest.fixture
def facilitator(tmp_path: Path, qapp: QApplication) -> Iterator[Facilitator]:
    made = Facilitator(tmp_path, the_look(qapp))
    made.begin_with_agreements()
    yield made
    made.leave()


def test_a_series_looks_back_on_what_it_agreed(facilitator: Facilitator) -> None:
    before = facilitator.keyboard.strokes
    go_from_start(facilitator)
    written = look_back(facilitator)
    assert facilitator.keyboard.strokes - before - written <= MOST_KEYS

    found = facilitator.stands(BRIEFING)
    assert (found.status, found.follow_up) == ("continue", NEXT)
    assert found.looked_back.collective == Collective(spread=Spread.MOST, option="agree")
    assert found.looked_back.is_over

    take_back_and_do_again(facilitator)
    choose_a_day_where_there_is_none(facilitator)
    assert offered_at_the_next_opening(facilitator)[Prose(BRIEFING)] == "continue"


def go_from_start(facilitator: Facilitator) -> None:
    facilitator.wait_for("Terugblik op 2 afspraken")
    facilitator.push("Bekijk de afspraken")
    facilitator.rest()
    assert facilitator.holds(AGREEMENTS)
    assert facilitator.lines(AGREEMENTS)[:2] == [facilitator.said("Terugblik nu"), BRIEFING]


def look_back(facilitator: Facilitator) -> int:
    """Write, count the slips, and go on; gives how many letters were written."""
    did, changed = "Bij bijna elke rit.", "Er is twee keer gestopt zonder discussie."
    keyboard = facilitator.keyboard
    keyboard.press("Return")
    assert facilitator.holds(DID)
    keyboard.type(did)
    facilitator.write_in(CHANGED, changed)
    facilitator.push("Tel de briefjes")
    for keys in ("6", "Tab", "2", "Return"):
        keyboard.press(keys)
    facilitator.settle()
    assert facilitator.says("De meesten zijn het eens.")
    facilitator.choose("En nu?", "Doorgaan")
    keyboard.press("Tab")
    assert facilitator.holds("Volgende terugblik")
    day = f"{NEXT:%d-%m-%Y}"
    keyboard.type(day)
    keyboard.press("Ctrl+Return")
    facilitator.rest()
    assert facilitator.says("De terugblik is afgerond.")
    return len(did + changed + day)


def take_back_and_do_again(facilitator: Facilitator) -> None:
    facilitator.keyboard.press("Ctrl+Z")
    facilitator.rest()
    assert facilitator.says("Ongedaan: terugblik afgerond")
    assert facilitator.stands(BRIEFING).is_open
    assert facilitator.stands(BRIEFING).follow_up == date(2026, 11, 9)

    facilitator.keyboard.press("Ctrl+Y")
    facilitator.rest()
    assert facilitator.stands(BRIEFING).follow_up == NEXT


def choose_a_day_where_there_is_none(facilitator: Facilitator) -> None:
    facilitator.pick(AGREEMENTS, QUESTION)
    facilitator.keyboard.press("Return")
    assert facilitator.holds("Terugblik op")
    facilitator.keyboard.type("15-1-2027")
    facilitator.push("Kies deze dag")

    assert facilitator.stands(QUESTION).follow_up == date(2027, 1, 15)
    assert facilitator.said("Zonder datum") not in facilitator.lines(AGREEMENTS)


def offered_at_the_next_opening(facilitator: Facilitator) -> dict[Prose, str]:
    (model,) = facilitator.window.findChildren(AgreementsModel)
    return {each.action: each.status for each in model.bench.open_agreements(Prose("Eik"))}
