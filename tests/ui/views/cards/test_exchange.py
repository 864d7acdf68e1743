from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.viewmodels.cards.printing_wishes import Which
from moreelberaad.ui.views.cards.exchange import Around
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.importing.page import ImportPage
from moreelberaad.ui.views.cards.place import CardsPlace
from tests.ui.cards_on_paper import FakeSheets
from tests.ui.hands import focused, named, press, said
from tests.ui.views.cards.conftest import FILTER, THIRD, Kaarten

SHEET = """Titel;Situatie;Optie A;Optie B
Nog één nacht;Je oefent al drie dagen.;Je stopt.;Je gaat door.
Groen;Je meldt morgen.;Je houdt vast.;Je geeft toe.
"""


@pytest.fixture
def around(tmp_path: Path) -> Around:
    """Answer every dialog with a file that is there, and print to nowhere."""
    path = tmp_path / "kaarten.csv"
    path.write_text(SHEET, encoding="utf-8")
    return Around(files=CardFilesAsked(choose_file=lambda *_: path), sheets=FakeSheets())


def test_an_import_shows_what_came_in_and_is_taken_back_in_one_go(
    kaarten: Kaarten,
) -> None:
    kaarten.push("Importeren")
    kaarten.settle()
    page = kaarten.place.findChild(ImportPage)
    assert isinstance(page, ImportPage)
    assert kaarten.place.panes == page.panes

    kaarten.push("2 kaarten importeren")
    kaarten.settle()

    assert kaarten.titles() == ["Groen", "Nog één nacht"]
    assert kaarten.says("2 kaarten gekozen")
    assert focused() is kaarten.list
    press(focused(), "Ctrl+Z")
    assert kaarten.titles() == [THIRD, FILTER]
    assert focused() is kaarten.list
    press(focused(), "Ctrl+Y")
    assert kaarten.titles() == ["Groen", "Nog één nacht"]
    assert focused() is kaarten.list


def test_sharing_says_what_goes_along(kaarten: Kaarten) -> None:
    kaarten.push("Delen")
    dialog = named(kaarten.window, "Set delen", QDialog)

    assert any("Zonder gebruik, tijd of naam" in text for text in said(dialog))
    press(dialog, "Escape")


def test_printing_begins_with_the_cards_that_are_chosen(kaarten: Kaarten) -> None:
    kaarten.press("Ctrl+A")
    kaarten.press("Ctrl+P")
    dialog = named(kaarten.window, "Kaarten afdrukken", QDialog)
    model = dialog.findChild(PrintModel)

    assert isinstance(model, PrintModel)
    assert model.wishes.which is Which.CHOSEN
    assert model.stock.chosen == {"een", "twee"}
    dialog.close()


def test_without_a_way_to_paper_there_is_no_button_for_it(
    ui: Ui, app: App, checked: Workbench, show: Callable[..., QWidget]
) -> None:
    window = show(CardsPlace(ui, app, checked))

    names = {
        each.accessibleName() for each in window.findChildren(QPushButton) if each.isVisible()
    }
    assert "Delen" in names
    assert "Afdrukken" not in names
