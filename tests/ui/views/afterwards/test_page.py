from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractSpinBox, QPushButton
from pytestqt.qtbot import QtBot

from moreelberaad.domain.template import Condition
from moreelberaad.domain.values import Prose, Tally
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.views.closing.view import ClosingView
from tests.builders import key
from tests.methods import words
from tests.ui.hands import focused, named, press, said, type_in

from .conftest import METHOD, Open, PaperRoom

GATED = replace(
    METHOD,
    conditions=(Condition(id="sure", field=key("ask.sure"), refusal=words("Doe dit niet.")),),
)


def asked(room: PaperRoom) -> list[str]:
    """Name the fields that are on the page."""
    form = room.view.form
    return [each.objectName() for each in form.findChildren(Editor) if each.objectName()]


def test_only_what_stays_is_asked(open_page: Open) -> None:
    room = open_page()

    assert asked(room) == ["ask.question", "ask.sure", "choose.votes", "choose.ways"]
    assert "Van deze stap blijft niets bewaard." in said(room.view)
    assert "way" in said(room.view)
    assert "who" not in said(room.view)


def test_what_is_typed_is_kept_without_a_place_or_a_minute(open_page: Open) -> None:
    room = open_page()
    type_in(room.view, "question", "Mag dat?")
    press(focused(), "Ctrl+PageDown")
    assert room.model.flush()

    assert room.kept.answers[key("ask.question")] == Prose("Mag dat?")
    assert (room.kept.step, dict(room.kept.minutes)) == (None, {})


def test_the_keys_go_to_the_next_step_and_back(open_page: Open) -> None:
    room = open_page()
    press(focused(), "Ctrl+PageDown")
    press(focused(), "Ctrl+PageDown")

    assert room.model.step.id == "choose"
    assert focused().accessibleName() == "Hoeveel mensen waren er?"

    press(focused(), "Ctrl+PageUp")
    press(focused(), "Ctrl+PageUp")
    assert room.model.step.id == "ask"


def test_more_slips_than_people_are_told_below_the_tally(open_page: Open) -> None:
    room = open_page(choose__votes=Tally({"x": 5, "y": 4}))
    people = named(room.view, "Hoeveel mensen waren er?")
    assert isinstance(people, QAbstractSpinBox)
    people.setFocus()
    people.setValue(8)  # type: ignore[attr-defined] # a spin box of whole numbers

    assert "Er zijn 8 mensen en 9 briefjes. Tel nog eens." in said(room.view)


def test_undo_brings_the_words_back_wherever_one_is(open_page: Open) -> None:
    room = open_page()
    type_in(room.view, "question", "Mag dat?")
    press(focused(), "Ctrl+Z")

    assert room.model.value(key("ask.question")) is None
    assert room.model.flush()
    assert "ask.question" not in room.kept.answers


def test_the_last_step_is_the_closing_page(open_page: Open) -> None:
    room = open_page()
    press(focused(), "Ctrl+Return")

    assert [each.isVisible() for each in room.view.findChildren(ClosingView)] == [True]
    assert named(room.view, "Sluit beraad", QPushButton).isVisible()


def test_what_binds_a_method_keeps_later_steps_closed(open_page: Open) -> None:
    room = open_page(GATED)
    (votes,) = room.view.findChildren(Editor, "choose.votes")
    assert not votes.isVisible()

    room.model.go_to("choose")
    assert room.model.step.id == "ask"
    assert said(room.view).count("Doe dit niet.") > 1

    room.model.edit(key("ask.sure"), value=True)
    assert votes.isVisible()


def test_a_full_disk_is_told_and_typing_goes_on(open_page: Open) -> None:
    room = open_page()
    room.disk.full = True
    type_in(room.view, "question", "Mag dat?")
    assert not room.model.flush()

    assert any("De schijf is vol." in each for each in said(room.view))


@pytest.mark.parametrize("width", [1366, 1000, 700])
def test_the_page_folds_where_there_is_little_room(open_page: Open, width: int) -> None:
    room = open_page()
    room.view.resize(width, 700)

    assert named(room.view, "Stappen").isVisible()


def test_the_closing_page_is_there_before_it_is_asked_for(open_page: Open, qtbot: QtBot) -> None:
    room = open_page()

    qtbot.waitUntil(lambda: room.view.findChild(ClosingView) is not None)

    assert room.view.form.isVisible()
