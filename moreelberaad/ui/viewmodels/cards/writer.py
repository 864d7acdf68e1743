"""Writing on the card on show: typed words, themes and values, and words let stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.template import Option
from moreelberaad.ui.viewmodels.cards import act_names, writing
from moreelberaad.ui.viewmodels.cards.model import CardsModel


class CardWriter(QObject):
    """Where no card is on show, it does nothing."""

    def __init__(self, model: CardsModel) -> None:
        super().__init__(model)
        self._model = model

    def type(self, part: str, text: str) -> None:
        """Take what was typed in a part; it is kept after a pause."""
        kept, language = self._model.kept, self._model.written_in
        if kept is None or writing.clean(part, text) == writing.words_of(
            kept.card, part, language
        ):
            return
        now = kept.saying(writing.with_words(kept.card, part, language, text))
        name = act_names.of_part(self._model.language, part)
        self._model.timeline.type(now, name, f"{language}:{part}")
        self._model.look_at(now)
        self._tell_draft(kept, now)

    def put(self, part: str, options: Iterable[Option]) -> None:
        """Give the card other `themes` or `values`."""
        kept = self._model.kept
        if kept is not None:
            now = writing.with_options(kept, part, options)
            self._do(now, act_names.of_part(self._model.language, part))

    def leave(self, words: str) -> None:
        """Let words stand on this card."""
        kept = self._model.kept
        if kept is not None:
            name = self._model.language.say("punt laten staan")
            self._do(replace(kept, left=kept.left.leaving(words)), name)

    def _do(self, kept: KeptCard, name: str) -> None:
        if self._model.timeline.act(ChangeCards(cards={kept.id: kept}), name):
            self._model.look_at(kept)
            self._model.shown.emit()

    def _tell_draft(self, before: KeptCard, now: KeptCard) -> None:
        if now.card.status is CardStatus.DRAFT is not before.card.status:
            say = self._model.language.say
            self._model.said.emit(say("Gewijzigd: deze kaart is weer concept."))
            self._model.shown.emit()
