"""The dilemma card in view of every step after the one in which it was chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad.domain.cards import Card
from moreelberaad.ui.fields.card_face import CardFace
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, line, words
from moreelberaad.ui.viewmodels.card_in_play import CardInPlay
from moreelberaad.ui.viewmodels.session import SessionModel


class CardBand(QWidget):
    """Shows the chosen card, and hides itself while there is none."""

    def __init__(
        self, ui: Ui, model: SessionModel, played: CardInPlay, help_: Help, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui, self._model, self._played, self._help = ui, model, played, help_
        self._title = words(ui, role="question")
        self._face = CardFace(ui, self, has_harms=played.is_revealed)
        self.setLayout(down(self._title, self._face, line(ui), spacing="sm"))
        self.refresh()

    def refresh(self) -> None:
        """Show the card as it is chosen now."""
        card = self._card()
        self._title.setText(card.title.get(self._ui.language.code) if card else "")
        self._face.show_card(card)
        self.setVisible(card is not None)

    def _card(self) -> Card | None:
        """Give none where it is chosen: the place for that shows it already."""
        chosen = None if self._played.is_chosen_here else self._model.value(self._played.key)
        return self._help.card(chosen)
