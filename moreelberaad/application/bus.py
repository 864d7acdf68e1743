"""One way in for every command: carried out in a transaction, told to others after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from moreelberaad.application.commands import Change, Command, Event, KeepReview, NoteShared
from moreelberaad.application.ports import Unit
from moreelberaad.application.reviews import ReviewDesk
from moreelberaad.application.sessions import SessionDesk

Listener = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Bus:
    """Executes commands and publishes their events once they are safely saved."""

    unit: Unit
    carry_out: Callable[[Command], Change]
    listeners: list[Listener] = field(default_factory=list)

    def subscribe(self, listener: Listener) -> None:
        """Call this listener with every event from now on."""
        self.listeners.append(listener)

    def execute(self, command: Command) -> Change:
        """Carry out one command whole; an error leaves everything as it was."""
        with self.unit.transaction():
            change = self.carry_out(command)
        for event in change.events:
            for listener in self.listeners:
                listener(event)
        return change


def carrying_out(sessions: SessionDesk, reviews: ReviewDesk) -> Callable[[Command], Change]:
    """Give what brings each command to its own desk."""

    def carry_out(command: Command) -> Change:
        match command:
            case KeepReview() | NoteShared():
                return reviews.carry_out(command)
            case _:
                return sessions.carry_out(command)

    return carry_out
