from __future__ import annotations

from PySide6.QtWidgets import QListView

from moreelberaad.application.bus import Bus
from moreelberaad.application.vault_commands import (
    KeepMethod,
)
from moreelberaad.bootstrap import App, Workbench
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.hands import focused, named, press, type_in
from tests.ui.views.new_session.page import answer, button, dialog, says
from tests.ui.views.preparing.place_opened import Opened, bar, put_ready, to

PAGES = (
    "Nieuw beraad",
    "Klaargezet",
    "Reeksen",
    "Gespreksvormen",
    "Bladen",
    "Achteraf invoeren",
)


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
