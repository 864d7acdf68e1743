"""The right of Kaarten: the card as it will be printed, and as the room will see it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from moreelberaad.domain.cards import SENTENCES, Card
from moreelberaad.domain.frames import CardFrame, Head
from moreelberaad.domain.template import Text
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.audience.thumbnail import Thumbnail
from moreelberaad.ui.views.cards.card_blocks import back, front
from moreelberaad.ui.views.cards.card_picture import CardPicture
from moreelberaad.ui.views.folding import Stretch
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.run.panes import Pane, tight

_FRONT, _BACK, _ROOM = "front", "back", "room"
_ROUND, _STEP = "card_round", "k2"
"""The method and the step in which a card is read."""


class PreviewPane(Pane):
    """What is for the facilitator alone never stands here."""

    def __init__(self, ui: Ui, model: CardsModel) -> None:
        super().__init__(ui, "sunken", Qt.Edge.LeftEdge)
        self._model = model
        say = ui.say
        self.setAccessibleName(say("Voorbeeld van de kaart"))
        self._names = {
            _FRONT: say("Voorkant"),
            _BACK: say("Achterkant"),
            _ROOM: say("Beamer"),
        }
        options = ((code, name, "") for code, name in self._names.items())
        self._side = Segments(ui, say("Kant van de kaart"), options)
        self._side.set_value(_FRONT)
        self._caption = words(ui, say("A6, 4 op een vel"), "caption", token="ink2", wrap=False)
        self._card, self._room = CardPicture(ui), Thumbnail(ui)
        self._revealed = Tick(say("Na de onthulling"))
        self._revealed.setAccessibleName(self._revealed.text())
        wear_role(self._revealed, ui.look, "body")
        fixed = say("Verzonnen. Lijkt dit op een echt voorval hier? Kies dan een andere kaart.")
        self._fixed = words(ui, fixed, "caption", token="ink2")
        self._lay()
        self._side.chosen.connect(self._show)
        self._revealed.toggled.connect(self._show)
        model.shown.connect(self._show)
        model.changed.connect(self._show)
        self._show()

    def _lay(self) -> None:
        ui = self._ui
        below = bare(QWidget(), down(self._caption, self._fixed, spacing="xs"))
        self._below = below
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._room.setSizePolicy(policy)
        beamer = bare(QWidget(), down(self._room, self._revealed, None, spacing="md"))
        self._beamer = beamer
        column = down(across(self._side, None), self._card, beamer, below, spacing="md")
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        self.stretch = Stretch(edged(ui, QWidget(), column, 36, 18))
        self.setLayout(tight(down(self.stretch), 1, 0, 0, 0))

    @Slot()
    def _show(self) -> None:
        """Draw the side that was chosen of the card as it is now."""
        kept, side = self._model.kept, self._side.value() or _FRONT
        is_room = side == _ROOM
        self._side.setVisible(kept is not None)
        self._card.setVisible(kept is not None and not is_room)
        self._beamer.setVisible(kept is not None and is_room)
        self._below.setVisible(kept is not None and not is_room)
        if kept is None:
            return
        card = _in_one_language(kept.card, self._model.written_in)
        if is_room:
            self._show_room(card)
        else:
            language = self._model.written_in
            blocks = front(card, language) if side == _FRONT else back(self._ui, card, language)
            self._card.show_side(self._names[side], blocks)

    def _show_room(self, card: Card) -> None:
        frame = CardFrame(head=self._head, card=card, is_revealed=self._revealed.isChecked())
        self._room.show_frame(frame)
        said = self._room.page.words
        self._room.setAccessibleName(f"{self._names[_ROOM]}: {said}")

    @cached_property
    def _head(self) -> Head:
        steps = self._model.app.templates.get(_ROUND).steps
        number = next(at for at, step in enumerate(steps, start=1) if step.id == _STEP)
        return Head(number=number, steps=len(steps), title=steps[number - 1].title)


def _in_one_language(card: Card, language: str) -> Card:
    """Let the room see the language in which the card is written, whatever the window speaks."""
    said: dict[str, Any] = {
        part: Text({"nl": card.sentence(part).get(language)}) for part in SENTENCES
    }
    return replace(card, **said)
