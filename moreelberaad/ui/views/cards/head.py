"""The head of Kaarten: which deck, how many cards, and what can be done with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, icon_button, words
from moreelberaad.ui.viewmodels.cards.deck_acts import DeckActs
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.cards.asking import ask_words
from moreelberaad.ui.views.layouts import edged, wrapped
from moreelberaad.ui.views.run.panes import Pane

_SIDE, _HIGH, _GAP = 32, 8, 10
"""Px at 100 % beside and above what stands in it, and between the buttons."""
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class DeckHead(Pane):
    """The decks stand in a menu behind the title."""

    import_asked = Signal()
    share_asked = Signal()
    print_asked = Signal()
    new_asked = Signal()

    def __init__(self, ui: Ui, model: CardsModel, acts: DeckActs, *, can_print: bool) -> None:
        super().__init__(ui, "window", Qt.Edge.BottomEdge)
        self._model, self._acts = model, acts
        say = ui.say
        self.setAccessibleName(say("Kaartenset"))
        self._title = words(ui, "", "heading2", wrap=False)
        self._choose = icon_button(ui, say("Kies een set"), "caret-down")
        self._number = words(ui, "", token="ink2", wrap=False)
        self._menu = QMenu(self._choose)
        self._import = button(ui, say("Importeren"), icon="download-simple")
        self._share = button(ui, say("Delen"), icon="upload-simple")
        self._print = button(ui, say("Afdrukken"), icon="printer")
        self._new = button(ui, say("Nieuwe kaart"), "primary", icon="plus")
        printing = (self._print,) if can_print else ()
        self._buttons = (self._import, self._share, *printing, self._new)
        buttons = wrapped(ui, *self._buttons)
        named = across(self._title, self._choose, self._number, None)
        self._row = across(named, buttons)
        edged(ui, self, self._row, _SIDE, _HIGH)
        self._connect()
        self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the title where both do not fit on one line."""
        super().resizeEvent(event)
        parts = (self._title, self._choose, self._number, *self._buttons)
        needed = sum(each.sizeHint().width() + self._ui.look.px(_GAP) for each in parts)
        fits = needed + 2 * self._ui.look.px(_SIDE) <= self.width()
        self._row.setDirection(_ACROSS if fits else _DOWN)

    @Slot()
    def refresh(self) -> None:
        """Show the deck as it is now."""
        model = self._model
        number = len(model.in_deck)
        self._title.setText(model.deck.title if model.deck else self._ui.say("Kaarten"))
        self._number.setText(
            self._ui.count("{number} kaart", "{number} kaarten", number) if model.deck else ""
        )
        for each in (self._share, self._print):
            each.setEnabled(bool(number))

    def _connect(self) -> None:
        self._choose.clicked.connect(self._open_menu)
        self._import.clicked.connect(self.import_asked)
        self._share.clicked.connect(self.share_asked)
        self._print.clicked.connect(self.print_asked)
        self._new.clicked.connect(self.new_asked)
        self._model.changed.connect(self.refresh)

    @Slot()
    def _open_menu(self) -> None:
        menu, say, here = self._menu, self._ui.say, self._model.deck
        menu.clear()
        for deck in self._model.decks:
            action = QAction(deck.title.replace("&", "&&"), menu, checkable=True)
            action.setChecked(deck == here)
            action.triggered.connect(partial(self._model.choose_deck, deck.id))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(say("Nieuwe set…"), self._ask_new)
        if here is not None:
            menu.addAction(say("Hernoem…"), self._ask_title)
            menu.addAction(say("Verwijder set"), self._acts.remove)
        menu.popup(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))

    @Slot()
    def _ask_new(self) -> None:
        say = self._ui.say
        ask_words(
            self._ui,
            self,
            title=say("Nieuwe set"),
            label=say("Naam van de set"),
            action=say("Maak set"),
            then=self._acts.new,
        )

    @Slot()
    def _ask_title(self) -> None:
        say, deck = self._ui.say, self._model.deck
        ask_words(
            self._ui,
            self,
            title=say("Hernoem set"),
            label=say("Naam van de set"),
            action=say("Hernoem"),
            before=deck.title if deck else "",
            then=self._acts.rename,
        )
