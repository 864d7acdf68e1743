from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.template import Kind, Suggest
from moreelberaad.domain.values import Codes, Prose
from tests.builders import row, rows
from tests.learning import FakeLessons
from tests.methods import a_column, a_field, a_step, options, words
from tests.ui.hands import focused, said

from .conftest import Enter
from .room import METHOD, Room
from .seeing import press_here, texts

FOLD = "Eerdere lessen (1)"
NONE = "Geen eerdere lessen bij dit thema en deze waarden."
SENTENCE = "Spreek vooraf af wie stop mag roepen: dan durft iemand."
ASKED = replace(
    METHOD,
    steps=(
        METHOD.steps[0],
        replace(
            a_step(
                "weigh",
                a_field(
                    "pvn",
                    Kind.TABLE,
                    label=words("Wie en wat"),
                    columns=(a_column("value", suggest=Suggest.VALUES),),
                ),
            ),
            title=words("Wegen"),
        ),
        replace(
            a_step("think", a_field("alternatives", Kind.LIST, label=words("Wegen"))),
            title=words("Alternatieven"),
        ),
        METHOD.steps[-1],
    ),
    beside=(
        a_step("preparation", a_field("themes", Kind.CHOICES, options=options("leadership"))),
    ),
)
TALK = {
    "preparation__themes": Codes(("leadership",)),
    "weigh__pvn": rows(row(value=Prose("veiligheid"))),
}


def a_lesson(*values: str) -> KeptLesson:
    text = LessonText(
        lesson=Prose(SENTENCE),
        applies_when=Prose("Een ploeg rijdt 's nachts."),
        cost=Prose("Het konvooi komt later aan."),
        themes=("leadership",),
        values=values,
    )
    return KeptLesson(id=LessonId("les"), text=text, status=LessonStatus.VALIDATED)


@pytest.fixture
def at(enter: Enter) -> Callable[..., Room]:
    """Be in a step of a talk, with one lesson about this value in the vault."""

    def in_step(step: str, value: str = "veiligheid", **changes: object) -> Room:
        room = enter(step, ASKED, lessons=FakeLessons(a_lesson(value)), **TALK, **changes)
        if room.earlier:
            room.earlier.look()
            room.earlier.wait()
        return room

    return in_step


def folds(room: Room) -> list[str]:
    buttons = room.view.findChildren(QToolButton)
    return [each.text() for each in buttons if each.isVisible() and "lessen" in each.text()]


def test_a_lesson_that_fits_waits_folded_beside_the_alternatives(
    at: Callable[..., Room],
) -> None:
    room = at("think")

    assert folds(room) == [FOLD]
    assert SENTENCE not in said(room.view)


def test_before_the_alternatives_there_is_none_and_the_key_says_when(
    at: Callable[..., Room],
) -> None:
    room = at("weigh")

    press_here("Ctrl+M")

    assert folds(room) == []
    assert "Eerdere lessen zie je vanaf stap 3." in texts(room.view)


def test_going_on_to_the_alternatives_brings_them(at: Callable[..., Room], qtbot: QtBot) -> None:
    room = at("weigh")

    press_here("Ctrl+Return")

    qtbot.waitUntil(lambda: folds(room) == [FOLD])


def test_control_m_unfolds_them_and_each_opens_to_what_it_says(
    at: Callable[..., Room], qtbot: QtBot
) -> None:
    room = at("think")

    press_here("Ctrl+M")
    qtbot.waitUntil(lambda: focused().accessibleName() == FOLD)
    press_here("Tab")
    press_here("Space")

    assert {SENTENCE, "Een ploeg rijdt 's nachts.", "Het konvooi komt later aan."} <= set(
        said(room.view)
    )


def test_without_one_that_fits_the_fold_is_absent_and_the_key_says_so(
    at: Callable[..., Room], qtbot: QtBot
) -> None:
    room = at("think", "trouw")

    press_here("Ctrl+M")

    qtbot.waitUntil(lambda: NONE in texts(room.view))
    assert folds(room) == []


def test_no_lesson_reaches_the_screen_of_the_participants(
    at: Callable[..., Room], qtbot: QtBot
) -> None:
    room = at("think", has_screen=True)
    before = room.publisher.frame

    press_here("Ctrl+M")
    qtbot.waitUntil(lambda: focused().accessibleName() == FOLD)
    press_here("F5")

    assert room.publisher.frame == before


def test_in_the_layout_of_a_writer_the_key_does_nothing(at: Callable[..., Room]) -> None:
    room = at("think")

    press_here("Ctrl+Shift+S")
    press_here("Ctrl+M")

    assert folds(room) == []
