"""At the end of a playlist: every card, and how the voices lay about it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.frames import PlayedCard
from moreelberaad.domain.playlist import card_keys
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.card_overview import CardOverview
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reveal_words import outcome
from moreelberaad.ui.viewmodels.session import SessionModel

_BETWEEN = 12


class CardOverviewPanel(QWidget):
    """Comes on show once the last choice is counted."""

    def __init__(self, ui: Ui, overview: CardOverview, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._overview = ui, overview
        overview.setParent(self)
        title = ui.say("Alle kaarten op een rij")
        self.setAccessibleName(title)
        self._screen = button(ui, "", icon="projector-screen")
        self._screen.clicked.connect(self._on_screen)
        self._cards = Pile(ui.look.px(_BETWEEN))
        heading = words(ui, title, "heading3")
        acts = across(self._screen, None)
        self.setLayout(down(heading, self._cards, acts, line(ui), spacing="sm"))
        overview.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Tell what is counted now."""
        is_on = self._overview.is_on_screen
        say = self._ui.say
        self._screen.setText(say("Staat op het scherm") if is_on else say("Op het scherm"))
        self._screen.setVisible(self._overview.has_screen)
        self._cards.clear()
        is_due = self._overview.is_due
        for played in self._overview.cards if is_due else ():
            self._cards.add(self._card(played))
        self.setVisible(is_due)

    def _card(self, played: PlayedCard) -> QWidget:
        ui, code, card = self._ui, self._ui.language.code, played.card
        sides = (("A", card.option_a), ("B", card.option_b))
        told = QWidget()
        told.setLayout(
            down(
                words(ui, card.title.get(code), "body_strong"),
                *(
                    words(ui, f"{letter}: {option.get(code)}", "caption", token="ink2")
                    for letter, option in sides
                ),
                words(ui, outcome(played, ui.language)),
                spacing="xs",
            )
        )
        return told

    @Slot()
    def _on_screen(self) -> None:
        self._overview.show()
        announce(self, self._screen.text())


def overview_of(
    ui: Ui, model: SessionModel, help_: Help, parent: QWidget, publisher: Publisher | None
) -> tuple[CardOverviewPanel, ...]:
    """Make the look back for the last step, if the talk was over several cards."""
    if len(card_keys(model.session.template)) <= 1:
        return ()
    overview = CardOverview(model, model.steps[-1], help_.card, publisher)
    return (CardOverviewPanel(ui, overview, parent),)
