"""The page *Trends*: what it shows, what is heard of it, and what may leave."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTableWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import named

from .trends_room import EVALUATION, METHODS, PACE, SIZES, THEMES, Begin, Trends, held, trends

__all__ = ["trends"]


def save(page: Trends, block: str, form: str) -> None:
    page.push(f"Bewaar… {block}")
    (menu,) = (each for each in page.window.findChildren(QMenu) if each.isVisible())
    next(each for each in menu.actions() if each.text() == form).trigger()
    menu.close()
    page.settle()


def test_below_five_sessions_there_is_no_pattern(trends: Begin, app: App) -> None:
    page = trends(*(held(app, number) for number in range(4)))

    assert "Vanaf vijf beraden staat hier iets." in page.told


def test_each_figure_is_heard_as_text(trends: Begin, app: App) -> None:
    page = trends(
        *(held(app, number) for number in range(6)), held(app, 6, method="card_round", month=8)
    )

    assert page.heard(METHODS) == "Dilemmamethode: 6 beraden; Dilemmakaartronde: 1 beraad."
    assert "leiderschap: " in page.heard(THEMES)
    assert page.heard(SIZES).startswith("5–8: Beraden 7, Geplande minuten ")
    assert "Introductie: Geplande minuten 10, Meestal minuten 12" in page.heard(PACE)


def test_a_quarter_below_five_is_too_few(trends: Begin, app: App) -> None:
    page = trends(
        *(held(app, number) for number in range(6)),
        *(held(app, 6 + number, month=8) for number in range(2)),
    )

    assert page.heard(THEMES).count("te weinig") == 2


def test_a_series_tells_of_itself_and_of_its_themes_by_name(trends: Begin, app: App) -> None:
    page = trends(
        *(held(app, number) for number in range(4)),
        held(app, 4, series=Prose("reeks Beuk"), theme="integrity"),
    )
    page.choose("Reeks", "reeks Eik")

    assert page.heard(THEMES) == "leiderschap."
    assert "eens 12" in page.heard(EVALUATION)
    assert "reeks Eik, 24 briefjes" in page.told
    assert "te weinig" in page.heard(EVALUATION)


def test_a_year_counts_its_own_sessions(trends: Begin, app: App) -> None:
    page = trends(*(held(app, number) for number in range(5)), held(app, 5, year=2024, month=1))
    page.choose("Periode", "2024")

    assert page.heard(METHODS) == "Dilemmamethode: 1 beraad."


def test_alt_t_makes_a_table_of_the_block_with_the_keyboard(trends: Begin, app: App) -> None:
    page = trends(*(held(app, number) for number in range(5)))
    page.page.blocks[4].focus_first()
    QTest.keyClick(page.window.focusWidget(), Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)

    table = named(page.window, SIZES, QTableWidget)
    assert isinstance(table, QTableWidget)
    assert table.model().index(0, 1).data() == "5"
    assert page.window.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert not table.isVisible()


def test_figures_of_a_year_that_is_over_are_saved_as_they_may_leave(
    trends: Begin, app: App, bench: Workbench
) -> None:
    page = trends(*(held(app, number, year=2025) for number in range(6)))
    page.choose("Periode", "2025")
    save(page, METHODS, "Als csv…")

    (name,) = page.names
    text = (page.folder / name).read_text("utf-8-sig")
    rows = list(csv.reader(StringIO(text), delimiter=";"))
    assert name == "beraden-per-gespreksvorm-2025.csv"
    assert {row[0] for row in rows[2:]} == {"Beraden per gespreksvorm en grootte van de groep"}
    assert bench.left_years.get(2025)
    assert f"Gemaakt: {name}." in page.told


def test_a_picture_holds_nothing_but_the_picture(trends: Begin, app: App) -> None:
    page = trends(*(held(app, number, year=2025) for number in range(6)))
    page.choose("Periode", "2025")
    save(page, THEMES, "Als afbeelding…")

    (name,) = page.names
    content = (page.folder / name).read_bytes()
    assert content.startswith(b"\x89PNG")
    assert not any(chunk in content for chunk in (b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME"))


@pytest.mark.parametrize(
    ("period", "series"), [("Laatste vier kwartalen", "Alle reeksen"), ("2025", "reeks Eik")]
)
def test_other_figures_stay_on_the_laptop(
    trends: Begin, app: App, period: str, series: str
) -> None:
    page = trends(*(held(app, number, year=2025) for number in range(6)))
    page.choose("Periode", period)
    page.choose("Reeks", series)
    save(page, METHODS, "Als csv…")

    assert page.names == []
    assert "Alleen die cijfers mogen de laptop uit." in page.told


def test_values_pace_and_what_one_series_said_offer_no_file(trends: Begin, app: App) -> None:
    page = trends(*(held(app, number) for number in range(5)))

    saved = [name for name in page.told.split("\n") if name.startswith("Bewaar… ")]
    assert sorted(saved) == sorted(
        f"Bewaar… {block}" for block in (METHODS, THEMES, EVALUATION, SIZES)
    )


def test_the_overview_of_a_year_is_asked_for(trends: Begin, app: App) -> None:
    asked: list[str] = []
    five = (held(app, number) for number in range(5))
    page = trends(*five, show_year=lambda: asked.append("year"))
    page.push("Jaaroverzicht")

    assert asked == ["year"]


def test_reading_stops_when_somebody_leaves(trends: Begin, app: App) -> None:
    page = trends(*(held(app, number) for number in range(5)))
    page.page.refresh()

    assert page.page.flush()


def test_the_page_is_drawn_in_the_dark_and_at_twice_the_size(
    trends: Begin, app: App, ui: Ui
) -> None:
    page = trends(*(held(app, number) for number in range(6)))
    before = page.window.grab().toImage()
    ui.look.choose(scale=2.0)
    page.settle()

    assert page.window.grab().toImage() != before
