"""The middle of Kaarten: the card on show, to write on."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.cards import CardStatus
from moreelberaad.ui.fields.hinted import Hinted
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.cards.acts import CardActs
from moreelberaad.ui.viewmodels.cards.hints import CardHintDesk, CardLeftWords
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.viewmodels.cards.writer import CardWriter
from moreelberaad.ui.views.cards.advice import Advice
from moreelberaad.ui.views.cards.form import CardForm
from moreelberaad.ui.views.cards.status_row import StatusRow
from moreelberaad.ui.views.folding import Stretch
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.run.panes import Pane, tight


class FormPane(Pane):
    """Empty while no card is on show."""

    def __init__(self, ui: Ui, model: CardsModel, acts: CardActs) -> None:
        super().__init__(ui, "surface")
        self.setAccessibleName(ui.say("Kaart"))
        self._model = model
        writer = CardWriter(model)
        self._left = CardLeftWords(writer.leave)
        self._left.setParent(model)
        self._status, self.form = StatusRow(ui, model), CardForm(ui, model, writer)
        self._language = Segments(
            ui,
            ui.say("Taal van de kaart"),
            (("nl", ui.say("Nederlands"), ""), ("en", ui.say("Engels"), "")),
        )
        self._language.set_value(model.written_in)
        self._off = Notice(ui)
        advice = Advice(ui, model)
        column = down(self._status, self._language, self._off, self.form, advice, spacing="md")
        self._card = bare(QWidget(), column)
        self.stretch = Stretch(edged(ui, QWidget(), down(self._card, None), 28, 18))
        self.setLayout(tight(down(self.stretch)))
        desk = CardHintDesk(lambda: model.bench.recogniser, self._left, model)
        Hinted(ui, desk, self).off.connect(self._off.tell)
        self._status.reached.connect(lambda status: acts.reach(CardStatus(status)))
        self._language.chosen.connect(model.speak)
        model.shown.connect(self._on_shown)
        self._shown_id = ""
        self._on_shown()

    @Slot()
    def _on_shown(self) -> None:
        kept = self._model.kept
        self._card.setVisible(kept is not None)
        self._left.follow(kept)
        self._language.set_value(self._model.written_in)
        shown = kept.id if kept else ""
        if shown != self._shown_id:
            self._shown_id = shown
            self.stretch.verticalScrollBar().setValue(0)
