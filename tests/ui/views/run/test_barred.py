"""The real restorative talk: nobody goes on while something about the event still runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QListView

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.library import Library
from moreelberaad.domain.template import Template
from moreelberaad.ui.views.run.middle import NARROW
from tests.builders import key
from tests.ui.hands import named, press

from .conftest import Enter
from .room import Room
from .seeing import press_here, texts

TICK = "Over dit voorval loopt geen onderzoek, klacht, integriteitsmelding of procedure"
REFUSAL = "Doe dit gesprek niet zolang er over dit voorval nog iets loopt."


@pytest.fixture(scope="module")
def method() -> Template:
    values = assets.folder("resources") / "values.toml"
    library = Library(assets.folder("session_templates"), values, read_toml)
    return library.get("restorative_reflection").arranged({})


@pytest.fixture
def talk(enter: Enter, method: Template) -> Room:
    return enter("g1", method)


def rail_of(room: Room) -> QListView:
    rail = named(room.view, "Stappen", QListView)
    assert isinstance(rail, QListView)
    return rail


def is_refused(room: Room) -> bool:
    return room.model.step.id == "g1" and REFUSAL in texts(room.view)


def tick(room: Room) -> None:
    box = named(room.view, TICK, QCheckBox)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    press(box, "Space")


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Alt+PageDown"])
def test_going_on_is_refused_in_words(talk: Room, keys: str) -> None:
    press_here(keys)

    assert is_refused(talk)
    assert "Terug naar stap 1" not in texts(talk.view)


def test_a_refused_rail_shows_the_present_step_again(talk: Room) -> None:
    rail = rail_of(talk)
    rail.setFocus()
    present = rail.currentIndex()

    press(rail, "Down")
    assert rail.currentIndex() != present
    press(rail, "Return")

    assert is_refused(talk)
    assert rail.currentIndex() == present


def test_a_refused_list_of_steps_shows_the_present_step_again(talk: Room) -> None:
    talk.view.resize(NARROW - 100, 768)
    steps = named(talk.view, "Stappen", QComboBox)
    assert isinstance(steps, QComboBox)
    steps.setFocus()

    press(steps, "Down")

    assert is_refused(talk)
    assert steps.currentData() == "g1"


def test_a_refusal_leaves_the_questions_in_view(talk: Room) -> None:
    talk.view.resize(NARROW - 100, 768)
    work = named(talk.view, "Stap")
    work.setFocus()
    press(work, "Right")
    prompts = named(talk.view, "Vragen om te stellen")

    press_here("Alt+PageDown")

    assert talk.model.step.id == "g1"
    assert prompts.isVisible()


def test_a_talk_that_may_not_go_on_can_be_closed(talk: Room) -> None:
    rail = rail_of(talk)
    rail.setFocus()

    press(rail, "End")
    press(rail, "Return")

    assert talk.model.step.id == "g8"
    assert REFUSAL not in texts(talk.view)


def test_a_talk_that_stands_beyond_the_tick_begins_at_the_tick(
    enter: Enter, method: Template
) -> None:
    assert is_refused(enter("g7", method))


def test_with_the_tick_one_goes_on(talk: Room) -> None:
    press_here("Ctrl+Return")
    tick(talk)

    press_here("Ctrl+Return")

    assert talk.model.step.id == "g2"
    assert REFUSAL not in texts(talk.view)


def test_taking_the_tick_back_leads_back_to_it(talk: Room) -> None:
    tick(talk)
    press_here("Ctrl+Return")

    press_here("Ctrl+Z")

    assert talk.model.step.id == "g1"
    assert not talk.model.value(key("g1.no_open_investigation"))
    press_here("Ctrl+Return")
    assert is_refused(talk)
