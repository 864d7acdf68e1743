from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moreelberaad.application.bus import Bus
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing
from moreelberaad.domain.values import Codes
from tests.builders import key
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.hands import press
from tests.ui.views.new_session.page import (
    CHOOSING,
    NO_SCREEN,
    SHOWING,
    SIZE,
    Opened,
    answer,
    button,
    dialog,
    says,
)


def test_beginning_waits_for_the_first_open_question(opened: Opened) -> None:
    view = opened()

    assert not button(view, "Begin beraad").isEnabled()
    assert says(view, "Beantwoord nog vraag 1.")


def test_begun_with_ctrl_enter_the_session_is_in_the_vault(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)

    with qtbot.waitSignal(view.begun) as told:
        press(view, "Ctrl+Return")

    session = bench.sessions.get(told.args[0])
    assert session.answers[key("preparation.entry")] == "own_case"
    assert session.answers[key("a1.commander_present")] is True


def test_ctrl_enter_does_nothing_before_all_is_answered(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()

    with qtbot.assertNotEmitted(view.begun):
        press(view, "Ctrl+Return")
    assert list(bench.sessions.all()) == []


def test_a_setting_of_the_method_goes_along(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)
    button(view, "Tweede ronde").click()

    with qtbot.waitSignal(view.begun) as told:
        button(view, "Begin beraad").click()

    kept = {key for key, _ in bench.sessions.get(told.args[0]).template.fields()}
    assert "a8.second_tally" in kept


def test_themes_are_ticked_in_their_own_fold(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)
    button(view, "Thema’s kiezen").click()
    button(dialog("Thema’s"), "integriteit").click()
    dialog("Thema’s").close()
    assert button(view, "1 thema").isVisible()

    with qtbot.waitSignal(view.begun) as told:
        button(view, "Begin beraad").click()

    answers = bench.sessions.get(told.args[0]).answers
    assert answers[key("preparation.themes")] == Codes(("integrity",))


def test_with_one_screen_the_mirrored_projector_is_asked_about(
    qtbot: QtBot, opened: Opened
) -> None:
    view = opened(screens=1)
    answer(view)

    with qtbot.assertNotEmitted(view.begun):
        button(view, "Begin beraad").click()
    with qtbot.waitSignal(view.begun):
        button(dialog("Hangt er een beamer aan deze laptop?"), "Nee").click()


def test_a_projector_is_put_on_extend_before_the_talk_begins(qtbot: QtBot, opened: Opened) -> None:
    view = opened(screens=1)
    answer(view)
    button(view, "Begin beraad").click()
    asked = dialog("Hangt er een beamer aan deze laptop?")
    button(asked, "Ja").click()

    with qtbot.assertNotEmitted(view.begun):
        button(asked, "Opnieuw kijken").click()
    with qtbot.waitSignal(view.begun):
        button(asked, "Toch dupliceren").click()


def test_a_full_disk_is_told_and_the_decisions_stay(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)
    bench.bus = Bus(FakeUnit(), full_disk)

    with qtbot.assertNotEmitted(view.begun):
        button(view, "Begin beraad").click()

    assert says(
        view, "De schijf is vol. Er is niets half bewaard. Maak ruimte en probeer opnieuw."
    )
    assert button(view, "Begin beraad").isEnabled()


def test_a_second_screen_that_is_missing_is_told_and_no_more_once_it_is_there(
    opened: Opened,
) -> None:
    view = opened(screens=1)
    assert says(view, NO_SCREEN)

    button(view, "Geen scherm", SHOWING).click()
    assert not says(view, NO_SCREEN)
    assert not says(opened(screens=2), NO_SCREEN)


def test_what_was_decided_about_the_room_is_kept_with_the_session(
    qtbot: QtBot, opened: Opened, bench: Workbench
) -> None:
    view = opened()
    answer(view)
    button(view, "Gekleurde kaarten", CHOOSING).click()
    button(view, "Geen scherm", SHOWING).click()

    with qtbot.waitSignal(view.begun) as told:
        button(view, "Begin beraad").click()

    assert bench.sessions.get(told.args[0]).arrangement == Arrangement(
        choosing=Choosing.COLOURED_CARDS, showing=Showing.NOTHING
    )


def test_the_usual_way_of_choosing_follows_the_size_of_the_group(opened: Opened) -> None:
    view = opened()
    answer(view)
    assert button(view, "Laptop doorgeven", CHOOSING).isChecked()
    assert says(view, "Laptop doorgeven kost met 8 mensen ongeveer 6 minuten per ronde.")

    button(view, "9–12", SIZE).click()
    assert button(view, "Briefjes", CHOOSING).isChecked()


def test_a_second_screen_is_noticed_as_soon_as_it_is_connected(
    qapp: QApplication, opened: Opened
) -> None:
    there = [1]
    view = opened(screens=lambda: there[0])
    assert says(view, NO_SCREEN)

    there[0] = 2
    qapp.screenAdded.emit(qapp.primaryScreen())

    assert not says(view, NO_SCREEN)
