from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox, QWidget

from moreelberaad.domain.arrangement import Arrangement, Choosing
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.choosing import Stage
from moreelberaad.ui.views.choosing.by_hand import CountDialog
from moreelberaad.ui.views.choosing.how import HowPanel
from tests.builders import tally
from tests.ui.hands import focused, named, press, said
from tests.ui.viewmodels.choosing import OPTIONS, VALUES, Table

HELP = Help(pinned_values=("keuze trust", "keuze care"))
OTHERS = "Kies een andere manier"


class Asked:
    """The panel, and the dialog that it opens."""

    def __init__(self, table: Table, window: QWidget) -> None:
        self.table, self.window = table, window

    @property
    def dialog(self) -> CountDialog:
        found = QApplication.activeModalWidget()
        assert isinstance(found, CountDialog)
        return found

    def shows(self, name: str) -> bool:
        buttons = self.window.findChildren(QAbstractButton)
        return any(each.accessibleName() == name and each.isVisible() for each in buttons)

    def press(self, window: QWidget, name: str) -> None:
        found = named(window, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        found.click()

    def tell(self, people: int) -> None:
        box = named(self.window, "Hoeveel mensen kiezen mee?", QSpinBox)
        assert isinstance(box, QSpinBox)
        box.setValue(people)

    def begin(self, way: str, people: int = 8) -> None:
        self.press(self.window, way)
        self.tell(people)
        self.press(self.window, "Briefjes tellen" if way == "Briefjes" else "Begin de ronde")


Ask = Callable[..., Asked]


@pytest.fixture
def ask(ui: Ui, show: Callable[..., QWidget]) -> Ask:
    """Stand where it is asked how; the way may have been decided before the talk."""

    def after(choosing: Choosing | None = None) -> Asked:
        table = Table()
        arranged = Arrangement(choosing=choosing)
        table.session.session = replace(table.session.session, arrangement=arranged)
        return Asked(table, show(HowPanel(ui, table.session, table.model, HELP)))

    return after


@pytest.fixture
def asked(ask: Ask) -> Asked:
    return ask()


def options_of(asked: Asked) -> list[str]:
    return [box.accessibleName() for box in asked.dialog.findChildren(QSpinBox)]


def count(asked: Asked, a: int, b: int) -> None:
    boxes = asked.dialog.findChildren(QSpinBox)
    for box, number in zip(boxes, (a, b), strict=False):
        box.setValue(number)


def test_the_way_that_was_decided_stands_ready_and_the_others_behind_it(ask: Ask) -> None:
    asked = ask(Choosing.COLOURED_CARDS)
    assert "Stille keuze: Gekleurde kaarten" in said(asked.window)
    assert not asked.shows("Briefjes")

    press(named(asked.window, OTHERS), "Space")

    assert "Hoe kiezen jullie?" in said(asked.window)
    assert asked.shows("Briefjes")
    assert focused().accessibleName() == "Gekleurde kaarten"


def test_another_way_than_was_decided_may_be_taken(ask: Ask) -> None:
    asked = ask(Choosing.COLOURED_CARDS)
    asked.press(asked.window, OTHERS)
    asked.begin("Laptop doorgeven", 6)

    assert asked.table.model.stage is Stage.COVERED


def test_where_nothing_was_decided_the_way_that_suits_the_group_is_proposed(asked: Asked) -> None:
    assert named(asked.window, "Briefjes", QAbstractButton).isChecked()  # type: ignore[attr-defined]
    assert not asked.shows(OTHERS)


def test_nothing_begins_before_the_people_are_told(asked: Asked) -> None:
    begin = named(asked.window, "Briefjes tellen", QAbstractButton)
    assert not begin.isEnabled()
    asked.tell(8)

    assert begin.isEnabled()
    assert any("briefje" in each for each in said(asked.window))


def test_the_laptop_goes_round_and_the_code_is_told_before(asked: Asked) -> None:
    asked.begin("Laptop doorgeven", 6)

    assert any(asked.table.model.exit.code in each for each in said(asked.window))
    assert (asked.table.model.stage, asked.table.model.people) == (Stage.COVERED, 6)


def test_slips_that_were_counted_are_kept_and_then_destroyed(asked: Asked) -> None:
    asked.begin("Briefjes")
    count(asked, 5, 3)
    asked.dialog.findChildren(QSpinBox)[3].setValue(8)
    asked.press(asked.dialog, "Bewaar de telling")

    assert asked.table.kept == {OPTIONS: tally(A=5, B=3, alternative=0), VALUES: tally(trust=8)}
    assert "Vernietig de briefjes." in said(asked.dialog)
    asked.press(asked.dialog, "Klaar")
    assert QApplication.activeModalWidget() is None


def test_more_slips_than_people_are_not_kept(asked: Asked) -> None:
    asked.begin("Briefjes")
    count(asked, 5, 4)

    assert any("Er zijn 8 mensen en 9 briefjes. Tel nog eens." in w for w in said(asked.dialog))
    assert not named(asked.dialog, "Bewaar de telling", QAbstractButton).isEnabled()


def test_coloured_cards_count_the_choices_alone(asked: Asked) -> None:
    asked.begin("Gekleurde kaarten")
    assert "Houd je kaart omlaag. Drie, twee, een." in said(asked.dialog)
    assert len(options_of(asked)) == 3
    count(asked, 4, 4)
    asked.press(asked.dialog, "Bewaar de telling")

    assert asked.table.kept == {OPTIONS: tally(A=4, B=4, alternative=0)}
    assert QApplication.activeModalWidget() is None


def test_a_full_disk_leaves_the_numbers_where_they_are(asked: Asked) -> None:
    asked.begin("Briefjes")
    count(asked, 5, 3)
    asked.table.disk.full = True
    asked.press(asked.dialog, "Bewaar de telling")

    assert any("Bewaren lukt niet." in each for each in said(asked.dialog))
    asked.press(asked.dialog, "Annuleer")
    assert asked.table.kept == {}


def test_the_laptop_does_not_go_round_where_all_look_along(asked: Asked) -> None:
    asked.table.model.follow(asked.table.publisher, lambda: True)
    asked.begin("Laptop doorgeven")

    assert asked.table.model.stage is Stage.RESTING
    assert any("Iedereen kijkt mee op dit scherm." in each for each in said(asked.window))
