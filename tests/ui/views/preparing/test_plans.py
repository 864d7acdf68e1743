from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from moreelberaad.ui.views.preparing.papers_page import PapersPage
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.hands import focused, named, press, type_in
from tests.ui.views.new_session.page import button, dialog, says
from tests.ui.views.preparing.place_opened import Opened, bar, put_ready, ready_to_begin, rows, to


def test_what_is_put_ready_stands_on_the_list_and_the_page_is_empty_again(
    opened: Opened, bench: Workbench
) -> None:
    place = opened()
    type_in(place, "Werktitel", "Nachtrit")

    press(place, "Ctrl+S")

    assert rows(place) == ["Nachtrit"]
    to(place, "Nieuw beraad")
    assert named(place, "Werktitel").property("text") == ""
    assert len(bench.sessions.all()) == 1


def test_without_plans_words_say_how_to_make_one(opened: Opened) -> None:
    place = opened()

    to(place, "Klaargezet")

    assert says(
        place,
        "Er staat niets klaar. Kies bij Nieuw beraad wat jullie gaan doen, en dan Zet klaar.",
    )


def test_a_plan_begins_from_the_list(
    qtbot: QtBot, opened: Opened, app: App, bench: Workbench
) -> None:
    plan = ready_to_begin(app, bench)
    place = opened()
    to(place, "Klaargezet")

    with qtbot.waitSignal(place.begun) as told:
        press(focused(), "Ctrl+Return")

    assert told.args == [plan]
    assert bench.sessions.get(plan).status is Status.OPEN
    assert place.flush()
    assert bench.sessions.get(plan).status is Status.OPEN


def test_a_plan_with_open_questions_comes_on_show(
    qtbot: QtBot, opened: Opened, app: App, bench: Workbench
) -> None:
    put_ready(app, bench, "Nachtrit", entry="own_case")
    place = opened()
    to(place, "Klaargezet")

    with qtbot.assertNotEmitted(place.begun):
        button(place, "Begin beraad").click()

    assert says(place, "Beantwoord nog vraag 3.")
    assert named(place, "Werktitel").property("text") == "Nachtrit"


def test_what_is_adapted_stands_on_the_list_at_once(
    opened: Opened, app: App, bench: Workbench
) -> None:
    put_ready(app, bench, "Nachtrit")
    place = opened()
    to(place, "Klaargezet")
    press(focused(), "Return")
    type_in(place, "Werktitel", " in mei")

    to(place, "Klaargezet")

    assert rows(place) == ["Nachtrit in mei"]


def test_an_empty_page_can_be_had_beside_a_plan(
    opened: Opened, app: App, bench: Workbench
) -> None:
    place = opened()
    place.adapt(put_ready(app, bench, "Nachtrit"))
    assert says(place, "Je past een klaargezet beraad aan.")

    button(place, "Begin met een leeg blad").click()

    assert named(place, "Werktitel").property("text") == ""
    assert not says(place, "Je past een klaargezet beraad aan.")


def test_a_removed_plan_is_put_back(opened: Opened, app: App, bench: Workbench) -> None:
    put_ready(app, bench, "Nachtrit")
    place = opened()
    to(place, "Klaargezet")

    press(focused(), "Delete")
    assert says(place, "Verwijderd.")
    press(focused(), "Space")

    assert rows(place) == ["Nachtrit"]


def test_a_copy_asks_for_its_day(opened: Opened, app: App, bench: Workbench) -> None:
    put_ready(app, bench, "Nachtrit", day=date(2026, 12, 2))
    place = opened()
    to(place, "Klaargezet")

    press(focused(), "Ctrl+D")

    assert rows(place) == ["Nachtrit", "Nachtrit"]
    assert says(place, "Gekopieerd. Kies nog een dag.")


def test_an_earlier_session_is_planned_again(opened: Opened, app: App, bench: Workbench) -> None:
    earlier = Session(
        id=bench.desk.chance.session_id(),
        template=app.templates.get("cura").arranged({}),
        title=Prose("Sleutel vergeten"),
        status=Status.RELEASED,
        held_on=date(2026, 11, 2),
    )
    bench.bus.execute(AddSession(session=earlier))
    place = opened()
    to(place, "Klaargezet")

    button(place, "Kopieer een eerder beraad…").click()
    button(dialog("Kopieer een eerder beraad"), "Kopieer").click()

    assert rows(place) == [earlier.template.title.get("nl")]


def test_without_earlier_sessions_that_is_said(opened: Opened) -> None:
    place = opened()
    to(place, "Klaargezet")

    button(place, "Kopieer een eerder beraad…").click()

    assert says(dialog("Kopieer een eerder beraad"), "Er is nog geen gesloten beraad.")


def test_the_room_sheet_of_a_plan_is_one_act_away(
    opened: Opened, app: App, bench: Workbench
) -> None:
    put_ready(app, bench, "Nachtrit")
    place = opened()
    to(place, "Klaargezet")

    button(place, "Zaalblad").click()

    assert button(bar(place), "Bladen").isChecked()


@pytest.mark.parametrize(
    ("is_adapted", "named_so"),
    [(True, "Dilemmamethode, zoals klaargezet"), (False, "Dilemmamethode")],
)
def test_the_room_sheet_is_of_the_method_as_the_plan_keeps_it(
    opened: Opened, app: App, bench: Workbench, *, is_adapted: bool, named_so: str
) -> None:
    plan = bench.sessions.get(put_ready(app, bench, "Nachtrit"))
    method = replace(plan.template, steps=plan.template.steps[1:]) if is_adapted else plan.template
    bench.sessions.save(replace(plan, template=method))
    place = opened()
    to(place, "Klaargezet")

    button(place, "Zaalblad").click()

    assert named(place, "Gespreksvorm").property("currentText") == named_so
    assert [each.model.method for each in place.findChildren(PapersPage)] == [method]


@pytest.mark.parametrize("comes", [True, False])
def test_the_room_sheet_knows_whether_a_commander_comes(
    opened: Opened, app: App, bench: Workbench, *, comes: bool
) -> None:
    put_ready(app, bench, "Nachtrit", commander=comes)
    place = opened()
    to(place, "Klaargezet")

    button(place, "Zaalblad").click()

    asked = "Er is een commandant of beoordelaar bij"
    assert named(place, asked).property("checked") is comes


def test_a_full_disk_is_told_on_the_list(opened: Opened, app: App, bench: Workbench) -> None:
    put_ready(app, bench, "Nachtrit")
    place = opened()
    to(place, "Klaargezet")
    bench.bus = Bus(FakeUnit(), full_disk)

    button(place, "Kopieer").click()

    assert says(
        place, "De schijf is vol. Er is niets half bewaard. Maak ruimte en probeer opnieuw."
    )
