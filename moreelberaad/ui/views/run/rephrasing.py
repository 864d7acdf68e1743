"""Herformuleer: examples of wording a question anew, for the facilitator alone (ux.md 5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.rephrasing import Rephrasing, Rewording
from moreelberaad.domain.template import Text
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.views.lookup import Leaf, LookUp, heading


class RephrasingDialog(LookUp):
    """Cards from … to …, then sample questions; one may begin an empty question."""

    taken = Signal(str)

    def __init__(self, ui: Ui, parent: QWidget, rephrasing: Rephrasing, *, is_empty: bool) -> None:
        super().__init__(ui, parent, ui.say("Herformuleer"))
        code = ui.language.code
        samples = [text.get(code) for text in rephrasing.samples]
        self._questions = [*(card.after.get(code) for card in rephrasing.cards), *samples]
        close = button(ui, ui.say("Sluit"))
        close.clicked.connect(self.reject)
        if is_empty:
            take = button(ui, ui.say("Neem over als begin"), "primary", keys="Ctrl+Return")
            take.clicked.connect(self._take)
            self.finish_with(close, take)
        else:
            kept = ui.say("Er staat al een vraag. Die blijft zoals die is.")
            self.body.addWidget(words(ui, kept, "caption", token="muted"))
            self.finish_with(close)
        cards = [
            Leaf(title=card.title.get(code), parts=partial(self._card, card))
            for card in rephrasing.cards
        ]
        self.show_leaves([*cards, *map(self._sample_leaf, rephrasing.samples)])
        self.list.setFocus()

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._questions[self.leaf])
        self.accept()

    def _sample_leaf(self, sample: Text) -> Leaf:
        question = sample.get(self._ui.language.code)
        return Leaf(title=question, parts=partial(self._sample, question))

    def _sample(self, question: str) -> Sequence[QWidget]:
        ui = self._ui
        return (words(ui, ui.say("Voorbeeldvraag"), "label"), words(ui, question, "question"))

    def _card(self, card: Rewording) -> Sequence[QWidget]:
        ui, code = self._ui, self._ui.language.code
        return (
            words(ui, card.title.get(code), "heading3"),
            heading(ui, ui.say("Van")),
            words(ui, card.before.get(code), "lead", token="ink2"),
            heading(ui, ui.say("Naar")),
            words(ui, card.after.get(code), "question"),
            words(ui, card.why.get(code)),
        )
