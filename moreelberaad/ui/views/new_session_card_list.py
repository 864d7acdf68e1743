"""Choose the cards of a round: seek one or draw one, and put them in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from moreelberaad.domain.cards import Card
from moreelberaad.ui.fields.card import card_label
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.new_session_words import about_cards
from moreelberaad.ui.views.dialogs import Dialog

_ID = Qt.ItemDataRole.UserRole
_FOUND_ROWS, _CHOSEN_ROWS, _FEW = 5, 4, 2
_ROW, _LARGE = 37, 1.4
"""The height of a row in px at 100 %, and from what text size on only few rows fit."""

_THEME = 12
"""Letters of a theme that are seen at once."""
_EARLIER, _LATER = -1, 1


class CardsDialog(Dialog):
    """Two lists: the cards there are, and those of this round."""

    chosen = Signal(object)

    def __init__(self, ui: Ui, parent: QWidget, model: NewSessionModel) -> None:
        super().__init__(ui, parent, ui.say("Kaarten kiezen"))
        self._ui, self._decisions = ui, model.decisions
        self._cards = model.choosing_cards(model.decisions, self)
        self._seek = self._made_search()
        self._theme = self._made_theme()
        self._found = CardList(ui, ui.say("Kaarten"), _FOUND_ROWS)
        self._round = CardList(ui, ui.say("In deze ronde"), _CHOSEN_ROWS)
        self._told = words(ui, "", "caption", token="ink2")
        self._draw = button(ui, ui.say("Trek een kaart"), icon="shuffle")
        self._take = button(ui, ui.say("Zet erbij"), icon="plus")
        self._out = button(ui, ui.say("Haal eruit"), "link")
        self._build()
        self._connect()
        self._show()
        self._seek.setFocus()

    def _made_search(self) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(self._ui.say("Zoek een kaart"))
        line.setPlaceholderText(self._ui.say("Zoek een kaart"))
        wear_role(line, self._ui.look, "body")
        return line

    def _made_theme(self) -> QuietCombo:
        combo = QuietCombo(self._ui)
        combo.setAccessibleName(self._ui.say("Thema"))
        combo.setMinimumContentsLength(_THEME)
        combo.addItem(self._ui.say("Alle thema’s"), None)
        for theme in self._cards.themes:
            combo.addItem(theme.label.get(self._ui.language.code), theme.code)
        return combo

    def _build(self) -> None:
        ui = self._ui
        back = button(ui, ui.say("Annuleer"))
        done = button(ui, ui.say("Kies deze kaarten"), "primary", keys="Ctrl+Return")
        back.clicked.connect(self.reject)
        done.clicked.connect(self.accept)
        heading = words(ui, ui.say("In deze ronde"), "body_strong")
        keys = words(ui, ui.say("Alt met pijl omhoog of omlaag verplaatst een kaart."), "caption")
        heading.setBuddy(self._round)
        search = across(self._seek, self._theme, spacing="sm")
        search.setStretch(0, 1)
        self.body.addLayout(search)
        self.body.addWidget(self._found)
        self.body.addLayout(across(self._take, self._draw, None))
        self.body.addWidget(heading)
        self.body.addWidget(self._round)
        self.body.addLayout(across(keys, self._out))
        self.body.addWidget(self._told)
        self.finish_with(back, done)
        done.setAutoDefault(False)
        done.setDefault(False)  # Enter takes the card that is pointed at

    def _connect(self) -> None:
        self._seek.textChanged.connect(self._cards.seek)
        self._seek.returnPressed.connect(self._on_take)
        self._theme.currentIndexChanged.connect(self._on_theme)
        self._found.itemActivated.connect(self._on_take)
        self._round.moved.connect(self._on_moved)
        self._round.left.connect(self._on_out)
        self._take.clicked.connect(self._on_take)
        self._out.clicked.connect(self._on_out)
        self._draw.clicked.connect(self._on_draw)
        self._cards.changed.connect(self._show)
        self.accepted.connect(lambda: self.chosen.emit(self._cards.in_order))

    @Slot()
    def _show(self) -> None:
        cards = self._cards
        self._found.show_cards(self._rows(cards.found(self._ui.language.code)))
        self._round.show_cards(self._rows(cards.in_order))
        decided = replace(self._decisions, cards=cards.chosen)
        self._told.setText(about_cards(self._ui.language, decided))
        self._take.setEnabled(not cards.is_full and self._found.count() > 0)
        self._draw.setEnabled(cards.may_draw)
        self._out.setEnabled(bool(cards.chosen))

    def _rows(self, cards: Iterable[Card]) -> list[tuple[str, str]]:
        return [(card.id, self._label(card)) for card in cards]

    def _label(self, card: Card) -> str:
        return card_label(self._ui, card, is_used=self._cards.was_used(card.id))

    @Slot()
    def _on_theme(self) -> None:
        code = self._theme.currentData()
        self._cards.keep_to(code if isinstance(code, str) else None)

    @Slot()
    def _on_take(self) -> None:
        card = self._found.current
        if card and self._cards.take(card):
            announce(self, self._told.text())

    @Slot()
    def _on_out(self) -> None:
        if card := self._round.current:
            self._cards.leave(card)
            announce(self, self._told.text())

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        card = self._round.current
        if card and self._cards.move(card, by):
            self._round.point_at(card)

    @Slot()
    def _on_draw(self) -> None:
        if card := self._cards.draw():
            self._round.point_at(card.id)
            title = card.title.get(self._ui.language.code)
            announce(self, self._ui.say("Getrokken: {title}", title=title))


class CardList(QListWidget):
    """Cards by their titles; Alt with an arrow asks to move one, Delete to take it out."""

    moved = Signal(int)
    left = Signal()

    def __init__(self, ui: Ui, name: str, rows: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        wear_role(self, ui.look, "body")
        seen = rows if ui.look.scale < _LARGE else _FEW
        self.setFixedHeight(seen * ui.look.px(_ROW))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @property
    def current(self) -> str | None:
        """Give the card that is pointed at."""
        item = self.currentItem()
        return str(item.data(_ID)) if item else None

    def point_at(self, card_id: str) -> None:
        """Point at a card of this list."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == card_id:
                self.setCurrentRow(row)

    def show_cards(self, rows: list[tuple[str, str]]) -> None:
        """Show these cards, and point where it pointed before."""
        before = max(0, self.currentRow())
        self.clear()
        for card_id, label in rows:
            item = QListWidgetItem(label, self)
            item.setData(_ID, card_id)
            item.setToolTip(label)
        self.setCurrentRow(min(before, self.count() - 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: _EARLIER, Qt.Key.Key_Down: _LATER}
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.left.emit()
        else:
            super().keyPressEvent(event)
