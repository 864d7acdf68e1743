"""What can be done to several cards at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from moreelberaad.domain.cards import CardStatus
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.cards.acts import CardActs
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.cards.asking import ask_words
from moreelberaad.ui.views.cards.pill import Pill
from moreelberaad.ui.views.layouts import edged, wrapped
from moreelberaad.ui.views.run.panes import Pane


class BulkBand(Pane):
    """Hidden while one card is chosen."""

    def __init__(self, ui: Ui, model: CardsModel, acts: CardActs) -> None:
        super().__init__(ui, "sunken", Qt.Edge.TopEdge)
        self._model, self._acts = model, acts
        say = ui.say
        self._number = words(ui, "", "label")
        self._theme = Pill(ui, say("Thema geven…"))
        self._move = Pill(ui, say("Verplaats naar…"))
        reviewed = Pill(ui, say("Markeer als nagelezen"))
        approved = Pill(ui, say("Goedkeuren"))
        away = Pill(ui, say("Verwijder"))
        self._menu = QMenu(self)
        flow = wrapped(ui, self._theme, self._move, reviewed, approved, away)
        flow.setSpacing(ui.look.px(6))
        edged(ui, self, down(self._number, flow, spacing="sm"), 16, 12)
        self._theme.clicked.connect(self._open_themes)
        self._move.clicked.connect(self._open_decks)
        reviewed.clicked.connect(partial(acts.reach, CardStatus.REVIEWED))
        approved.clicked.connect(partial(acts.reach, CardStatus.APPROVED))
        away.clicked.connect(acts.remove)
        model.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        number = len(self._model.selected)
        self.setHidden(number < 2)  # noqa: PLR2004 - one card has its own buttons
        text = self._ui.count("{number} kaart gekozen", "{number} kaarten gekozen", number)
        self._number.setText(text)
        self.setAccessibleName(text)
        self._move.setEnabled(len(self._model.decks) > 1)

    @Slot()
    def _open_themes(self) -> None:
        self._menu.clear()
        for theme in self._model.words.themes:
            label = self._model.label(theme).replace("&", "&&")
            self._menu.addAction(label, partial(self._acts.give_theme, theme))
        self._menu.addSeparator()
        self._menu.addAction(self._ui.say("Eigen thema…"), self._ask_theme)
        self._popup(self._theme)

    @Slot()
    def _open_decks(self) -> None:
        self._menu.clear()
        for deck in self._model.decks:
            if deck != self._model.deck:
                title = deck.title.replace("&", "&&")
                self._menu.addAction(title, partial(self._acts.move, deck))
        self._popup(self._move)

    def _popup(self, below: QWidget) -> None:
        self._menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    @Slot()
    def _ask_theme(self) -> None:
        say = self._ui.say
        ask_words(
            self._ui,
            self,
            title=say("Eigen thema"),
            label=say("Thema"),
            action=say("Geef thema"),
            then=lambda word: self._acts.give_theme(self._model.words.theme(word)),
        )
