from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.audience.thumbnail import Thumbnail
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.stage import Stage
from tests.builders import key
from tests.ui.hands import said, show_active, type_in
from tests.ui.screens_faked import PROJECTOR, FakeScreens

from .publishing import METHOD
from .room import Room
from .seeing import click, press_here, texts


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


def test_without_one_there_is_no_place_for_it(ui: Ui, qtbot: QtBot) -> None:
    made = Room(
        ui, "ask", {}, METHOD, has_screen=True, stage=Stage(FakeScreens(), lambda: ui.language)
    )
    qtbot.addWidget(made.view)
    show_active(made.view)

    assert "Scherm live" not in texts(made.view)
    assert "Deelnemers zien nu" not in said(made.view)


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
