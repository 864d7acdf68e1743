"""For whom, in which files, in what style, with what sheets: chosen by hand and eye."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QScrollArea
from pytestqt.qtbot import QtBot

from moreelberaad.application.office import Archive, Office
from moreelberaad.bootstrap import App
from moreelberaad.domain.readers import Readers
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import focused, named

from .export_room import Enter, ExportRoom

SHEETS = "Metadatablad (MDTO) erbij"
FILL_IN = "Vul eerst de archiefgegevens in"
OWN_STYLE = "Huisstijl voor Word: eigen bestand"
OUR_STYLE = "Huisstijl voor Word: die van de app"


@pytest.fixture
def archived(app: App) -> None:
    lines = ("creator", "source", "appraisal", "appraisal_list", "restriction")
    archive = Archive(**dict.fromkeys(lines, "Eenheid Linde"))
    app.keep_settings(replace(app.settings(), office=Office(archive=archive)))


@pytest.fixture
def word_file(tmp_path: Path) -> Path:
    path = tmp_path / "linde.docx"
    docx.Document().save(str(path))
    return path


def choose_readers(room: ExportRoom, label: str) -> None:
    readers = named(room.page, "Voor wie?", QComboBox)
    assert isinstance(readers, QComboBox)
    readers.setFocus()
    room.press("Home")
    for _ in range(readers.findText(label)):
        room.press("Down")


def is_ticked(room: ExportRoom, name: str) -> bool:
    box = named(room.page, name, QAbstractButton)
    assert isinstance(box, QAbstractButton)
    return box.isChecked()


def test_no_readers_are_chosen_at_first(enter: Enter) -> None:
    room = enter()

    assert room.says("Voor wie?")
    assert room.model.request.readers is None


def test_one_goes_back_to_a_sheet_for_everyone(enter: Enter) -> None:
    room = enter()
    choose_readers(room, "Militair")
    assert room.model.request.readers is Readers.MILITARY

    choose_readers(room, "Iedereen")

    assert room.model.request.readers is None


def test_readers_are_chosen_for_a_lessons_sheet_only(enter: Enter) -> None:
    room = enter()
    choose_readers(room, "Politiek-bestuurlijk")

    room.press("Alt+1")

    assert room.model.request.readers is Readers.POLITICAL
    assert not room.says("Voor wie?")


def test_a_message_for_everybody_is_offered_where_society_reads(
    enter: Enter, qtbot: QtBot
) -> None:
    room = enter()
    assert not room.offers("Maak een dilemmabericht…")

    choose_readers(room, "Maatschappelijk")

    with qtbot.waitSignal(room.page.message_asked):
        room.click("Maak een dilemmabericht…")


def test_a_calendar_is_offered_with_the_agreements(enter: Enter) -> None:
    room = enter()
    assert not room.offers("Agenda (ics)")

    room.press("Alt+1")

    assert room.offers("Agenda (ics)")


def test_without_archive_lines_a_link_leads_there(enter: Enter, qtbot: QtBot) -> None:
    room = enter()

    assert not room.is_enabled(SHEETS)
    assert named(room.page, SHEETS).accessibleDescription() == FILL_IN
    with qtbot.waitSignal(room.page.office_asked):
        room.click(FILL_IN)


@pytest.mark.usefixtures("archived")
def test_sheets_are_counted_on_the_button(enter: Enter) -> None:
    room = enter()

    room.click("Markdown")
    room.click(SHEETS)

    assert room.offers("Maak 5 bestanden")
    assert not room.offers(FILL_IN)


def test_archive_lines_that_were_filled_in_meanwhile_are_seen(
    enter: Enter, request: pytest.FixtureRequest
) -> None:
    room = enter()
    request.getfixturevalue("archived")

    room.page.refresh_office()

    assert room.is_enabled(SHEETS)


def test_a_style_is_chosen_where_word_files_are_made(enter: Enter, word_file: Path) -> None:
    room = enter()
    assert not room.says("Huisstijl voor Word")
    room.click("Word")
    assert room.says(OUR_STYLE)
    room.word_file = word_file

    room.click("Kies een eigen huisstijl")

    assert room.says(OWN_STYLE)


def test_nothing_changes_when_no_file_is_chosen(enter: Enter) -> None:
    room = enter()
    room.click("Word")

    room.click("Kies een eigen huisstijl")

    assert room.says(OUR_STYLE)
    assert not room.offers("Haal weg: de eigen huisstijl")


def test_after_taking_the_style_away_the_keyboard_is_beside_it(
    enter: Enter, word_file: Path
) -> None:
    room = enter()
    room.click("Word")
    room.word_file = word_file
    room.click("Kies een eigen huisstijl")

    room.click("Haal weg: de eigen huisstijl")

    assert room.says(OUR_STYLE)
    assert focused().accessibleName() == "Kies een eigen huisstijl"


def test_faults_of_a_file_are_told_in_place_until_a_better_one(
    enter: Enter, word_file: Path
) -> None:
    room = enter()
    room.click("Word")
    room.word_file = word_file.with_name("weg.docx")
    room.click("Kies een eigen huisstijl")
    assert room.says("Dit is niet gelukt. De huisstijl is niet veranderd.")

    room.word_file = word_file
    room.click("Kies een eigen huisstijl")

    assert not room.says("Dit is niet gelukt.")


def test_tab_goes_through_the_choices_as_one_reads_them(enter: Enter) -> None:
    room = enter()
    room.click("Word")
    named(room.page, "Gegevens (json)").setFocus()

    walked = []
    for _ in range(3):
        room.press("Tab")
        walked.append(focused().accessibleName())

    assert walked == ["Kies een eigen huisstijl", FILL_IN, "Merking"]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_all_choices_stand_in_sight_when_most_is_chosen(
    enter: Enter, ui: Ui, theme: Theme
) -> None:
    room = enter()
    ui.look.choose(theme=theme)
    room.page.action.hide()  # stands in the header, as in a window

    room.click("Word")
    choose_readers(room, "Maatschappelijk")

    left = named(room.page, "Wat wil je maken?", QScrollArea)
    assert isinstance(left, QScrollArea)
    assert left.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_words_of_a_tick_are_cut_off(enter: Enter, ui: Ui, scale: float) -> None:
    room = enter()
    ui.look.choose(scale=scale)
    room.press("Alt+1")

    for name in ("Platte tekst (txt)", "OpenDocument", "Agenda (ics)", SHEETS):
        tick = named(room.page, name)
        assert tick.width() >= tick.sizeHint().width()
        assert tick.visibleRegion().boundingRect().width() in {0, tick.width()}
