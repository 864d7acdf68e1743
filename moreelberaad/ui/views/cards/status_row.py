"""How far a card has come, whether it is kept, and the step to the next status."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.card_words import CARD_STATUSES
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, across, button, down, words
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.viewmodels.keeper import SaveState
from moreelberaad.ui.views.cards.part_names import part_name
from moreelberaad.ui.views.cards.row_painter import ICONS
from moreelberaad.ui.views.cards.rows import used
from moreelberaad.ui.views.layouts import bare, picture

_NEXT = {CardStatus.DRAFT: CardStatus.REVIEWED, CardStatus.REVIEWED: CardStatus.APPROVED}


class StatusRow(QWidget):
    """`reached` tells the status that was asked for."""

    reached = Signal(str)

    def __init__(self, ui: Ui, model: CardsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        say = ui.say
        self._chips = {
            status: Chip(ui, say(CARD_STATUSES[status]).capitalize(), _tone(status), ICONS[status])
            for status in CardStatus
        }
        self._saved = words(ui, "", "caption", token="ink2", wrap=False)
        self._next = button(ui, say("Markeer als nagelezen"))
        self._why = words(ui, "", "caption", token="ink2")
        kept = across(picture(ui, "check-circle", side=16), self._saved, spacing="xs")
        row = across(*self._chips.values(), kept, None, self._next, spacing="md")
        bare(self, down(row, self._why, spacing="xs"))
        self._next.clicked.connect(self._ask)
        model.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show the card as it is now."""
        kept = self._model.kept
        if kept is None:
            return
        for status, chip in self._chips.items():
            chip.setVisible(status is kept.card.status)
        self._saved.setText(self._state())
        wanted = _NEXT.get(kept.card.status)
        self._next.setVisible(wanted is not None)
        names = {
            CardStatus.REVIEWED: self._ui.say("Markeer als nagelezen"),
            CardStatus.APPROVED: self._ui.say("Goedkeuren"),
        }
        self._next.setText(names.get(wanted, "") if wanted else "")
        why = self._hindrance(kept, wanted)
        self._next.setEnabled(not why)
        self._next.setAccessibleDescription(why)
        told = used(self._ui, self._model, kept)
        self._say_below(why or f"{told[:1].upper()}{told[1:]}")

    def _say_below(self, text: str) -> None:
        self._why.setText(text)
        self._why.setVisible(bool(text))

    def _state(self) -> str:
        say = self._ui.say
        match self._model.timeline.state:
            case SaveState.SAVED:
                return say("Bewaard")
            case SaveState.FAILED:
                return say("Niet bewaard")
            case _:
                return say("Wordt bewaard…")

    def _hindrance(self, kept: KeptCard, wanted: CardStatus | None) -> str:
        """Tell why the next status has to wait; nothing when it can come."""
        say = self._ui.say
        if kept.card.missing:
            parts = ", ".join(part_name(self._ui.language, part) for part in kept.card.missing)
            return say("Nog nodig: {parts}.", parts=parts)
        if wanted is not CardStatus.APPROVED:
            return ""
        points = self._model.points.of(kept)
        if points is None and not self._model.points.is_off:
            return say("De kaart wordt nagekeken…")
        return say("Beslis eerst over de open punten.") if points else ""

    @Slot()
    def _ask(self) -> None:
        kept = self._model.kept
        if kept and (wanted := _NEXT.get(kept.card.status)):
            self._model.select((kept.id,))
            self.reached.emit(wanted)


def _tone(status: CardStatus) -> str:
    return "good" if status is CardStatus.APPROVED else "neutral"
