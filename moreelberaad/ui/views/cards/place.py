"""The place *Kaarten*: decks of dilemma cards, written, checked and looked at (ux.md 3.12)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.cards.acts import CardActs
from moreelberaad.ui.viewmodels.cards.deck_acts import DeckActs
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.cards.columns import Columns
from moreelberaad.ui.views.cards.exchange import Around, CardExchange
from moreelberaad.ui.views.cards.form_pane import FormPane
from moreelberaad.ui.views.cards.head import DeckHead
from moreelberaad.ui.views.cards.list_pane import ListPane
from moreelberaad.ui.views.cards.preview_pane import PreviewPane
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.telling import Telling


class CardsPlace(QWidget):
    """The head, three columns, and below them what was just done."""

    lock_asked = Signal()

    def __init__(self, ui: Ui, app: App, bench: Workbench, around: Around | None = None) -> None:
        super().__init__()
        self._ui, self._waits_for_focus, self._wanted = ui, False, ""
        self.setAccessibleName(ui.say("Kaarten"))
        self.model = CardsModel(app, bench, ui.language, self)
        self._acts, self._decks = CardActs(self.model), DeckActs(self.model)
        around = around or Around()
        self._head = DeckHead(ui, self.model, self._decks, can_print=around.sheets is not None)
        self._list = ListPane(ui, self.model, self._acts, self._decks)
        self._form = FormPane(ui, self.model, self._acts)
        self._preview = PreviewPane(ui, self.model)
        self._telling = Telling(ui)
        self._pages = QStackedWidget()
        columns = Columns(ui, self._list, self._form, self._preview)
        page = down(self._head, columns, self._telling)
        page.setSpacing(0)
        page.setStretch(1, 1)
        self._page = bare(QWidget(), page)
        self._pages.addWidget(self._page)
        self._exchange = CardExchange(ui, self.model, self._pages, around)
        bare(self, down(self._pages))
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        here = (self._head, self._list, self._form, self._preview)
        return self._exchange.panes or here

    def show_here(self) -> None:
        """Read the cards again, with the keyboard in their list."""
        self._waits_for_focus = not self.model.is_read
        self.model.read()
        self._list.focus_first()

    def show_card(self, card_id: str) -> None:
        """Show one card in its deck, as soon as the cards are read."""
        self._exchange.come_back()
        self._wanted = card_id
        self.show_here()

    def take_in(self, path: Path) -> None:
        """Show what a file with cards would bring."""
        self.show_here()
        self._exchange.take_in(path)

    @Slot()
    def new(self) -> None:
        """Begin a card, with the keyboard in its title."""
        self._exchange.come_back()
        self._acts.new()
        self._form.form.focus_first()

    def flush(self) -> bool:
        """End what goes on, and save; tells whether everything is in the vault."""
        self._acts.stop()
        self._decks.wait()
        return self.model.settle()

    def _connect(self) -> None:
        model = self.model
        model.said.connect(self._telling.offer)
        model.read_failed.connect(self._tell_failure)
        model.timeline.refused.connect(self._telling.tell_error)
        model.changed.connect(self._on_changed)
        self._head.new_asked.connect(self.new)
        self._head.import_asked.connect(self._exchange.bring_in)
        self._head.share_asked.connect(self._exchange.share)
        self._head.print_asked.connect(self._exchange.print_cards)
        self._exchange.came_in.connect(self._list.focus_first)
        self._list.list.entered_card.connect(self._form.form.focus_first)
        for keys, act in (
            ("Ctrl+D", self._duplicate),
            ("Ctrl+P", self._exchange.print_cards),
            ("Ctrl+S", self._say_saved),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Y", self._redo),
            ("Ctrl+F", self._list.filters.line.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._page)
            shortcut.activated.connect(act)

    @Slot()
    def _duplicate(self) -> None:
        self._acts.duplicate()
        self._form.form.focus_first()

    @Slot()
    def _say_saved(self) -> None:
        if self.model.settle():
            self._telling.offer(self._ui.say("Alles is al bewaard"))

    @Slot()
    def _undo(self) -> None:
        if name := self.model.timeline.undo_name:
            self.model.timeline.undo()
            self._telling.offer(self._ui.say("Ongedaan: {name}", name=name))

    @Slot()
    def _redo(self) -> None:
        if name := self.model.timeline.redo_name:
            self.model.timeline.redo()
            self._telling.offer(self._ui.say("Opnieuw: {name}", name=name))

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._telling.tell_error(error)

    @Slot()
    def _on_changed(self) -> None:
        """Go into the list once it is there; tell what cannot be saved, as long as that is so."""
        if self._waits_for_focus and self.model.is_read:
            self._waits_for_focus = False
            self._list.focus_first()
        wanted = self.model.timeline.cards.get(self._wanted)
        if wanted is not None:
            self._wanted = ""
            self.model.show_several(wanted.deck, [wanted.id])
            self._list.focus_first()
        error = self.model.timeline.error
        if error is not None:
            self._telling.tell_unsaved(error, self._save_again)

    @Slot()
    def _save_again(self) -> None:
        if self.model.settle():
            self._telling.clear()
