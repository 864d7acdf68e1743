"""The left of Kaarten: what is looked for, the cards, and what several can undergo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, line, words
from moreelberaad.ui.viewmodels.cards.acts import CardActs
from moreelberaad.ui.viewmodels.cards.deck_acts import DeckActs
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.cards.bulk_band import BulkBand
from moreelberaad.ui.views.cards.card_list import CardList
from moreelberaad.ui.views.cards.filters import Filters, clear
from moreelberaad.ui.views.layouts import edged
from moreelberaad.ui.views.run.panes import Pane, tight


class ListPane(Pane):
    """Says so where there is no card, or none that fits."""

    def __init__(self, ui: Ui, model: CardsModel, acts: CardActs, decks: DeckActs) -> None:
        super().__init__(ui, "window", Qt.Edge.RightEdge)
        self._model = model
        self.filters = Filters(ui, model)
        self.list = CardList(ui, model)
        say = ui.say
        self._starter = button(ui, say("Neem de startset over"))
        coming = say("De kaarten worden nagekeken en overgenomen…")
        self._coming = words(ui, coming, "caption", token="ink2")
        self._coming.hide()
        self._empty = self._page(
            ui,
            say(
                "Nog geen kaarten. Neem de startset van 14 kaarten, maak er een, "
                "of importeer een set."
            ),
            self._starter,
            self._coming,
        )
        self._wipe = button(ui, say("Wis zoekvraag"))
        self._none = self._page(ui, say("Geen kaart gevonden."), self._wipe)
        self._waiting = QWidget()
        self._stack = QStackedWidget()
        for page in (self.list, self._empty, self._none, self._waiting):
            self._stack.addWidget(page)
        self._number = words(ui, "", "caption", token="ink2")
        self._head = edged(ui, QWidget(), down(self.filters, self._number), 0, 0)
        edged(ui, self._head, self._head.layout() or down(), 24, 16)
        self._line = line(ui)
        self._bulk = BulkBand(ui, model, acts)
        column = tight(down(self._head, self._line, self._stack, self._bulk), 0, 0, 1, 0)
        column.setStretch(2, 1)
        self.setLayout(column)
        self._wipe.clicked.connect(lambda: clear(model))
        self._starter.clicked.connect(decks.take_over_starter)
        decks.busy.connect(self._on_busy)
        self.list.dropped.connect(acts.remove)
        model.changed.connect(self.refresh)
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard in the list, or where one begins without cards."""
        page = self._stack.currentWidget()
        if page is self._empty:
            first = self._starter if self._lacks_starter else self._empty
        else:
            first = self._wipe if page is self._none else self.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show the list, or why there is none."""
        model, shown = self._model, len(self._model.listed)
        if not model.is_read:
            page = self._waiting
        elif shown:
            page = self.list
        else:
            page = self._empty if model.wish.is_any else self._none
        self._turn_to(page)
        if not self._lacks_starter:
            self._keep_keyboard()
        self._starter.setHidden(not self._lacks_starter)
        for each in (self._head, self._line):
            each.setHidden(page is self._empty or page is self._waiting)
        self._number.setHidden(model.wish.is_any or not shown)
        if not model.wish.is_any:
            total = len(model.in_deck)
            text = self._ui.count(
                "{number} van {total} kaarten", "{number} van {total} kaarten", shown, total=total
            )
            self._number.setText(text)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the keyboard goes along from the one that was there."""
        before, focus = self._stack.currentWidget(), QApplication.focusWidget()
        has_keyboard = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentWidget(page)
        if has_keyboard and page is not before:
            self.focus_first()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:  # noqa: FBT001 - as the signal gives it
        """Say that the starter deck is on its way; every card is looked at first."""
        if busy:
            self._keep_keyboard()
        self._starter.setDisabled(busy)
        self._coming.setVisible(busy)
        if not busy and self._empty.hasFocus():
            self._starter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_keyboard(self) -> None:
        """Take the keyboard from a button that goes, or it would end up at the head."""
        if self._starter.hasFocus():
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _lacks_starter(self) -> bool:
        return not self._model.timeline.cards

    def _page(self, ui: Ui, text: str, *acts: QWidget) -> QWidget:
        page = QWidget()
        page.setAccessibleName(text)
        return edged(
            ui, page, down(words(ui, text, token="ink2"), *acts, None, spacing="md"), 24, 24
        )
