"""Cards in from a file and out to one, on paper too: what stands around the deck on show."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.importing import Imported, ImportModel
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.viewmodels.cards.printing_order import Sheets
from moreelberaad.ui.viewmodels.cards.printing_wishes import Stock
from moreelberaad.ui.viewmodels.cards.seeking import by_title
from moreelberaad.ui.viewmodels.cards.sharing import ShareModel
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.importing.page import ImportPage
from moreelberaad.ui.views.cards.sharing import ShareDialog


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What brings cards in and out: the dialogs of the system, and what makes sheets."""

    files: CardFilesAsked = field(default_factory=CardFilesAsked)
    sheets: Sheets | None = None
    """Without these nothing is printed."""


class CardExchange(QObject):
    """Nothing goes in or out before all that was typed is kept; `came_in` tells of new cards."""

    came_in = Signal()

    def __init__(self, ui: Ui, model: CardsModel, pages: QStackedWidget, around: Around) -> None:
        super().__init__(pages)
        self._ui, self._model, self._pages = ui, model, pages
        self._files, self._sheets = around.files, around.sheets
        self._deck_page = pages.currentWidget()
        self._page: ImportPage | None = None

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6 of the import, while it is on show."""
        page = self._page
        return page.panes if page and self._pages.currentWidget() is page else ()

    @Slot()
    def bring_in(self) -> None:
        """Ask for a file, and show what it would bring."""
        if not self._model.timeline.flush():
            return
        page = self._page or self._make_page()
        if page.ask_file():
            self._show(page)

    def take_in(self, path: Path) -> None:
        """Show what this file would bring."""
        if not self._model.timeline.flush():
            return
        page = self._page or self._make_page()
        page.open(path)
        self._show(page)

    def _show(self, page: ImportPage) -> None:
        self._pages.setCurrentWidget(page)
        page.focus_first()

    @Slot()
    def share(self) -> None:
        """Say what goes along of the deck on show, and ask where to."""
        deck = self._model.deck
        if deck is None or not self._model.in_deck or not self._model.timeline.flush():
            return
        model = ShareModel(self._model.bench.card_checks, deck, self._model.in_deck)
        ShareDialog(self._ui, model, self._pages, self._files).open()

    @Slot()
    def print_cards(self) -> None:
        """Show the sheets of the chosen cards, or of the whole deck."""
        deck, sheets = self._model.deck, self._sheets
        if deck is None or sheets is None or not self._model.in_deck:
            return
        if not self._model.timeline.flush():
            return
        from moreelberaad.ui.views.cards.printing.dialog import PrintDialog  # noqa: PLC0415 - a printer is seldom asked for

        chosen = self._model.selected if len(self._model.selected) > 1 else ()
        stock = Stock(
            deck=deck,
            cards=sorted(self._model.in_deck, key=by_title(self._ui.language.code)),
            chosen=frozenset(chosen),
            values=self._model.words.values,
        )
        model = PrintModel(sheets, stock, self._ui.language)
        PrintDialog(self._ui, model, self._pages, self._files).open()

    @Slot()
    def come_back(self) -> None:
        """Show the deck again."""
        if self._deck_page is not None:
            self._pages.setCurrentWidget(self._deck_page)

    def _make_page(self) -> ImportPage:
        model = ImportModel(self._model.bench.deck_imports, self._ui.language)
        page = self._page = ImportPage(self._ui, model, self._files)
        model.setParent(page)
        self._pages.addWidget(page)
        page.imported.connect(self._on_imported)
        page.left.connect(self.come_back)
        return page

    @Slot(object)
    def _on_imported(self, done: Imported) -> None:
        """Show what came in, and let it be taken back in one go."""
        name = self._ui.say("kaarten geïmporteerd")
        self._model.timeline.remember(done.change, name)
        self._model.show_several(done.deck.id, done.cards)
        self._model.said.emit(done.words)
        self.come_back()
        self.came_in.emit()
