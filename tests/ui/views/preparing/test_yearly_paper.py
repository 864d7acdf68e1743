"""The *Jaaroverzicht* on the page of papers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.session import Status
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import named, said, show_active
from tests.ui.views.preparing.papers_desk import Desk
from tests.ui.views.preparing.series_world import keep

Open = Callable[[], Desk]


@pytest.fixture
def open_it(ui: Ui, app: App, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[Desk] = []

    def one() -> Desk:
        desk = Desk(ui, app, bench, tmp_path / "uit")
        made.append(desk)
        qtbot.addWidget(desk.page)
        show_active(desk.page)
        desk.page.refresh()
        desk.choose("Jaaroverzicht")
        return desk

    yield one
    for each in made:
        each.page.model.wait()


def years(desk: Desk) -> list[str]:
    listed = named(desk.page, "Jaar", QComboBox)
    assert isinstance(listed, QComboBox)
    return [listed.itemText(row) for row in range(listed.count())]


def test_without_a_closed_talk_there_is_no_year(open_it: Open, bench: Workbench) -> None:
    keep(bench, status=Status.PLANNED)
    desk = open_it()

    assert "Nog geen afgesloten beraden." in said(desk.page)
    assert "Jaar" not in desk.names()
    assert not named(desk.page, "Exporteren").isEnabled()


def test_years_with_closed_talks_are_offered_the_latest_first(
    open_it: Open, bench: Workbench
) -> None:
    for year in (2024, 2026, 2026):
        keep(bench, held_on=date(year, 3, 2))
    desk = open_it()

    assert years(desk) == ["2026", "2024"]
    assert len(desk.page.model.pages) == 1


def test_another_year_has_other_pages(open_it: Open, bench: Workbench) -> None:
    for year in (2024, 2026):
        keep(bench, held_on=date(year, 3, 2))
    desk = open_it()
    before = desk.page.model.pages
    listed = named(desk.page, "Jaar", QComboBox)
    assert isinstance(listed, QComboBox)
    listed.setCurrentIndex(1)
    listed.activated.emit(1)
    desk.settle()

    assert desk.page.model.pages != before


def test_a_year_that_is_closed_meanwhile_is_offered_when_the_page_comes_back(
    open_it: Open, bench: Workbench
) -> None:
    desk = open_it()
    keep(bench, held_on=date(2026, 3, 2))
    desk.page.refresh()
    desk.settle()

    assert years(desk) == ["2026"]


def test_its_figures_can_be_made_too(open_it: Open, bench: Workbench) -> None:
    keep(bench, held_on=date(2025, 3, 2))
    desk = open_it()
    desk.tick_format("Cijfers (CSV)")
    desk.click("Exporteren")

    assert desk.made() == ["jaaroverzicht-2025.csv", "jaaroverzicht-2025.pdf"]
    assert bench.left_years.get(2025)


def test_a_year_that_goes_on_stays(open_it: Open, bench: Workbench) -> None:
    keep(bench, held_on=date(2026, 3, 2))
    desk = open_it()
    desk.click("Exporteren")

    assert desk.made() == []
    assert any("Dit jaar is nog niet voorbij." in name for name in desk.names())


def test_figures_are_of_no_other_paper(open_it: Open, bench: Workbench) -> None:
    keep(bench, held_on=date(2026, 3, 2))
    desk = open_it()
    desk.tick_format("Cijfers (CSV)", "PDF")
    desk.choose("Briefjes")
    desk.click("Exporteren")

    assert desk.made() == ["briefjes.pdf"]
