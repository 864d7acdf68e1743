"""Words let stand in a look back: kept with the session in which it was agreed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from typing_extensions import override

from moreelberaad.application.commands import LeaveStanding, OfferedWord
from moreelberaad.application.vault_commands import AddOwnWord
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.i18n import N_
from moreelberaad.ui.viewmodels.learning.agreements_timeline import LookBackTimeline
from moreelberaad.ui.viewmodels.left_words import LeftWords


class AgreementLeftWords(LeftWords):
    """Of the agreement on show; nothing can be left standing where there is none."""

    def __init__(
        self, bench: Workbench, timeline: LookBackTimeline, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._timeline = bench, timeline
        self._session: SessionId | None = None

    def follow(self, session: SessionId | None) -> None:
        """Stand for this session from now on, as the vault has it now."""
        self._session = session
        standing = self._bench.reviews.get(session).left if session else LeftStanding()
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()

    @override
    def leave(self, words: str, *, sure: bool) -> None:
        if self._session is None:
            return
        command = LeaveStanding(session=self._session, words=words, sure=sure)
        change = self._timeline.act(command, N_("punt laten staan"))
        self.follow(self._session)
        for event in change.events if change else ():
            if isinstance(event, OfferedWord):
                self.offered.emit(event.word)

    @override
    def tell_no_more(self, word: str) -> None:
        if self._timeline.act(AddOwnWord(word=word), N_("woord niet meer gemeld")):
            self.words_changed.emit()
