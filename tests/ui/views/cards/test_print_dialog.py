from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from moreelberaad.domain.card_layouts import CardLayout, SheetKind
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.errors import DiskFull
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.printing.dialog import PrintDialog
from moreelberaad.ui.views.cards.printing.sheet_pages import SheetPages
from moreelberaad.ui.views.finishing.outside import Outside
from tests.cards import a_whole_card, kept
from tests.ui.cards_on_paper import LONG, FakeSheets, a_stock, approved
from tests.ui.hands import focused, named, press, said, show_active
from tests.ui.settled import settle

_NARROW = 560
CARDS = (approved("a"), approved("long", LONG), kept(a_whole_card("draft")))


class PaperPrinter(QPrinter):
    """A printer that is a PDF, and remembers on which side it was told to turn."""

    def __init__(self, paper: Path) -> None:
        super().__init__(QPrinter.PrinterMode.ScreenResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(paper))
        self.turned = QPrinter.DuplexMode.DuplexNone

    @override
    def setDuplex(self, duplex: QPrinter.DuplexMode) -> None:
        self.turned = duplex


class Desk:
    """The dialog over a window, with a folder and a printer that is a PDF."""

    def __init__(self, ui: Ui, folder: Path, cards: tuple[KeptCard, ...]) -> None:
        self.sheets, self.has_printer, self.paper = FakeSheets(), True, folder / "papier.pdf"
        self.turned = QPrinter.DuplexMode.DuplexNone
        self.window = QWidget()
        self.window.resize(1366, 768)
        self.model = PrintModel(self.sheets, a_stock(*cards), ui.language)
        files = CardFilesAsked(choose_pdf=lambda _, __, name: folder / name)
        outside = Outside(ask_printer=self._ask_printer)
        self.dialog = PrintDialog(ui, self.model, self.window, files, outside)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)

    def open(self) -> None:
        show_active(self.dialog)
        self.settle()

    def settle(self) -> None:
        settle(self.dialog, self.model.wait)

    def click(self, name: str) -> None:
        QTest.mouseClick(named(self.dialog, name), Qt.MouseButton.LeftButton)
        self.settle()

    def choose_layout(self, keys: str) -> None:
        layout = named(self.dialog, "Formaat", QComboBox)
        layout.setFocus()
        press(layout, keys)
        self.settle()

    def _ask_printer(self, _: QWidget, then: Callable[[QPrinter], None]) -> bool:
        if self.has_printer:
            printer = PaperPrinter(self.paper)
            then(printer)
            self.turned = printer.turned
        return self.has_printer


@pytest.fixture
def at(ui: Ui, tmp_path: Path, clothe: Callable[[QWidget], None]) -> Callable[..., Desk]:
    """Open the dialog on some cards, as long as the test."""

    def made(*cards: KeptCard) -> Desk:
        desk = Desk(ui, tmp_path, cards or CARDS)
        clothe(desk.window)
        desk.open()
        return desk

    return made


def test_it_says_how_many_cards_go_on_how_many_sheets_and_what_stays_behind(
    at: Callable[..., Desk],
) -> None:
    desk = at()

    assert "2 kaarten op 1 vel." in said(desk.dialog)
    assert "1 kaart blijft hier: nog concept, of nog niet af." in said(desk.dialog)
    assert "Pagina 1 van 2" in said(desk.dialog)


def test_all_is_chosen_with_the_keys(at: Callable[..., Desk]) -> None:
    desk = at()
    assert focused().accessibleName() == "Dilemmakaarten"

    press(focused(), "Right")
    desk.settle()
    assert desk.model.wishes.kind is SheetKind.CHOICES
    assert named(desk.dialog, "Voor hoeveel mensen").isVisible()

    for name in ("Snijtekens", "Achterkanten, gespiegeld voor de lange zijde"):
        tick = named(desk.dialog, name)
        tick.setFocus()
        press(tick, "Space")
        desk.settle()
    order = desk.sheets.drawn[-1]
    assert (order.marks, order.backs) == (False, False)


def test_a_card_that_does_not_fit_is_named_and_one_button_helps(at: Callable[..., Desk]) -> None:
    desk = at()

    desk.choose_layout("End")
    assert "Past niet leesbaar op dit formaat. Kies A6." in said(desk.dialog)
    assert f"‘{LONG}’" in said(desk.dialog)
    assert not named(desk.dialog, "Bewaar als pdf…").isEnabled()

    desk.click("Kies A6")
    assert desk.model.wishes.layout is CardLayout.A6X4
    assert named(desk.dialog, "Bewaar als pdf…").isEnabled()


def test_a_pdf_bears_the_name_of_the_deck(at: Callable[..., Desk]) -> None:
    desk = at()

    desk.click("Bewaar als pdf…")

    assert [path.name for _, path in desk.sheets.written] == ["najaar.pdf"]
    assert "Gemaakt: najaar.pdf" in said(desk.dialog)


def test_a_full_disk_is_told(at: Callable[..., Desk]) -> None:
    desk = at()
    desk.sheets.error = DiskFull()

    desk.click("Bewaar als pdf…")

    assert any(text.startswith("De schijf is vol.") for text in said(desk.dialog))


def test_the_printer_turns_the_sheets_along_the_long_side(at: Callable[..., Desk]) -> None:
    desk = at()

    desk.click("Afdrukken…")

    assert desk.paper.exists()
    assert desk.turned is QPrinter.DuplexMode.DuplexLongSide


def test_without_a_printer_it_says_what_can_be_done(at: Callable[..., Desk]) -> None:
    desk = at()
    desk.has_printer = False

    desk.click("Afdrukken…")

    assert "Geen printer gevonden. Bewaar de kaarten als pdf." in said(desk.dialog)


def test_where_it_is_narrow_what_is_chosen_stands_above_the_pages(
    at: Callable[..., Desk],
) -> None:
    desk = at()
    desk.dialog.resize(_NARROW, desk.dialog.height())
    desk.settle()
    pages = desk.dialog.findChild(SheetPages)
    assert isinstance(pages, SheetPages)

    assert top_of(named(desk.dialog, "Formaat")) < top_of(pages)


def top_of(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().topLeft()).y()
