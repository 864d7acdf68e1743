"""Deciding what may leave, bit by bit, and the list of what did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from moreelberaad.application.commands import (
    Change,
    KeepReview,
    NoteShared,
    ReviewChanged,
    ReviewCommand,
)
from moreelberaad.application.ports import Chance, Reviews, Sessions, Today
from moreelberaad.domain.sharing import Shared


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDesk:
    """Carries out the commands on the reviews of one vault."""

    sessions: Sessions
    reviews: Reviews
    chance: Chance
    today: Today

    def carry_out(self, command: ReviewCommand) -> Change:
        """Do what the command says; raises `NotFound` when there is no such session."""
        match command:
            case KeepReview():
                return self._keep(command)
            case NoteShared():
                return self._note(command)
            case _:
                assert_never(command)

    def _keep(self, command: KeepReview) -> Change:
        session = self.sessions.get(command.session)
        back = KeepReview(session=session.id, review=self.reviews.get(session.id))
        self.reviews.keep(session.id, command.review)
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
