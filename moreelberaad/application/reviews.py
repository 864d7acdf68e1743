"""Deciding what may leave, bit by bit, and the list of what did."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from moreelberaad.application.commands import (
    AskAgain,
    Change,
    KeepReview,
    LeaveStanding,
    NoteShared,
    OfferedWord,
    ReviewChanged,
    ReviewCommand,
)
from moreelberaad.application.own_words import may_be_own, own_form
from moreelberaad.application.ports import Chance, OwnWords, Reviews, Sessions, Today
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.pointed import still_there
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.sharing import Shared

_OFTEN = 2
"""Times that a word is left standing before it is offered as an own word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDesk:
    """Carries out the commands on the reviews of one vault."""

    sessions: Sessions
    reviews: Reviews
    own_words: OwnWords
    chance: Chance
    today: Today

    def carry_out(self, command: ReviewCommand) -> Change:
        """Do what the command says; raises `NotFound` when there is no such session."""
        match command:
            case KeepReview():
                return self._keep(command)
            case NoteShared():
                return self._note(command)
            case LeaveStanding():
                return self._leave(command)
            case AskAgain():
                return self._ask_again(command)
            case _:
                assert_never(command)

    def _keep(self, command: KeepReview) -> Change:
        session = self.sessions.get(command.session)
        kept = self.reviews.get(session.id)
        back = KeepReview(session=session.id, review=kept)
        self.reviews.keep(session.id, _as_seen(session, kept, command.review))
        return Change(done=command, undo=back, events=(ReviewChanged(session=session.id),))

    def _leave(self, command: LeaveStanding) -> Change:
        """Count words once for each session in which they stay."""
        session, words = self.sessions.get(command.session), command.words
        kept = self.reviews.get(session.id)
        if kept.left.has_exactly(words):
            return Change(done=command, undo=None, events=())
        self.reviews.keep(session.id, replace(kept, left=kept.left.leaving(words)))
        times = self.own_words.left(words)
        offered = (OfferedWord(word=words),) if self._may_offer(command, times) else ()
        back = AskAgain(session=session.id, words=words, sure=command.sure)
        events = (ReviewChanged(session=session.id), *offered)
        return Change(done=command, undo=back, events=events)

    def _may_offer(self, command: LeaveStanding, times: int) -> bool:
        if command.sure or times < _OFTEN or not may_be_own(command.words):
            return False
        return own_form(command.words) not in self.own_words.all()

    def _ask_again(self, command: AskAgain) -> Change:
        session, words = self.sessions.get(command.session), command.words
        kept = self.reviews.get(session.id)
        if not kept.left.has_exactly(words):
            return Change(done=command, undo=None, events=())
        self.reviews.keep(session.id, replace(kept, left=kept.left.without(words)))
        self.own_words.asked_again(words)
        back = LeaveStanding(session=session.id, words=words, sure=command.sure)
        return Change(done=command, undo=back, events=(ReviewChanged(session=session.id),))

    def _note(self, command: NoteShared) -> Change:
        session = self.sessions.get(command.session)
        shared = Shared(
            id=self.chance.shared_id(),
            month=self.today.day.replace(day=1),
            document=command.request.document,
            scope=command.request.scope,
            version=session.version,
            reason=command.reason,
            names_sought=command.names_sought,
        )
        self.reviews.add_shared(session.id, shared)
        return Change(done=command, undo=None, events=(ReviewChanged(session=session.id),))


def _as_seen(session: Session, kept: Review, now: Review) -> Review:
    """Keep in mind what was looked at: that is not taken back, and falls away with its words.

    What was left standing while typing has commands of its own.
    """
    valid = marks_of_all(session)
    return replace(
        now,
        left=kept.left,
        opened=(kept.opened | now.opened) & valid,
        blind=(kept.blind | now.blind) & valid,
        pointed=still_there(session, now.pointed),
    )
