"""The line for the marking, by hand and eye."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea

from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import focused, named, type_in

from .export_room import Enter, ExportRoom

FAULT = "Hier staat iets dat naar een persoon kan leiden."


def typed(room: ExportRoom, words: str) -> QLineEdit:
    type_in(room.page, "Merking", words)
    line = focused()
    assert isinstance(line, QLineEdit)
    return line


def test_its_help_says_where_it_stands(enter: Enter) -> None:
    line = named(enter().page, "Merking", QLineEdit)

    told = "Staat boven en onder aan elke bladzijde. Leeg laten mag."
    assert line.accessibleDescription() == told


def test_tab_goes_there_from_the_files(enter: Enter) -> None:
    room = enter()
    named(room.page, "Gegevens (json)").setFocus()

    room.press("Tab")
    room.press("Tab")

    assert focused().accessibleName() == "Merking"


def test_what_is_typed_is_kept_when_one_is_done(enter: Enter) -> None:
    room = enter()
    typed(room, "Intern gebruik")
    assert room.model.marking.kept == ""

    room.press("Return")

    assert room.model.marking.kept == "Intern gebruik"


def test_no_file_is_made_with_another_line_than_one_reads(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)
    typed(room, "Intern gebruik")

    room.press("Ctrl+Return")
    assert list(room.folder.iterdir()) == []
    room.press("Ctrl+Return")

    assert [each.name for each in room.folder.iterdir()] == ["lessenblad.pdf"]
    assert room.model.marking.kept == "Intern gebruik"


def test_a_line_that_names_someone_is_told_and_described(enter: Enter) -> None:
    room = enter()
    line = typed(room, "Kapitein Verdonk")
    room.press("Return")

    assert room.says(FAULT)
    assert line.accessibleDescription() == FAULT
    line.clear()
    room.press("Return")
    assert not room.says(FAULT)


def test_the_line_takes_sixty_signs(enter: Enter) -> None:
    room = enter()
    typed(room, "x" * 70)
    room.press("Return")

    assert len(room.model.marking.kept) == 60


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_all_choices_stand_in_sight_in_the_usual_window(
    enter: Enter, ui: Ui, theme: Theme
) -> None:
    room = enter()
    ui.look.choose(theme=theme)
    typed(room, "Kapitein Verdonk")
    room.press("Return")

    left = named(room.page, "Wat wil je maken?", QScrollArea)
    assert isinstance(left, QScrollArea)
    assert left.verticalScrollBar().maximum() == 0
