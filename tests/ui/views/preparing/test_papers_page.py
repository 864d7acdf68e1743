"""*Bladen*, as a facilitator uses it: choose on the left, look on the right, print or export."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from moreelberaad.application.office import Office
from moreelberaad.application.vault_commands import (
    KeepMethod,
)
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.papers import PaperKind
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import focused, named, press, said, show_active, type_in
from tests.ui.views.preparing.papers_desk import Desk


@pytest.fixture
def desk(ui: Ui, app: App, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(ui, app, bench, tmp_path / "uit")
    qtbot.addWidget(made.page)
    show_active(made.page)
    made.method("cura")
    yield made
    made.page.model.wait()


def test_it_begins_with_words_instead_of_a_page(desk: Desk) -> None:
    assert "Kies links een blad." in said(desk.page)
    assert not named(desk.page, "Exporteren").isEnabled()


@pytest.mark.parametrize(
    "kind",
    [
        "Afspraak met de aanvrager",
        "Deelnemersblad",
        "Zaalblad",
        "Commandantenkaart",
        "Eigen exemplaar",
        "Werkbladen",
        "Briefjes",
    ],
)
def test_a_chosen_paper_shows_its_pages(desk: Desk, kind: str) -> None:
    desk.choose(kind)

    assert named(desk.page, f"Pagina 1 van {len(desk.page.model.pages)}").isVisible()


def test_a_method_without_a_silent_choice_has_no_form(desk: Desk) -> None:
    assert PaperKind.REASONING_FORM not in desk.page.model.kinds

    desk.method("dilemma_method")
    desk.choose("Afwegingsformulier")
    assert len(desk.page.model.pages) == 1


def test_the_library_has_its_own_method_beside_that_of_a_plan(desk: Desk) -> None:
    model, methods = desk.page.model, named(desk.page, "Gespreksvorm")
    ours = next(each for each in model.methods if each.id == "cura")
    model.choose_planned(replace(ours, steps=ours.steps[1:]))
    desk.page.refresh()
    desk.choose("Zaalblad")
    assert model.pages
    assert methods.property("currentText").endswith(", zoals klaargezet")

    desk.method("cura")

    assert model.method == ours
    assert methods.property("currentText") == ours.title.get("nl")
    assert methods.property("count") == len(model.methods)


def test_another_method_lets_go_of_a_paper_it_does_not_have(desk: Desk) -> None:
    desk.method("dilemma_method")
    desk.choose("Afwegingsformulier")
    desk.method("cura")

    assert "Kies links een blad." in said(desk.page)


def test_arrows_walk_the_papers(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.page.focus_first()
    press(desk.page.focusWidget(), "Down")
    desk.settle()

    assert desk.page.model.kind is PaperKind.COMMANDER_CARD


def test_a_paper_speaks_the_language_that_is_chosen(desk: Desk) -> None:
    desk.choose("Werkbladen")
    dutch = desk.page.model.pages
    desk.choose("English")

    assert desk.page.model.pages != dutch
    assert desk.page.model.language.code == "en"


def test_only_the_room_sheet_asks_when_it_begins(desk: Desk) -> None:
    desk.choose("Zaalblad")
    begins = named(desk.page, "Begint om", QComboBox)
    desk.choose("Briefjes")

    assert not begins.isVisible()


def test_a_beginning_and_a_commander_change_the_room_sheet(desk: Desk) -> None:
    desk.choose("Zaalblad")
    before = desk.page.model.pages
    named(desk.page, "Er is een commandant of beoordelaar bij").setFocus()
    press(desk.page.focusWidget(), "Space")
    begins = named(desk.page, "Begint om", QComboBox)
    assert isinstance(begins, QComboBox)
    begins.setCurrentIndex(begins.findText("13.30"))
    begins.activated.emit(begins.currentIndex())
    desk.settle()

    assert desk.page.model.pages != before
    assert desk.page.model.wishes.commander
    assert str(desk.page.model.wishes.begins) == "13:30:00"


def test_a_list_of_criteria_with_mistakes_is_told(desk: Desk, app: App) -> None:
    own = app.world.settings_file.parent / "criteria"
    own.mkdir()
    (own / "fout.toml").write_text("format = 1\n", encoding="utf-8")
    desk.choose("Terugkijken")

    assert any("Dit klopt nog niet" in text for text in said(desk.page))


def test_new_methods_are_offered_when_the_page_comes_back(desk: Desk, bench: Workbench) -> None:
    draft = bench.templates.copy(bench.templates.get("cura"))
    bench.bus.execute(KeepMethod(draft=draft))
    desk.page.refresh()

    methods = named(desk.page, "Gespreksvorm", QComboBox)
    assert isinstance(methods, QComboBox)
    assert methods.findText("CURA (kopie)") >= 0


def test_the_papers_stand_in_three_groups(desk: Desk) -> None:
    told = said(desk.page)

    places = [told.index(each) for each in ("Vooraf", "Tijdens", "Voor anderen")]
    assert places == sorted(places)


def test_arrows_go_on_from_one_group_to_the_next(desk: Desk) -> None:
    desk.choose("Eigen exemplaar")
    desk.page.focus_first()
    press(desk.page.focusWidget(), "Down")
    desk.settle()

    assert desk.page.model.kind is PaperKind.WORKSHEET


def test_the_requester_hears_of_a_commander_too(desk: Desk) -> None:
    desk.choose("Afspraak met de aanvrager")
    assert "Begint om" not in desk.names()
    before = desk.page.model.pages
    named(desk.page, "Er is een commandant of beoordelaar bij").setFocus()
    press(desk.page.focusWidget(), "Space")
    desk.settle()

    assert desk.page.model.pages != before


def test_tab_goes_from_the_list_to_the_language_and_on_to_the_pages(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.page.focus_first()
    walked = []
    for _ in range(4):
        press(focused(), "Tab")
        walked.append(focused().accessibleName())

    assert walked == [
        "Nederlands",
        "Begint om",
        "Er is een commandant of beoordelaar bij",
        "Gegevens van je dienst…",
    ]


def test_large_text_puts_all_below_each_other_and_back(desk: Desk, ui: Ui) -> None:
    desk.choose("Deelnemersblad")
    left, middle, pages = desk.page.panes
    ui.look.choose(scale=2.0)
    desk.settle()
    tops = [each.mapTo(desk.page, QPoint()).y() for each in (left, middle, pages)]
    assert tops == sorted(set(tops))

    ui.look.choose(scale=1.0)
    desk.settle()
    assert pages.mapTo(desk.page, QPoint()).y() == 0


def test_blanks_for_participants_are_told_and_filled_in(desk: Desk) -> None:
    desk.choose("Deelnemersblad")
    before = desk.page.model.pages
    blanks = "{} regels zijn nog leeg. Vul ze in, of met de pen op papier."
    assert blanks.format(4) in said(desk.page)
    dialog = desk.fill_in_office()
    type_in(dialog, "Nalezen kan bij", "het secretariaat")
    desk.click("Bewaar", dialog)

    assert blanks.format(3) in said(desk.page)
    assert desk.page.model.pages != before


def test_without_blanks_only_the_way_to_the_lines_is_left(desk: Desk, app: App) -> None:
    filled = Office(
        controller="de minister",
        privacy_officer="de functionaris",
        recovery_keeper="de archivaris",
        reading_place="het secretariaat",
    )
    app.keep_settings(replace(app.settings(), office=filled))
    desk.choose("Deelnemersblad")

    assert not any("nog leeg" in text for text in said(desk.page))
    assert named(desk.page, "Gegevens van je dienst…").isVisible()


def test_a_worksheet_asks_nothing_of_an_office(desk: Desk) -> None:
    desk.choose("Werkbladen")

    assert "Gegevens van je dienst…" not in desk.names()
