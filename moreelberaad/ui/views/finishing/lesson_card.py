"""A dilemma card out of a lesson: the way to it, and the question which deck it goes into."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from moreelberaad.domain.decks import Deck
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.viewmodels.card_from_lesson import CardFromLesson
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.finishing.small_link import small_link
from moreelberaad.ui.views.layouts import Height, bare

_LONGEST = 80
_LINK = 24
"""Px at 100 %: no higher than the heading, so that all choices stay in sight."""


class LessonCardLine(QWidget):
    """The heading of the documents; with a lessons sheet, the way to a card stands behind it."""

    def __init__(self, ui: Ui, cards: CardFromLesson, heading: QWidget) -> None:
        super().__init__()
        self._ui, self._cards = ui, cards
        self._make = small_link(ui, ui.say("Maak er een kaart van"))
        Height(ui, self._make, _LINK)
        self._make.clicked.connect(self._on_clicked)
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        row = across(heading, self._make)
        row.setStretch(0, 1)
        bare(self, down(row, self._good, self._bad, spacing="xs"))
        cards.made.connect(self._on_made)
        cards.failed.connect(self._on_failed)
        self._clear()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer a card where there is a sheet that it can come from."""
        self._make.setVisible(self._cards.is_offered)

    @Slot()
    def _on_made(self) -> None:
        self._clear()
        self._good.tell(self._ui.say("De kaart staat als concept in de set."))

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._clear()
        self._bad.tell(errors.sentence(self._ui, error))

    def _clear(self) -> None:
        self._good.clear()
        self._bad.clear()

    @Slot()
    def _on_clicked(self) -> None:
        self._clear()
        if not self._cards.is_possible:
            self._bad.tell(
                self._ui.say("Een kaart kan overal komen. Kies Rijk, en kijk wat nog openstaat.")
            )
            return
        dialog = LessonCardDialog(self._ui, self, self._cards)
        dialog.decided.connect(self._cards.make)
        dialog.open()


class LessonCardDialog(Dialog):
    """Asks for the deck, and says what has to be written anew."""

    decided = Signal(object, str)

    def __init__(self, ui: Ui, parent: QWidget, cards: CardFromLesson) -> None:
        super().__init__(ui, parent, ui.say("Maak er een kaart van"))
        self._decks = tuple(cards.decks)
        self._deck, self._title = self._made_choice(ui), self._made_title(ui)
        self._named = field(ui, ui.say("Naam van de set"), self._title)
        about = ui.say(
            "Op de kaart komt alleen wat op het lessenblad mag staan. Het is een concept. "
            "Schrijf een verzonnen situatie. Neem niets over uit het beraad."
        )
        back = button(ui, ui.say("Annuleer"))
        self._make = button(ui, ui.say("Maak de kaart"), "primary")
        back.clicked.connect(self.reject)
        self._make.clicked.connect(self.accept)
        self.body.addWidget(words(ui, about, token="ink2"))
        self.body.addWidget(field(ui, ui.say("Naar set"), self._deck))
        self.body.addWidget(self._named)
        self.finish_with(back, self._make)
        self._deck.currentIndexChanged.connect(self._show)
        self._title.textChanged.connect(self._show)
        self.accepted.connect(self._on_accepted)
        self._show()
        self._deck.setFocus()

    def _made_choice(self, ui: Ui) -> QuietCombo:
        combo = QuietCombo(ui)
        combo.setAccessibleName(ui.say("Naar set"))
        for deck in self._decks:
            combo.addItem(deck.title)
        combo.addItem(ui.say("Nieuwe set"))
        return combo

    def _made_title(self, ui: Ui) -> QLineEdit:
        line = QLineEdit(ui.say("Uit lessen"))
        line.setAccessibleName(ui.say("Naam van de set"))
        line.setMaxLength(_LONGEST)
        wear_role(line, ui.look, "body")
        return line

    @property
    def _chosen(self) -> Deck | None:
        place = self._deck.currentIndex()
        return self._decks[place] if place < len(self._decks) else None

    @Slot()
    def _show(self) -> None:
        self._named.setVisible(self._chosen is None)
        self._make.setEnabled(self._chosen is not None or bool(self._title.text().strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.decided.emit(self._chosen, self._title.text().strip())
