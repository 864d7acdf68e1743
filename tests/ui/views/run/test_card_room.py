"""What the room sees of a dilemma card: its front, and its harms only after the reveal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from moreelberaad.domain.frames import CardFrame, Frame
from moreelberaad.domain.values import Prose, Row, Rows, Tally
from moreelberaad.i18n import Language
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.audience.layout import lay_out
from moreelberaad.ui.views.audience.look import AudienceLook
from tests.builders import key
from tests.built_in.methods import method
from tests.methods import a_card
from tests.ui.hands import named, show_active

from .room import Room
from .seeing import press_here

NAME = "starter-01"
CARD, PICK = a_card(NAME), key("k2.card_id")
FRONT = {f"{each} van {NAME}" for each in ("title", "situation", "option_a", "option_b")}
HARMS = {f"harm_a van {NAME}", f"harm_b van {NAME}"}
FOR_THE_FACILITATOR = {
    f"let op bij {NAME}",
    f"nabespreking van {NAME}",
    f"vraag van {NAME}?",
}
"""The note and the reflection of a card, and the questions that nobody lit."""
Lead = Callable[[str], Room]


@pytest.fixture
def lead(ui: Ui, qtbot: QtBot) -> Lead:
    """Lead the card round from this step on, with the card on the table and on the screen."""
    rooms: list[Room] = []

    def at(step: str) -> Room:
        answers = {"k2.card_id": CARD.id}
        room = Room(ui, step, answers, method("card_round"), (CARD,), has_screen=True)
        rooms.append(room)
        qtbot.addWidget(room.view)
        show_active(room.view)
        room.publisher.put(PICK)
        return room

    return at


def words(frame: Frame) -> str:
    """Give all that stands on the screen of the participants."""
    pages = lay_out(frame, QSize(1920, 1080), Language("nl"), AudienceLook())
    return " ".join(page.words for page in pages)


def on_the_screen(room: Room, sentences: set[str]) -> set[str]:
    said = words(room.publisher.frame)
    return {each for each in sentences if each in said}


def test_the_front_of_the_card_stands_on_the_screen(lead: Lead) -> None:
    assert on_the_screen(lead("k2"), FRONT) == FRONT


@pytest.mark.parametrize(
    ("step", "revealed"),
    [("k2", False), ("k3", False), ("k4", False), ("k5", True), ("k6", True)],
)
def test_the_harms_come_on_the_screen_after_the_reveal(
    lead: Lead,
    step: str,
    revealed: bool,  # noqa: FBT001 - a table of steps
) -> None:
    room = lead(step)

    assert isinstance(room.publisher.frame, CardFrame)
    assert bool(on_the_screen(room, HARMS)) is revealed


@pytest.mark.parametrize("step", ["k1", "k2", "k3", "k4", "k5", "k6"])
def test_what_a_card_tells_the_facilitator_is_never_in_a_frame(lead: Lead, step: str) -> None:
    assert on_the_screen(lead(step), FOR_THE_FACILITATOR) == set()


def test_without_a_card_the_step_itself_is_seen(lead: Lead) -> None:
    assert on_the_screen(lead("k1"), FRONT) == set()


def test_the_card_comes_on_the_screen_by_an_act_and_not_before(lead: Lead) -> None:
    room = lead("k2")
    room.publisher.take_off(PICK)
    assert on_the_screen(room, FRONT) == set()

    room.publisher.put(PICK)

    assert on_the_screen(room, FRONT) == FRONT


def test_only_an_argument_that_was_put_there_is_seen_beside_the_card(lead: Lead) -> None:
    room, arguments = lead("k5"), key("k5.arguments")
    column = room.model.session.template.field(arguments).columns[-1].id
    put, held = (Row({column: Prose(each)}) for each in ("argument een", "argument twee"))
    room.model.edit(arguments, Rows((put, held)))

    room.publisher.put_row(arguments, put)

    assert on_the_screen(room, {"argument een", "argument twee"}) == {"argument een"}


def test_counts_of_the_room_are_never_beside_the_card(lead: Lead) -> None:
    room = lead("k3")
    room.model.edit(key("k3.first_tally"), Tally({"A": 17, "B": 12}))

    room.publisher.put(key("k3.first_tally"))

    assert on_the_screen(room, {"17", "12"}) == set()


def test_f5_on_the_card_puts_it_on_the_screen_and_takes_it_off(lead: Lead) -> None:
    room = lead("k2")
    named(room.view, "Dilemmakaart", QLineEdit).setFocus()

    press_here("F5")
    assert not room.publisher.has(PICK)
    press_here("F5")

    assert room.publisher.has(PICK)
