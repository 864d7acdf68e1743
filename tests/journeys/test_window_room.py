"""An afternoon with two screens, by keys alone: what is typed, shown, chosen and revealed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox, QWidget

from moreelberaad.domain.values import Tally
from moreelberaad.ui.fields.table import TableEditor
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.viewmodels.choosing import choosing_of
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.audience.window import AudienceWindow
from tests.builders import key
from tests.ui.accessibility.visit import Visit, the_example_until
from tests.ui.hands import the_look
from tests.ui.hinting import settle_hints
from tests.ui.screens_faked import PROJECTOR, FakeScreens

PEOPLE = 6
_MOST = 6
TITLE = "Nachtrit"
CHOSEN = ("Laten doorgaan", "Laten doorgaan", "afblazen", "afblazen", "afblazen", "afblazen")


class TwoScreens(Visit):
    """One who works on a laptop beside which a projector hangs."""

    @property
    def model(self) -> SessionModel:
        found = self.window.findChild(SessionModel)
        assert isinstance(found, SessionModel)
        return found

    @property
    def room(self) -> str:
        """Give the words that the participants see, on their own screen and nowhere else."""
        assert self.screens
        settle_hints(self.window)
        self.settle()
        assert set(self.screens.places.values()) == {PROJECTOR.name}
        rooms = [w for w in self.screens.places if isinstance(w, AudienceWindow) and w.isVisible()]
        words = " ".join(each.page.words for each in rooms)
        assert TITLE not in words
        return words

    def push(self, name: str) -> None:
        """Go to a button by Tab and press it."""
        self.wait_for(name)
        shown = (b for b in self.front.findChildren(QAbstractButton) if b.isVisible())
        self.keyboard.reach(next(b for b in shown if self.tells(b.accessibleName(), name)))
        self.keyboard.press("Space")
        self.settle()

    def choose(self, name: str, among: str) -> None:
        """Go to one of a few by Tab, and with arrows to the one with this name."""
        self.wait_for(among)
        group = next(
            w
            for w in self.front.findChildren(QWidget)
            if self.is_called(among, w.accessibleName())
        )
        self.keyboard.reach(group)
        self.tick(name)

    def tick(self, name: str) -> None:
        """Go with arrows from where the keyboard is to the one with this name."""
        for _ in range(_MOST):
            focus = QApplication.focusWidget()
            if focus and self.tells(focus.accessibleName(), name):
                break
            self.keyboard.press("Right")
        self.keyboard.press("Space")
        self.settle()

    def go_on(self, step: str) -> None:
        """Go on to a step by the key for the next one."""
        while self.model.step.id != step:
            self.keyboard.press("Ctrl+Return")


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return the_look(qapp)


@pytest.fixture
def visit(tmp_path: Path, look: Appearance) -> Iterator[TwoScreens]:
    made = TwoScreens(tmp_path, look)
    made.screens = FakeScreens(PROJECTOR)
    made.make_vault()
    made.enter(made.keep(the_example_until("a5")))
    yield made
    made.leave()


def test_an_afternoon_with_two_screens_is_led_by_keys_alone(visit: TwoScreens) -> None:
    show_rows_and_hold_the_screen(visit)
    visit.go_on("a7")
    choose_in_silence(visit)
    reveal(visit)
    rest_behind_a_closed_door(visit)


def show_rows_and_hold_the_screen(visit: TwoScreens) -> None:
    keys = visit.keyboard
    assert visit.tells(visit.room, "Moreel beraad")
    visit.push("Ja")
    assert not visit.tells(visit.room, "leidinggevende")

    table = next(t for t in visit.window.findChildren(TableEditor) if t.isVisible())
    keys.reach(table.controls()[0])
    keys.press("Return")
    assert visit.tells(visit.room, "leidinggevende")
    assert not visit.tells(visit.room, "chauffeurs")
    keys.press("Shift+Return")
    assert not visit.tells(visit.room, "chauffeurs")
    keys.press("F4")
    asked = visit.model.step.questions[0].get(visit.language)
    assert asked in visit.room

    keys.press("F7")
    keys.press("Return")
    assert not visit.tells(visit.room, "invallen")
    keys.press("F8")
    assert visit.room == ""
    keys.press("F8")
    keys.press("F7")
    assert visit.tells(visit.room, "invallen")


def choose_in_silence(visit: TwoScreens) -> None:
    visit.choose("Laptop doorgeven", among="Hoe kiezen jullie?")
    boxes = (b for b in visit.window.findChildren(QSpinBox) if b.isVisible())
    people = next(
        b for b in boxes if visit.is_called("Hoeveel mensen kiezen mee?", b.accessibleName())
    )
    visit.keyboard.reach(people)
    visit.keyboard.press("Ctrl+A")
    visit.keyboard.type(str(PEOPLE))
    visit.push("Begin de ronde")
    for number, option in enumerate(CHOSEN):
        assert visit.tells(visit.room, f"{number} van {PEOPLE}")
        visit.push("Ik ben aan de beurt")
        visit.tick(option)
        visit.push("Lever in en verberg")
    visit.push("Terug naar de gespreksleider")
    choosing = choosing_of(visit.model)
    assert choosing
    visit.keyboard.type(choosing.exit.code)
    visit.keyboard.press("Return")
    visit.wait_for("Op het scherm")
    assert visit.model.value(key("a7.first_tally")) == Tally({"A": 2, "B": 4, "alternative": 0})


def reveal(visit: TwoScreens) -> None:
    assert not visit.tells(visit.room, "De meesten")
    visit.push("Op het scherm")
    assert visit.tells(visit.room, "De meesten kozen B.")
    assert not visit.shows("Toon aantallen")
    assert not any(word in visit.room for word in ("twee", "vier"))


def rest_behind_a_closed_door(visit: TwoScreens) -> None:
    visit.keyboard.press("Ctrl+B")
    visit.push("Begin de pauze")
    assert visit.tells(visit.room, "Pauze tot")
    assert not visit.tells(visit.room, "De meesten")
    visit.unlock()
    visit.push("Ga verder")
    assert visit.tells(visit.room, "Stap 7 van 10")
    assert visit.tells(visit.room, "De meesten kozen B.")

    visit.keyboard.press("F7")
    visit.keyboard.press("Ctrl+Return")
    visit.keyboard.press("Ctrl+L")
    assert not visit.tells(visit.room, "De meesten")
    visit.unlock()
    visit.wait_for("Parkeer")
    assert visit.tells(visit.room, "De meesten kozen B.")
    assert visit.model.step.id == "a8"
    visit.keyboard.press("F7")
    assert visit.tells(visit.room, "Stap 8 van 10")
