from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.errors import DiskFull
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.sharing import ShareModel
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.sharing import ShareDialog
from tests.cards import DECK, a_whole_card, kept
from tests.ui.cards_coming_in import ComingIn
from tests.ui.cards_on_paper import approved
from tests.ui.hands import focused, named, press, said, show_active
from tests.ui.settled import settle

NAMED = kept(a_whole_card("orders", "Twee orders", situation="Kapitein Jansen geeft orders."))


class Desk:
    """The dialog over a window, and a place for the file."""

    def __init__(self, ui: Ui, folder: Path, cards: tuple[KeptCard, ...]) -> None:
        self.window, self.place = QWidget(), folder / "set.kaarten"
        self.is_full = False
        self.model = ShareModel(ComingIn().checks, DECK, cards, write=self._write)
        files = CardFilesAsked(choose_deck_file=lambda *_: self.place)
        self.dialog = ShareDialog(ui, self.model, self.window, files)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.written: list[str] = []

    def settle(self) -> None:
        settle(self.dialog, self.model.wait)

    def _write(self, path: Path, *_: object) -> None:
        if self.is_full:
            raise DiskFull
        self.written.append(path.name)


@pytest.fixture
def at(ui: Ui, tmp_path: Path, clothe: Callable[[QWidget], None]) -> Callable[..., Desk]:
    """Open the dialog on some cards, as long as the test."""

    def made(*cards: KeptCard) -> Desk:
        desk = Desk(ui, tmp_path, cards)
        clothe(desk.window)
        show_active(desk.dialog)
        desk.settle()
        return desk

    return made


def test_it_says_what_goes_along_and_what_stays_behind(at: Callable[..., Desk]) -> None:
    desk = at(NAMED, approved("a"))

    assert {"Najaar", "1 kaart gaat mee."} <= set(said(desk.dialog))
    assert any(
        "Zonder gebruik, tijd of naam van deze laptop." in text for text in said(desk.dialog)
    )
    assert any(text.startswith("1 kaart blijft hier:") for text in said(desk.dialog))


def test_enter_asks_a_place_and_the_name_of_the_file_is_told(at: Callable[..., Desk]) -> None:
    desk = at(approved("a"))

    save = named(desk.dialog, "Bewaar als…")
    save.setFocus()
    press(save, "Space")
    desk.settle()

    assert desk.written == ["set.kaarten"]
    assert "Gemaakt: set.kaarten" in said(desk.dialog)
    assert focused().accessibleName() == "Sluit"


def test_a_full_disk_is_told(at: Callable[..., Desk]) -> None:
    desk = at(approved("a"))
    desk.is_full = True

    press(named(desk.dialog, "Bewaar als…"), "Space")
    desk.settle()

    assert any(text.startswith("De schijf is vol.") for text in said(desk.dialog))


def test_with_nothing_to_share_there_is_no_place_to_ask(at: Callable[..., Desk]) -> None:
    desk = at(NAMED)

    assert "0 kaarten gaan mee." in said(desk.dialog)
    assert not named(desk.dialog, "Bewaar als…").isEnabled()
