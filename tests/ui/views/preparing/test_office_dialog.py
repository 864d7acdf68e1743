"""*Gegevens van je dienst*: what is kept, what is left, and advice that never stops anyone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.office import LONGEST_LINE, NO_OFFICE
from moreelberaad.bootstrap import App
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.preparing.office_dialog import OfficeDialog
from tests.ui.hands import focused, named, press, said, show_active, type_in, type_text
from tests.ui.hinting import settle_hints

FUNCTION = "Schrijf een functie, geen naam."


@pytest.fixture
def dialog(ui: Ui, app: App, qtbot: QtBot) -> Iterator[OfficeDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 720)
    show_active(window)
    made = OfficeDialog(ui, app, window)
    made.open()
    made.activateWindow()
    QTest.qWait(0)
    yield made
    window.close()


def click(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(named(dialog, name), Qt.MouseButton.LeftButton)


def test_it_begins_in_the_first_line(dialog: OfficeDialog) -> None:
    type_text(focused(), "de minister")

    line = named(dialog, "Verwerkingsverantwoordelijke", QLineEdit)
    assert line.property("text") == "de minister"


def test_what_is_typed_is_kept_on_one_line_and_told(
    dialog: OfficeDialog, app: App, qtbot: QtBot
) -> None:
    type_in(dialog, "Tweede lezer is", "  de  ethiekadviseur ")
    with qtbot.waitSignal(dialog.kept):
        click(dialog, "Bewaar")

    assert app.settings().office.second_reader == "de ethiekadviseur"


def test_the_archive_is_folded_and_kept_too(dialog: OfficeDialog, app: App) -> None:
    click(dialog, "Voor het archief (MDTO)")
    type_in(dialog, "Archiefvormer", "het onderdeel")
    click(dialog, "Bewaar")

    assert app.settings().office.archive.creator == "het onderdeel"


@pytest.mark.parametrize("way", ["Annuleer", "Escape"])
def test_going_back_leaves_all_as_it_was(dialog: OfficeDialog, app: App, way: str) -> None:
    type_in(dialog, "Nalezen kan bij", "het secretariaat")
    click(dialog, way) if way == "Annuleer" else press(dialog, way)

    assert app.settings().office == NO_OFFICE


def test_a_name_where_a_function_belongs_is_advised_against(dialog: OfficeDialog) -> None:
    type_in(dialog, "Verwerkingsverantwoordelijke", "kapitein De Wit")
    settle_hints(dialog)

    assert FUNCTION in said(dialog)


def test_a_bare_function_gives_no_advice(dialog: OfficeDialog) -> None:
    type_in(dialog, "Functionaris gegevensbescherming", "de commandant")
    settle_hints(dialog)

    assert FUNCTION not in said(dialog)


def test_advice_stops_nobody(dialog: OfficeDialog, app: App) -> None:
    type_in(dialog, "Verwerkingsverantwoordelijke", "kapitein De Wit")
    settle_hints(dialog)
    click(dialog, "Bewaar")

    assert app.settings().office.controller == "kapitein De Wit"


def test_a_line_has_an_end(dialog: OfficeDialog, app: App) -> None:
    type_in(dialog, "Nalezen kan bij", "x" * (LONGEST_LINE + 1))
    click(dialog, "Bewaar")

    assert app.settings().office.reading_place == "x" * LONGEST_LINE


def test_tab_walks_the_lines_in_the_order_of_reading(dialog: OfficeDialog) -> None:
    assert dialog.isActiveWindow()
    walked = [focused().accessibleName()]
    for _ in range(6):
        press(focused(), "Tab")
        walked.append(focused().accessibleName())

    assert walked == [
        "Verwerkingsverantwoordelijke",
        "Functionaris gegevensbescherming",
        "Wie bewaart de herstelcode",
        "Nalezen kan bij",
        "Tweede lezer is",
        "Hoe lang de notities blijven",
        "Voor het archief (MDTO)",
    ]
