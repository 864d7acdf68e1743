"""The page of exporting, by hand and eye: what can be chosen, seen, made and printed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from moreelberaad.domain.session import Status
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.finishing import Stage
from tests.ui.hands import focused, named, type_in

from .export_room import Enter, ExportRoom

TICK = (
    "Ik zie hierin geen gerubriceerde informatie. Bij twijfel vraag ik de beveiligingscoördinator."
)
AGREEMENTS = "Afsprakenblad, Afspraken met rol en datum, zonder argumenten."


def files(room: ExportRoom) -> list[str]:
    return sorted(each.name for each in room.folder.iterdir())


def test_the_keyboard_begins_at_the_chosen_document(enter: Enter) -> None:
    enter()

    assert focused().accessibleName().startswith("Lessenblad")


def test_alt_and_a_number_choose_the_document(enter: Enter) -> None:
    room = enter()

    room.press("Alt+1")

    assert room.model.request.document is DocumentKind.AGREEMENTS
    assert focused().accessibleName() == AGREEMENTS


def test_arrows_go_from_one_document_to_the_next(enter: Enter) -> None:
    room = enter()

    room.press("Down")

    assert room.model.request.document is DocumentKind.RECORD


def test_the_summary_goes_to_nobody_but_the_participants(enter: Enter) -> None:
    room = enter()

    room.press("Alt+3")

    assert room.says("Alleen voor deelnemers")
    assert not room.says("Delen tot en met")


def test_without_pages_the_reason_is_told(enter: Enter) -> None:
    room = enter(reviewed=False)

    assert room.says("Beantwoord eerst de twee vragen over herkenbaarheid.")


def test_open_points_are_counted_and_stand_fast_outside_the_team(enter: Enter) -> None:
    room = enter()

    room.click("Defensie")

    assert room.says("Nog 3 punten. Buiten het team sla je niets over.")
    assert not room.is_enabled("Maak 1 bestand")


def test_within_the_team_a_reason_will_do(enter: Enter) -> None:
    room = enter()

    room.give_reason(2)

    assert room.model.reason == "Het team heeft dit vandaag nodig"
    assert room.is_enabled("Maak 1 bestand")


def test_ctrl_enter_makes_the_files(enter: Enter) -> None:
    room = enter()
    room.click("Webpagina")
    room.give_reason(1)

    room.press("Ctrl+Return")

    assert files(room) == ["lessenblad.html", "lessenblad.pdf"]
    assert room.says("2 bestanden gemaakt.")


def test_after_making_the_folder_is_one_key_away(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)
    room.press("Ctrl+Return")

    room.press("Space")

    assert focused().accessibleName() == "Open map"
    assert room.opened == [room.folder]


def test_no_file_leaves_without_the_tick(enter: Enter) -> None:
    room = enter()
    room.press("Alt+1")
    assert not room.is_enabled("Maak 1 bestand")

    room.click(TICK)

    assert room.is_enabled("Maak 1 bestand")


def test_without_a_format_there_is_nothing_to_make(enter: Enter) -> None:
    room = enter()

    room.click("PDF")

    assert room.says("Kies eerst een bestand.")


def test_a_folder_that_is_gone_is_told_in_place(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)
    room.folder.rmdir()

    room.press("Ctrl+Return")

    assert room.says("Hier kan niet worden geschreven")


def test_nothing_is_made_when_no_folder_is_chosen(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)
    room.folder_chosen = False

    room.press("Ctrl+Return")

    assert files(room) == []


def test_the_second_reader_is_one_button_away(enter: Enter, qtbot: QtBot) -> None:
    room = enter()

    with qtbot.waitSignal(room.page.stage_asked):
        room.click("Geef aan de tweede lezer")


def test_only_the_first_stage_that_is_missing_is_offered(enter: Enter, qtbot: QtBot) -> None:
    room = enter(reviewed=False)

    with qtbot.waitSignal(room.page.stage_asked) as asked:
        room.click("Ga naar Anonimiseren")

    assert asked.args == [Stage.ANONYMISE]
    assert not room.offers("Geef aan de tweede lezer")


def test_days_that_must_go_by_are_no_stage(enter: Enter) -> None:
    room = enter(status=Status.MEMBER_CHECK)

    assert room.offers("Geef aan de tweede lezer")
    assert not room.offers("Ga naar Nalezen")


def test_what_was_not_read_back_leads_to_reading_back(enter: Enter) -> None:
    assert enter(status=Status.DRAFT).offers("Ga naar Nalezen")


def test_stopping_leaves_no_file(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)
    room.model.changed.connect(room.stop_when_busy)

    room.press("Ctrl+Return")

    assert files(room) == []
    assert room.says("Gestopt. Er is niets gemaakt.")


def test_own_words_that_name_someone_are_no_reason(enter: Enter) -> None:
    room = enter()
    room.give_reason(5)

    type_in(room.page, "Anders, in hooguit 60 tekens", "Kapitein Verdonk wil dit hebben")
    room.press("Return")

    assert room.says("Hier staat iets dat naar een persoon kan leiden.")
    assert not room.is_enabled("Maak 1 bestand")


def test_large_letters_put_the_checks_below_the_choices(enter: Enter, ui: Ui) -> None:
    room = enter()

    ui.look.choose(scale=1.5)
    room.settle()

    assert len([area for area in room.page.findChildren(QScrollArea) if area.isVisible()]) == 2
    assert room.says("Klaar om te delen?")


@pytest.mark.parametrize("scope", ["Team", "Defensie"])
def test_all_checks_stand_in_sight_in_the_usual_window(enter: Enter, scope: str) -> None:
    room = enter()

    room.click(scope)

    right = named(room.page, "Klaar om te delen?", QScrollArea)
    assert isinstance(right, QScrollArea)
    assert right.verticalScrollBar().maximum() == 0
