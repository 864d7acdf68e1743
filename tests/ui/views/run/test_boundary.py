from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.values import Lines, Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.standing import Cover, Standing
from moreelberaad.ui.views.deliberation import Deliberation
from tests.builders import an_open_session, key, lines
from tests.ui.hands import focused, named, show_active, type_in

from .conftest import Enter
from .room import ASKED, Room
from .seeing import click, press_here, texts

QUESTION, DILEMMA = key("ask.moral_question"), key("ask.dilemma")
FACTS, PRIVATE = key("look.facts"), key("aside.private_notes")
WORDS = (
    "Stop even",
    "Praat niet verder over wat er is gebeurd. De klok staat stil.",
    "De app legt deze pauze niet vast.",
    "Is er nu gevaar?",
    "Bel dan eerst.",
    "Moet iemand dit melden?",
    "Ook de gespreksleider kan die plicht hebben.",
    "Wie wil dit zelf melden, en wie helpt daarbij?",
    "Is er iets gerubriceerds genoemd?",
    "Typ niets meer, wis niets en bel de beveiligingscoördinator.",
    "Hoe gaan we met de groep verder?",
    "Nog niet ingevuld.",
    "Acuut gevaar",
    "Vertrouwelijk praten",
    "Melden",
    "Buiten Defensie",
    "Gerubriceerd",
    "Deze app meldt niets en stuurt niets. Noteer hier geen melding.",
)
BACK = "Terug naar het gesprek"


def _dialog(room: Room) -> QWidget:
    found = [each for each in room.view.findChildren(QDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def _set_apart(room: Room, *names: str) -> None:
    click(room.view, "Houd dit apart…")
    for name in names:
        click(_dialog(room), name)
    click(_dialog(room), "Houd apart")


@pytest.fixture
def stopped(enter: Enter) -> Room:
    room = enter(aside__private_notes=Prose("eigen"), **ASKED)
    press_here("Ctrl+G")
    return room


def test_the_page_says_all_that_it_should_in_order(stopped: Room) -> None:
    shown = texts(stopped.view)

    assert [each for each in shown if each in WORDS] == list(WORDS)
    assert focused().accessibleName() == BACK


def test_the_bar_leads_there_too(room: Room) -> None:
    click(room.view, "Stop: grens")

    assert "Stop even" in texts(room.view)


def test_escape_does_nothing(stopped: Room) -> None:
    press_here("Escape")

    assert "Stop even" in texts(stopped.view)


@pytest.mark.parametrize("keys", ["Return", "Enter"])
def test_enter_goes_back_to_where_one_typed(enter: Enter, keys: str) -> None:
    room = enter(**ASKED)
    before = focused()
    press_here("Ctrl+G")

    press_here(keys)

    assert focused() is before
    assert "Stop even" not in texts(room.view)


def test_it_leaves_no_trace_at_all(enter: Enter) -> None:
    room = enter(**ASKED)
    kept = room.kept
    room.disk.full = True  # whatever is written from here on fails
    room.wait(2)

    press_here("Ctrl+G")
    room.wait(30)
    press_here("Return")
    room.model.flush()

    assert (room.kept, room.model.error) == (kept, None)
    assert room.clock.remaining == 8 * 60
    assert room.clock.minutes() == {"ask": 2}
    assert not room.clock.held


def test_no_file_changes(ui: Ui, app: App, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.bus.execute(AddSession(session=an_open_session()))
    view = Deliberation(ui, app, bench, an_open_session().id)
    qtbot.addWidget(view)
    show_active(view)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    press_here("Ctrl+G")
    assert focused().accessibleName() == BACK
    press_here("Return")

    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    view.flush()


def test_the_office_says_where_one_can_turn_to(
    ui: Ui, app: App, bench: Workbench, qtbot: QtBot
) -> None:
    app.keep_settings(replace(app.settings(), reporting_route=("bel 0000", "", "", "", "")))
    bench.bus.execute(AddSession(session=an_open_session()))
    view = Deliberation(ui, app, bench, an_open_session().id)
    qtbot.addWidget(view)
    show_active(view)

    press_here("Ctrl+G")

    assert {"bel 0000", "Bel het alarmnummer van je locatie."} <= set(texts(view))
    assert texts(view).count("Nog niet ingevuld.") == 4
    view.flush()


def test_a_clock_that_was_held_before_is_held_after(room: Room) -> None:
    room.clock.hold()
    press_here("Ctrl+G")

    press_here("Return")

    assert room.clock.held


def test_locking_is_possible_and_comes_back_here(stopped: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stopped.view.locked):
        press_here("Ctrl+L")

    standing = stopped.view.findChild(Standing)
    assert isinstance(standing, Standing)
    assert standing.stood().covers == (Cover.BOUNDARY,)


def test_tab_goes_from_the_way_back_over_what_is_read_to_the_other_ways(room: Room) -> None:
    click(room.view, "Stop: grens")
    walked = []
    for _ in range(4):
        press_here("Tab")
        walked.append(focused().accessibleName())

    assert walked == [
        "Vijf vragen",
        "Meldroute",
        "Houd dit apart…",
        "Stop het beraad en sluit af…",
    ]


def test_stopping_leads_to_the_page_that_closes(stopped: Room) -> None:
    click(stopped.view, "Stop het beraad en sluit af…")

    assert stopped.model.step.id == "end"
    assert "Stop even" not in texts(stopped.view)


def test_all_of_this_step_is_listed_and_nothing_is_ticked(stopped: Room) -> None:
    click(stopped.view, "Houd dit apart…")

    ticks = _dialog(stopped).findChildren(QCheckBox)
    assert [tick.accessibleName() for tick in ticks] == [
        "Mag het vraagwoord?",
        "Doorgaan · moe rijden",
        "eigen",
    ]
    assert not any(tick.isChecked() for tick in ticks)
    assert not named(_dialog(stopped), "Houd apart").isEnabled()


def test_what_is_ticked_goes_apart_and_out_of_sight_at_once(stopped: Room) -> None:
    _set_apart(stopped, "Mag het vraagwoord?", "eigen")

    assert set(stopped.kept.answers) == {DILEMMA}
    assert {each.field for each in stopped.kept.apart} == {QUESTION, PRIVATE}
    press_here("Return")
    assert stopped.model.value(QUESTION) is None
    assert not any("vraagwoord" in text for text in texts(stopped.view))


def test_one_undo_puts_all_of_it_back(stopped: Room) -> None:
    _set_apart(stopped, "Mag het vraagwoord?", "eigen")
    press_here("Return")

    press_here("Ctrl+Z")

    assert {QUESTION, PRIVATE} <= set(stopped.kept.answers)
    assert stopped.kept.apart == ()
    assert "Ongedaan: tekst apart gehouden" in texts(stopped.view)


def test_what_was_just_typed_can_be_set_apart(enter: Enter) -> None:
    room = enter()
    type_in(room.view, "Morele vraag", "Mag dit?")
    press_here("Ctrl+G")

    _set_apart(room, "Mag dit?")

    assert QUESTION not in room.kept.answers
    assert [each.value for each in room.kept.apart] == [Prose("Mag dit?")]


def test_rows_go_one_by_one(enter: Enter) -> None:
    room = enter("look", look__facts=lines("een", "twee", "drie"))
    press_here("Ctrl+G")

    _set_apart(room, "een", "drie")

    assert room.kept.answers[FACTS] == lines("twee")
    assert {each.value for each in room.kept.apart} == {
        Lines((Prose("een"),)),
        Lines((Prose("drie"),)),
    }


def test_cancelling_sets_nothing_apart(stopped: Room) -> None:
    click(stopped.view, "Houd dit apart…")
    click(_dialog(stopped), "eigen")
    click(_dialog(stopped), "Annuleer")

    assert stopped.kept.apart == ()


def test_where_nothing_stands_that_is_said(enter: Enter) -> None:
    room = enter("look")
    press_here("Ctrl+G")

    click(room.view, "Houd dit apart…")

    assert "In deze stap staat nog niets om apart te houden." in texts(_dialog(room))


def test_a_full_disk_sets_nothing_apart_and_says_so(stopped: Room) -> None:
    stopped.disk.full = True
    click(stopped.view, "Houd dit apart…")
    click(_dialog(stopped), "eigen")

    click(_dialog(stopped), "Houd apart")

    assert any(text.startswith("De schijf is vol") for text in texts(_dialog(stopped)))
    assert stopped.model.value(PRIVATE) == Prose("eigen")


def test_in_a_break_it_goes_back_to_the_break(room: Room) -> None:
    press_here("Ctrl+B")
    click(_dialog(room), "Begin de pauze")
    press_here("Ctrl+G")

    press_here("Return")

    assert "Pauze tot 14.37 uur" in texts(room.view)
    assert room.clock.held
