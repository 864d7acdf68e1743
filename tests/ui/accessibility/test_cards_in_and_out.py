"""Cards in from a file, out to one, and on paper: each control is named and reached by Tab."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.viewmodels.cards.sharing import ShareModel
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.importing.page import ImportPage
from moreelberaad.ui.views.cards.printing.dialog import PrintDialog
from moreelberaad.ui.views.cards.sharing import ShareDialog
from tests.cards import DECK
from tests.ui.cards_coming_in import HEADINGS, ROWS, SEASON, ComingIn, a_file, as_it_was
from tests.ui.cards_on_paper import FakeSheets, a_stock, approved
from tests.ui.hands import show_active
from tests.ui.settled import settle

from .amiss import amiss

Made = tuple[QWidget, Callable[[], None]]


def importing(ui: Ui, _: QWidget) -> Made:
    headings = (*HEADINGS, *(f"Extra {number}" for number in range(6)))
    rows = [(*row, *["iets"] * 6) for row in (*ROWS, ("Nog een", "Iets.", "", "Nee."))]
    coming = ComingIn(*as_it_was())
    model = ImportModel(coming.imports, ui.language, read=lambda _: a_file(rows, headings))
    page = ImportPage(ui, model, CardFilesAsked(choose_file=lambda *_: SEASON))
    page.resize(1366, 660)
    page.ask_file()
    return page, model.wait


def sharing(ui: Ui, window: QWidget) -> Made:
    model = ShareModel(ComingIn().checks, DECK, (approved("a"),))
    return ShareDialog(ui, model, window), model.wait


def printing(ui: Ui, window: QWidget) -> Made:
    stock = a_stock(*(approved(f"k{number}") for number in range(9)))
    model = PrintModel(FakeSheets(), stock, ui.language)
    return PrintDialog(ui, model, window), model.wait


@pytest.mark.parametrize("make", [importing, sharing, printing])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_is_reached_by_tab(
    ui: Ui, clothe: Callable[[QWidget], None], make: Callable[[Ui, QWidget], Made], scale: float
) -> None:
    ui.look.choose(theme=ui.look.theme, scale=scale)
    window = QWidget()
    window.resize(1366, 768)
    clothe(window)
    front, wait = make(ui, window)
    front.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    clothe(front)
    show_active(front)
    settle(front, wait)

    assert amiss(front) == []
