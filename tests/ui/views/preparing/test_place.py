from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import AddSession, KeepMethod
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.new_session import Decisions
from moreelberaad.ui.viewmodels.new_session_plan import planned
from moreelberaad.ui.views.preparing.pages import Pages
from moreelberaad.ui.views.preparing.place import PreparingPlace
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.hands import focused, named, press, show_active, type_in
from tests.ui.views.new_session.page import answer, button, dialog, says

Opened = Callable[[], PreparingPlace]
PAGES = (
    "Nieuw beraad",
    "Klaargezet",
    "Reeksen",
    "Gespreksvormen",
    "Bladen",
    "Achteraf invoeren",
)


@pytest.fixture
def opened(qtbot: QtBot, ui: Ui, app: App, bench: Workbench) -> Opened:
    def make() -> PreparingPlace:
        noon = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
        pages = Pages(ui=ui, app=app, bench=bench, clock=lambda: noon, screens=lambda: 2)
        place = PreparingPlace(ui, pages)
        qtbot.addWidget(place)
        place.resize(1366, 676)
        show_active(place)
        place.show_here()
        return place

    return make


def put_ready(app: App, bench: Workbench, title: str, **decided: object) -> SessionId:
    method = app.templates.get("dilemma_method")
    kept = Decisions(title=Prose(title), method=method, **decided)  # type: ignore[arg-type] # any
    plan = planned(kept, method, bench.desk.chance.session_id())
    bench.bus.execute(AddSession(session=plan))
    return plan.id


def ready_to_begin(app: App, bench: Workbench) -> SessionId:
    decided = {"entry": "own_case", "procedure": "no", "size": "5-8", "commander": False}
    return put_ready(app, bench, "Nachtrit", **decided)


def rows(place: QWidget) -> list[str]:
    listed = named(place, "Klaargezet", QListView)
    assert isinstance(listed, QListView)
    model = listed.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def to(place: QWidget, page: str) -> None:
    button(bar(place), page).click()


def bar(place: QWidget) -> QWidget:
    assert isinstance(place, PreparingPlace)
    return place.panes[0]


def test_ctrl_tab_walks_the_pages_round_and_back(opened: Opened) -> None:
    place = opened()

    walked = []
    for _ in PAGES:
        press(focused(), "Ctrl+Tab")
        walked.append(next(name for name in PAGES if button(bar(place), name).isChecked()))

    assert walked == [*PAGES[1:], PAGES[0]]
    press(focused(), "Ctrl+Shift+Tab")
    assert button(bar(place), "Achteraf invoeren").isChecked()


def test_arrows_go_along_the_names_and_enter_opens_one(opened: Opened) -> None:
    place = opened()
    button(bar(place), "Nieuw beraad").setFocus()

    press(focused(), "Right")
    press(focused(), "Return")

    assert button(bar(place), "Klaargezet").isChecked()
    assert says(place, "Beraden die wachten op hun dag.")


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


def test_a_round_with_a_card_has_its_first_two_answers(opened: Opened) -> None:
    place = opened()

    place.show_card_round()

    assert button(place, "Dilemmakaart").isChecked()
    assert button(place, "Dilemmakaartronde, 25 min").isChecked()
    assert not button(bar(place), "Klaargezet").isChecked()


def test_a_round_with_a_card_leaves_the_rest_as_it_was_decided(opened: Opened) -> None:
    place = opened()
    type_in(place, "Werktitel", "Kaart in de pauze")

    place.show_card_round()

    assert named(place, "Werktitel").property("text") == "Kaart in de pauze"


def test_a_round_with_a_card_puts_the_plan_on_the_page_away(
    opened: Opened, app: App, bench: Workbench
) -> None:
    plan = put_ready(app, bench, "Nachtrit")
    place = opened()
    place.adapt(plan)

    place.show_card_round()

    assert named(place, "Werktitel").property("text") == ""
    assert bench.sessions.get(plan).template.id == "dilemma_method"


def test_words_that_cannot_be_kept_bring_their_page_on_show(
    opened: Opened, bench: Workbench
) -> None:
    place = opened()
    type_in(place, "Werktitel", "Nachtrit")
    to(place, "Klaargezet")
    bench.bus = Bus(FakeUnit(), full_disk)

    assert not place.flush()

    assert button(bar(place), "Nieuw beraad").isChecked()
    assert named(place, "Werktitel").property("text") == "Nachtrit"


def test_a_new_method_is_offered_on_a_page_where_nothing_was_chosen(
    opened: Opened, app: App, bench: Workbench
) -> None:
    place = opened()
    to(place, "Gespreksvormen")
    draft = bench.copies(app.templates.get("short_deliberation_60"))
    bench.bus.execute(KeepMethod(draft=draft))

    to(place, "Nieuw beraad")
    button(place, "Alle vormen").click()

    listed = named(dialog("Alle vormen"), "Alle vormen", QListView)
    assert isinstance(listed, QListView)
    texts = [str(listed.model().index(n, 0).data()) for n in range(listed.model().rowCount())]
    assert texts[-2:] == ["Eigen vormen", "Kort moreel beraad (kopie), 60 min"]


def test_a_full_disk_is_told_on_the_list(opened: Opened, app: App, bench: Workbench) -> None:
    put_ready(app, bench, "Nachtrit")
    place = opened()
    to(place, "Klaargezet")
    bench.bus = Bus(FakeUnit(), full_disk)

    button(place, "Kopieer").click()

    assert says(
        place, "De schijf is vol. Er is niets half bewaard. Maak ruimte en probeer opnieuw."
    )


def test_the_names_of_all_pages_fit_the_window(opened: Opened) -> None:
    place = opened()
    last = button(bar(place), "Achteraf invoeren")

    assert last.mapTo(place, last.rect().bottomRight()).x() <= place.width()


def test_answers_stay_while_one_looks_elsewhere(opened: Opened) -> None:
    place = opened()
    answer(place)
    to(place, "Klaargezet")

    to(place, "Nieuw beraad")

    assert button(place, "Eigen casus").isChecked()
