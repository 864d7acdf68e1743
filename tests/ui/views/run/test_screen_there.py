from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Prose, Value
from moreelberaad.ui.fields.on_screen import ScreenMark
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.publisher import Held
from moreelberaad.ui.views.audience.thumbnail import Thumbnail
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.run.clock_menu import ClockMenu
from moreelberaad.ui.views.stage import Stage
from tests.builders import key, lines
from tests.ui.hands import said, show_active, type_in
from tests.ui.screens_faked import PROJECTOR, FakeScreens

from .publishing import METHOD, on_screen
from .room import Room
from .seeing import click, press_here, texts

Alone = tuple[Room, FakeScreens, Stage]


@pytest.fixture
def screens() -> FakeScreens:
    return FakeScreens(PROJECTOR)


@pytest.fixture
def stage(ui: Ui, screens: FakeScreens) -> Stage:
    return Stage(screens, lambda: ui.language)


@pytest.fixture
def room(ui: Ui, qtbot: QtBot, stage: Stage) -> Iterator[Room]:
    made = Room(ui, "ask", {}, METHOD, has_screen=True, stage=stage)
    qtbot.addWidget(made.view)
    show_active(made.view)
    yield made
    stage.leave()


def seen_small(room: Room) -> str:
    return room.view.findChildren(Thumbnail)[0].accessibleName()


def test_with_a_second_screen_one_sees_what_it_shows(room: Room) -> None:
    type_in(room.view, "Verhaal", "het begon")
    assert "het begon" not in seen_small(room)

    press_here("F5")

    assert "het begon" in seen_small(room)
    assert {"Scherm live", "Deelnemers zien nu", "beamer, 1920 × 1080"} <= set(texts(room.view))


@pytest.fixture
def alone(ui: Ui, qtbot: QtBot) -> Iterator[Alone]:
    """Lead a session without a second screen, at the step with rows."""
    screens = FakeScreens()
    stage = Stage(screens, lambda: ui.language)
    written: dict[str, Value] = {
        "ask__story": Prose("het begon"),
        "look__facts": lines("een", "twee"),
    }
    made = Room(ui, "look", written, METHOD, has_screen=True, stage=stage)
    qtbot.addWidget(made.view)
    show_active(made.view)
    yield made, screens, stage
    stage.leave()


def marks(room: Room) -> set[str]:
    """Give the names of the marks that tell what is on the screen."""
    shown = [each for each in room.view.findChildren(ScreenMark) if each.isVisible()]
    return {each.accessibleName() for each in shown}


def test_without_one_there_is_no_place_for_it(alone: Alone) -> None:
    room, _, _ = alone
    assert "Scherm live" not in texts(room.view)
    assert "Deelnemers zien nu" not in said(room.view)


def test_without_one_no_row_tells_of_it_and_no_key_is_named(alone: Alone) -> None:
    room, _, _ = alone
    assert marks(room) == set()
    assert "klaar en op het scherm" not in texts(room.view)
    room.model.go_to("ask")
    assert marks(room) == set()


def test_without_one_nothing_is_put_there(alone: Alone) -> None:
    room, screens, stage = alone
    room.view.setFocus()
    for keys in ("Enter", "F5", "F4", "F8"):
        press_here(keys)
    screens.plug(PROJECTOR)
    stage.take_screen()

    assert on_screen(room) == {}
    assert room.publisher.prompt.get("nl") == ""
    assert room.publisher.held is Held.LIVE
    assert "Dit komt niet op het scherm van de deelnemers." not in texts(room.view)


def test_once_there_is_one_each_row_tells_of_it(alone: Alone) -> None:
    room, screens, stage = alone
    screens.plug(PROJECTOR)
    stage.take_screen()

    assert marks(room) == {"Niet op het scherm"}
    assert "klaar en op het scherm" in texts(room.view)


def test_who_looks_along_on_one_screen_sees_what_is_put_there(alone: Alone) -> None:
    room, _, stage = alone
    stage.mirror(True)  # noqa: FBT003 - the answer of a dialog

    assert marks(room) == {"Niet op het scherm"}


def test_a_lost_screen_keeps_its_marks(room: Room, screens: FakeScreens) -> None:
    room.model.go_to("look")
    type_in(room.view, "Feiten, rij 1", "een")
    screens.plug()

    assert marks(room) == {"Niet op het scherm"}


def test_at_a_boundary_the_leader_is_told_what_participants_see(
    room: Room, stage: Stage, screens: FakeScreens
) -> None:
    stage.confirm()
    click(room.view, "Stop: grens")
    assert "Deelnemers zien: ‘We stoppen even’" in said(room.view)

    press_here("F8")
    assert "Deelnemers zien niets" in said(room.view)

    press_here("F8")
    screens.plug()
    assert "Deelnemers zien niets" in said(room.view)


def test_at_a_boundary_without_a_screen_nothing_is_told_of_it(alone: Alone) -> None:
    room, _, _ = alone
    click(room.view, "Stop: grens")
    assert not [each for each in said(room.view) if each.startswith("Deelnemers")]


@pytest.mark.parametrize(("width", "words"), [(1366, True), (1200, False)])
def test_where_there_is_less_room_the_bar_leaves_out_words_not_acts(
    room: Room, *, width: int, words: bool
) -> None:
    room.view.resize(width, 768)
    assert ("Scherm live" in texts(room.view)) is words
    press_here("F7")
    assert room.publisher.held is Held.FROZEN


def test_in_very_large_text_the_menu_of_the_clock_tells_the_pace(ui: Ui, room: Room) -> None:
    ui.look.choose(scale=2.0)
    assert [each for each in said(room.view) if "einde" in each] == []

    menu = room.view.findChildren(ClockMenu)[0].menu()
    menu.aboutToShow.emit()

    assert menu.actions()[0].text() == "op schema, einde 14.57 uur"


def test_when_it_is_lost_the_participants_see_nothing(room: Room, screens: FakeScreens) -> None:
    room.model.edit(key("ask.story"), Prose("het begon"))
    room.publisher.put(key("ask.story"))

    screens.plug()

    assert "het begon" not in seen_small(room)
    assert "Scherm live" in texts(room.view)


def test_pages_are_turned_beside_the_work(room: Room, stage: Stage, screens: FakeScreens) -> None:
    long = " ".join(f"Zin {number} van een lang verhaal." for number in range(200))
    room.model.edit(key("ask.story"), Prose(long))
    room.publisher.put(key("ask.story"))
    stage.follow(room.publisher)
    stage.confirm()
    (window,) = (each for each in screens.places if isinstance(each, AudienceWindow))

    small = room.view.findChildren(Thumbnail)[0]
    assert window.at == small.at > 0  # what was put there last

    click(room.view, "Volgende pagina op het scherm")

    assert (window.at, small.at) == (0, 0)


def test_the_small_picture_breaks_into_the_pages_of_the_screen(
    room: Room, stage: Stage, screens: FakeScreens
) -> None:
    screens.plug(replace(PROJECTOR, width=800, height=600))
    stage.follow(room.publisher)
    stage.confirm()
    story = " ".join(f"Zin {number} van een lang verhaal." for number in range(200))
    room.model.edit(key("ask.story"), Prose(story))
    room.publisher.put(key("ask.story"))
    (window,) = (each for each in screens.places if isinstance(each, AudienceWindow))

    assert [page.words for page in room.view.findChildren(Thumbnail)[0].pages] == [
        page.words for page in window.pages
    ]


def test_at_the_end_a_clicker_turns_the_pages_of_the_screen(room: Room) -> None:
    room.model.go_to("end")

    press_here("PageDown")

    assert room.publisher.prompt.get("nl") == ""
    assert room.model.step.id == "end"
