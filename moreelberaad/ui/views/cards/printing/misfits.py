"""The cards that do not fit so that one can read them, and the size in which they would."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.domain.card_layouts import LARGER, CardLayout
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.views.layouts import bare

_MOST = 8
"""Titles that are named; with more the size is wrong for the deck, not for some cards."""


class Misfits(QWidget):
    """Hidden as long as all cards fit."""

    def __init__(self, ui: Ui, model: PrintModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._told: tuple[str, ...] = ()
        self._layout = model.wishes.layout
        self._notice = Notice(ui, "warn")
        self._titles = words(ui, "", "caption", token="ink2")
        bare(self, down(self._notice, self._titles, spacing="xs"))
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Name the cards, and offer the larger size."""
        titles, layout = self._model.misfits, self._model.wishes.layout
        self.setVisible(bool(titles))
        if (titles, layout) == (self._told, self._layout):
            return
        self._told, self._layout = titles, layout
        if not titles:
            self._notice.clear()
            return
        self._notice.tell(self._advice(layout), *self._way_out(layout))
        named = ", ".join(self._ui.say("‘{name}’", name=title) for title in titles[:_MOST])
        more = len(titles) - _MOST
        rest = self._ui.say("en nog {number}", number=more) if more > 0 else ""
        self._titles.setText(" ".join(filter(None, (named, rest))))

    @Slot()
    def take_larger(self) -> None:
        """Print in the size in which they fit."""
        wishes = self._model.wishes
        if larger := LARGER.get(wishes.layout):
            self._model.wish(replace(wishes, layout=larger))

    def _advice(self, layout: CardLayout) -> str:
        say = self._ui.say
        match layout:
            case CardLayout.A4X9:
                return say("Past niet leesbaar op dit formaat. Kies A6.")
            case CardLayout.A6X4:
                return say("Past niet leesbaar op dit formaat. Kies A5.")
            case _:
                return say("Past niet leesbaar op dit formaat. Kort de tekst in.")

    def _way_out(self, layout: CardLayout) -> tuple[QPushButton, ...]:
        larger = LARGER.get(layout)
        if larger is None:
            return ()
        say = self._ui.say
        name = say("Kies A6") if larger is CardLayout.A6X4 else say("Kies A5")
        act = button(self._ui, name)
        act.clicked.connect(self.take_larger)
        return (act,)
