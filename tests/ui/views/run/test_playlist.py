"""A round of two cards for eight people, led by keys and chosen on slips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from moreelberaad.domain.frames import CardFrame, Frame, OverviewFrame, StepFrame
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.playlist import with_cards
from moreelberaad.domain.template import Template, Text
from moreelberaad.domain.values import Tally, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.audience.layout import lay_out
from moreelberaad.ui.views.audience.look import AudienceLook
from moreelberaad.ui.views.run.card_overview import CardOverviewPanel
from tests.builders import key
from tests.built_in.methods import method
from tests.methods import a_card
from tests.ui.hands import said, show_active

from .room import Room
from .seeing import click, press_here, texts
from .test_reveal import count_slips

FIRST, SECOND = (
    a_card(name, title=Text({"nl": title}))
    for name, title in (("een", "De derde toets"), ("twee", "Het filter"))
)
CARDS = {"k2_card1.card_id": FIRST.id, "k2.card_id": SECOND.id}
ROUND = with_cards(method("card_round"), 2).arranged({})
Lead = Callable[..., Room]
_BLOCKS = 6
"""At most so many blocks of the closing page are gone through with Ctrl+Enter."""


@pytest.fixture
def lead(ui: Ui, qtbot: QtBot) -> Lead:
    """Lead the round from a step on, with these answers."""
    rooms: list[Room] = []

    def at(step: str, template: Template = ROUND, **answers: Value) -> Room:
        given = {**CARDS, **{name.replace("__", "."): each for name, each in answers.items()}}
        room = Room(ui, step, given, template, (FIRST, SECOND), has_screen=True)
        rooms.append(room)
        qtbot.addWidget(room.view)
        show_active(room.view)
        return room

    return at


def of(first: int, second: int) -> Tally:
    return Tally({"A": first, "B": second})


def words(frame: Frame) -> str:
    pages = lay_out(frame, QSize(1920, 1080), Language("nl"), AudienceLook())
    return " ".join(page.words for page in pages)


def overview(room: Room) -> list[str]:
    """Give what the panel at the end tells, when it is on show."""
    panels = [each for each in room.view.findChildren(CardOverviewPanel) if each.isVisible()]
    return [line for panel in panels for line in said(panel)]


def steps_to(room: Room, step: str) -> Iterator[str]:
    """Go on by keys until this step; gives each step on the way."""
    for _ in room.model.steps:
        if room.model.step.id == step:
            return
        press_here("Ctrl+Return")
        yield room.model.step.id
    pytest.fail(step)


def test_two_cards_are_led_by_keys_and_looked_back_on_at_the_end(lead: Lead) -> None:
    room = lead("k2_card1")
    assert list(steps_to(room, "k3_card1")) == ["k3_card1"]
    assert "De derde toets" in texts(room.view)
    count_slips(room, 4, 4, 0)

    assert list(steps_to(room, "k6_card1")) == ["k4_card1", "k5_card1", "k6_card1"]
    count_slips(room, 6, 2, 0)
    assert "De meesten kozen A." in texts(room.view)
    assert "De eerste en de tweede keuze verschillen. Wat maakte het verschil?" in texts(room.view)
    assert not overview(room)

    list(steps_to(room, "k3"))
    assert "Het filter" in texts(room.view)
    count_slips(room, 3, 5, 0)
    assert (
        room.model.value(key("k3_card1.first_tally"))
        == room.kept.answers[key("k3_card1.first_tally")]
    )
    list(steps_to(room, "k6"))
    assert not overview(room)
    count_slips(room, 2, 6, 0)

    assert overview(room) == [
        "Alle kaarten op een rij",
        *("De derde toets", "A: option_a van een", "B: option_b van een"),
        "Eerst verdeeld, daarna meerderheid A",
        *("Het filter", "A: option_a van twee", "B: option_b van twee"),
        "Twee keer meerderheid B",
    ]

    click(room.view, "Deelnemerscheck: de groep heeft de notities nagelezen")
    for _ in range(_BLOCKS):
        if not room.kept.is_closed:
            press_here("Ctrl+Return")
    assert room.kept.is_closed


ENDED: dict[str, Value] = {
    "k3_card1__first_tally": of(4, 4),
    "k6_card1__second_tally": of(6, 2),
    "k3__first_tally": of(3, 5),
    "k6__second_tally": of(2, 6),
}


def show_overview(room: Room) -> None:
    (panel,) = room.view.findChildren(CardOverviewPanel)
    click(panel, "Op het scherm")


def test_the_room_sees_the_overview_by_an_act_and_no_figures(lead: Lead) -> None:
    room = lead("k6", **ENDED)
    assert isinstance(room.publisher.frame, StepFrame)

    show_overview(room)

    told = words(room.publisher.frame)
    assert "Eerst verdeeld, daarna meerderheid A" in told
    assert not {"4", "6", "vier", "zes"} & set(told.split())

    (panel,) = room.view.findChildren(CardOverviewPanel)
    click(panel, "Staat op het scherm")
    assert isinstance(room.publisher.frame, StepFrame)


@pytest.mark.parametrize(
    ("changed", "value"),
    [("k6.second_tally", of(5, 3)), ("k3_card1.first_tally", None), ("k2.card_id", "een")],
)
def test_what_is_counted_anew_leaves_the_screen(
    lead: Lead, changed: FieldKey, value: Value | None
) -> None:
    room = lead("k6", **ENDED)
    show_overview(room)

    room.model.edit(changed, value)

    assert not isinstance(room.publisher.frame, OverviewFrame)


def test_another_answer_leaves_the_overview_where_it_is(lead: Lead) -> None:
    room = lead("k6", **ENDED)
    show_overview(room)

    room.model.edit(key("k6.member_check_done"), value=True)

    assert isinstance(room.publisher.frame, OverviewFrame)


def test_another_step_takes_the_overview_off_the_screen(lead: Lead) -> None:
    room = lead("k6", **ENDED)
    show_overview(room)

    press_here("Alt+Left")

    assert not isinstance(room.publisher.frame, OverviewFrame)


def test_of_fewer_than_five_people_the_overview_tells_nothing(lead: Lead) -> None:
    few = {name: of(2, 2) for name in ENDED}

    assert "Hier tonen we geen uitkomst." in overview(lead("k6", **few))


def test_a_round_that_nobody_spoke_of_is_not_told_beside_one_that_was(lead: Lead) -> None:
    told = overview(lead("k6", **{**ENDED, "k3__first_tally": of(2, 2)}))

    assert told[-1] == "Eerst geen uitkomst, daarna meerderheid B"


def test_without_a_second_round_the_overview_tells_of_the_first(lead: Lead) -> None:
    asked = method("card_round")
    off = tuple(replace(setting, default=False) for setting in asked.settings)
    once = replace(asked, settings=off)
    firsts = {name: each for name, each in ENDED.items() if "first" in name}

    told = overview(lead("k6", with_cards(once, 2).arranged({}), **firsts))

    assert [line for line in told if "roep" in line] == [
        "De groep: verdeeld",
        "De groep: meerderheid B",
    ]


def test_one_card_is_not_looked_back_on(lead: Lead) -> None:
    once = method("card_round").arranged({})
    room = lead("k6", once, k3__first_tally=of(4, 4), k6__second_tally=of(6, 2))

    assert not room.view.findChildren(CardOverviewPanel)


def test_the_card_of_the_round_that_goes_on_is_on_the_screen(lead: Lead) -> None:
    room = lead("k2_card1")
    for name in CARDS:
        room.publisher.put(key(name))
    seen = []
    for step in ("k2_card1", "k5_card1", "k2", "k3"):
        list(steps_to(room, step))
        frame = room.publisher.frame
        assert isinstance(frame, CardFrame)
        seen.append((frame.card.id, frame.is_revealed))

    assert seen == [("een", False), ("een", True), ("twee", False), ("twee", False)]
