from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QTableView, QWidget

from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.errors import CannotRead, Mistake
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.importing import Imported, ImportModel
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.importing.page import ImportPage
from tests.ui.cards_coming_in import HEADINGS, ROWS, SEASON, ComingIn, a_file, as_it_was
from tests.ui.hands import focused, named, press, said, show_active, type_text
from tests.ui.settled import settle

WINDOW = (1366, 660)
OUTCOMES = ["nieuw", "bijwerken", "behouden", "let op", "geweigerd"]


class Desk:
    """The page of importing with a file on it, and a trainer at the keys."""

    def __init__(self, ui: Ui, file: CardFile | None = None) -> None:
        self.coming = ComingIn(*as_it_was())
        self.file, self.unreadable = file or a_file(), False
        self.model = ImportModel(self.coming.imports, ui.language, read=self._read)
        files = CardFilesAsked(choose_file=lambda *_: SEASON)
        self.page = ImportPage(ui, self.model, files)
        self.done: list[Imported] = []
        self.left = 0
        self.page.imported.connect(self.done.append)
        self.page.left.connect(self._on_left)
        self.page.resize(*WINDOW)

    def open(self) -> None:
        show_active(self.page)
        assert self.page.ask_file()
        self.settle()

    def settle(self) -> None:
        settle(self.page, self.model.wait)

    def table(self) -> QTableView:
        table = named(self.page, "Rijen van het bestand")
        assert isinstance(table, QTableView)
        return table

    def column(self, place: int) -> list[str]:
        """Read a column of the table from top to bottom; the last is the outcome."""
        model = self.table().model()
        return [str(model.index(row, place).data()) for row in range(model.rowCount())]

    def chooser(self, heading: str) -> QComboBox:
        chooser = named(self.page, f"Kolom ‘{heading}’")
        assert isinstance(chooser, QComboBox)
        return chooser

    def row(self) -> int:
        """Tell which row of the table is chosen."""
        rows = self.table().selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _read(self, _: Path) -> CardFile:
        if self.unreadable:
            raise CannotRead
        return self.file

    def _on_left(self) -> None:
        self.left += 1


@pytest.fixture
def at(ui: Ui, clothe: Callable[[QWidget], None]) -> Callable[..., Desk]:
    """Open the page with a file, as long as the test."""

    def made(file: CardFile | None = None) -> Desk:
        desk = Desk(ui, file)
        clothe(desk.page)
        desk.open()
        return desk

    return made


def test_the_rows_of_the_file_stand_there_with_what_becomes_of_each(
    at: Callable[..., Desk],
) -> None:
    desk = at()

    assert desk.column(0) == [row[0] for row in ROWS]
    assert desk.column(len(HEADINGS)) == OUTCOMES
    assert desk.column(3)[-1] == "leeg"
    assert "kaarten-najaar.xlsx, 5 rijen" in said(desk.page)
    assert "rij 6: optie B is leeg" in said(desk.page)


def test_enter_on_the_button_takes_the_cards_in_and_goes_back(at: Callable[..., Desk]) -> None:
    desk = at()
    assert focused().accessibleName() == "3 kaarten importeren"

    press(focused(), "Space")
    desk.settle()

    assert (len(desk.done), desk.left) == (1, 1)
    assert {"Een plek aan tafel", "Twee orders"} <= desk.coming.titles()


def test_another_column_is_chosen_with_the_keys_and_the_rows_follow(
    at: Callable[..., Desk],
) -> None:
    desk = at()
    chooser = desk.chooser("Keuze 1")
    assert chooser.currentText() == "Optie A"

    chooser.setFocus()
    press(chooser, "Home")
    desk.settle()

    assert chooser.currentText() == "Niet gebruiken"
    assert "Deze kolom doet niet mee: ‘Keuze 1’." in said(desk.page)
    assert desk.column(len(HEADINGS))[0] == "geweigerd"


def test_a_column_far_to_the_right_comes_in_sight_when_it_gets_the_keyboard(
    at: Callable[..., Desk],
) -> None:
    headings = (*HEADINGS, *(f"Extra {number}" for number in range(9)))
    desk = at(a_file([(*row, *["iets"] * 9) for row in ROWS], headings))
    last = desk.chooser("Extra 8")
    assert last.geometry().left() > desk.table().viewport().width()

    last.setFocus(Qt.FocusReason.TabFocusReason)

    assert last.geometry().right() <= desk.table().viewport().width()


def test_a_reason_leads_to_its_row(at: Callable[..., Desk]) -> None:
    desk = at(a_file([*ROWS, ("Nog een", "Iets.", "", "Nee.")]))
    reasons = named(desk.page, "Rijen waar iets mee is")
    assert isinstance(reasons, QListView)

    reasons.setFocus()
    press(reasons, "End")

    assert desk.row() == len(ROWS)
    assert reasons.currentIndex().data() == "rij 7: optie A is leeg"


def test_a_screen_reader_hears_column_words_and_reason(at: Callable[..., Desk]) -> None:
    model = at().table().model()

    def spoken(index: QModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken(model.index(0, 0)) == "Naam: Een plek aan tafel"
    assert spoken(model.index(4, len(HEADINGS))) == "geweigerd, optie B is leeg"


def test_the_cards_can_go_to_a_new_deck(at: Callable[..., Desk]) -> None:
    desk = at()
    decks = named(desk.page, "Naar set")
    decks.setFocus()
    press(decks, "End")
    desk.settle()

    title = named(desk.page, "Naam van de nieuwe set", QLineEdit)
    assert isinstance(title, QLineEdit)
    assert any(text.startswith("Er is al een set met deze naam.") for text in said(desk.page))
    title.selectAll()
    type_text(title, "Winter")
    desk.settle()
    QTest.mouseClick(named(desk.page, "4 kaarten importeren"), Qt.MouseButton.LeftButton)
    desk.settle()

    assert {deck.title for deck in desk.coming.cards.decks()} == {"Najaar", "Winter"}


def test_a_deck_file_asks_nothing_about_its_columns(at: Callable[..., Desk]) -> None:
    file = CardFile(
        kind=FileKind.DECK,
        title="Herfst",
        deck_id="herfst",
        headings=("id", "title_nl", "situation_nl", "option_a_nl", "option_b_nl"),
        rows=a_file([("brug", *ROWS[0])]).rows,
    )

    desk = at(file)

    names = [each.accessibleName() for each in desk.page.findChildren(QComboBox)]
    assert names == ["Naar set"]
    model = desk.table().model()
    heads = [model.headerData(at_, Qt.Orientation.Horizontal) for at_ in range(3)]
    assert heads == ["Kenmerk (id)", "Titel", "Situatie"]
    assert named(desk.page, "1 kaart importeren").isEnabled()


def test_a_file_that_cannot_be_read_says_so_and_offers_another(at: Callable[..., Desk]) -> None:
    desk = at()
    desk.unreadable = True
    desk.page.open(SEASON)
    desk.settle()

    assert "Dit bestand kunnen we niet lezen. Sla het op als xlsx of csv." in said(desk.page)
    assert focused().accessibleName() == "Ander bestand"

    desk.unreadable = False
    press(focused(), "Space")
    desk.settle()
    assert desk.column(len(HEADINGS)) == OUTCOMES


def test_escape_goes_back_with_nothing_changed(at: Callable[..., Desk]) -> None:
    desk = at()

    press(focused(), "Escape")

    assert (desk.left, desk.done, desk.coming.backups.made) == (1, [], 0)


def test_what_the_reader_remarked_is_told(at: Callable[..., Desk]) -> None:
    file = a_file()
    remarked = CardFile(
        kind=file.kind,
        title=file.title,
        headings=file.headings,
        rows=file.rows,
        sheet="Blad1",
        remarks=(Mistake("blad 2", "missing"),),
    )

    desk = at(remarked)

    assert "Blad 2: dit ontbreekt" in said(desk.page)
    assert "kaarten-najaar.xlsx, blad ‘Blad1’, 5 rijen" in said(desk.page)
