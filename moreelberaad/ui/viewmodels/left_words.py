"""Words that were left standing while typing, and words that are told no more."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import LeaveStanding, OfferedWord
from moreelberaad.application.ports import OwnWords, Reviews
from moreelberaad.application.vault_commands import AddOwnWord
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.session import SessionModel


class LeftWords(QObject):
    """Of a session that is not kept yet: in memory, until it can be kept with the session.

    `offered` gives a word that was left before, so that it can be told no more; `words_changed`
    tells that the check asks about other words now.
    """

    changed = Signal()
    words_changed = Signal()
    offered = Signal(str)

    def __init__(
        self, parent: QObject | None = None, standing: LeftStanding | None = None
    ) -> None:
        super().__init__(parent)
        self.standing = standing or LeftStanding()
        self._to_keep: list[tuple[str, bool]] = []

    def leave(self, words: str, *, sure: bool) -> None:
        """Let these words stand; `sure` tells that the check is sure of them."""
        self._to_keep.append((words, sure))
        self.standing = self.standing.leaving(words)
        self.changed.emit()

    def keep_with(self, session: SessionId, bus: Bus) -> None:
        """Keep them with a session that is in the vault by now."""
        to_keep, self._to_keep = self._to_keep, []
        for words, sure in to_keep:
            bus.execute(LeaveStanding(session=session, words=words, sure=sure))

    def tell_no_more(self, word: str) -> None:
        """Tell of this word no more, in no session; here there is nowhere to keep that."""


class SessionLeftWords(LeftWords):
    """Of a session in the vault: what is left standing there is an act that can be taken back."""

    def __init__(
        self, model: SessionModel, reviews: Reviews, own_words: OwnWords, language: Language
    ) -> None:
        super().__init__(model)
        self._model, self._reviews, self._own = model, reviews, own_words
        self._language = language
        self._known = own_words.all()
        self.standing = reviews.get(model.session.id).left
        model.timeline_changed.connect(self._read)

    @override
    def leave(self, words: str, *, sure: bool) -> None:
        change = self._model.act(
            lambda session: LeaveStanding(session=session.id, words=words, sure=sure),
            self._language.say("punt laten staan"),
        )
        for event in change.events if change else ():
            if isinstance(event, OfferedWord):
                self.offered.emit(event.word)

    @override
    def tell_no_more(self, word: str) -> None:
        name = self._language.say("woord niet meer gemeld")
        self._model.act(lambda _: AddOwnWord(word=word), name)

    @Slot()
    def _read(self) -> None:
        """Follow the vault, also where something was taken back."""
        standing, known = self._reviews.get(self._model.session.id).left, self._own.all()
        if known != self._known:
            self._known = known
            self.words_changed.emit()
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()
