"""One way in for every command: carried out in a transaction, told to others after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from moreelberaad.application.apart import ApartDesk
from moreelberaad.application.beginning import BeginningDesk
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.cards import CardDesk
from moreelberaad.application.commands import (
    AskAgain,
    BeginSession,
    Change,
    Command,
    Event,
    HoldApart,
    KeepReview,
    KeepRound,
    LeaveStanding,
    NoteShared,
    PlanAgain,
    RestoreApart,
    RestoreRound,
    SetApart,
    WipeApart,
)
from moreelberaad.application.own_words import WordDesk
from moreelberaad.application.ports import Unit
from moreelberaad.application.preparing import MethodDesk, SeriesDesk
from moreelberaad.application.reviews import ReviewDesk
from moreelberaad.application.rounds import RoundDesk
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.application.vault_commands import (
    AddOwnWord,
    DropOwnWord,
    ForgetSeries,
    KeepMethod,
    KeepSeries,
    RemoveMethod,
    RenameSeries,
    RestoreSeries,
)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Desks:
    """Where the commands on one vault are carried out."""

    sessions: SessionDesk
    beginning: BeginningDesk
    reviews: ReviewDesk
    apart: ApartDesk
    rounds: RoundDesk
    methods: MethodDesk
    series: SeriesDesk
    words: WordDesk
    cards: CardDesk


def carrying_out(desks: Desks) -> Callable[[Command], Change]:
    """Give what brings each command to its own desk."""

    def carry_out(command: Command) -> Change:
        match command:
            case KeepReview() | NoteShared() | LeaveStanding() | AskAgain():
                return desks.reviews.carry_out(command)
            case BeginSession() | PlanAgain():
                return desks.beginning.carry_out(command)
            case SetApart() | WipeApart() | HoldApart() | RestoreApart():
                return desks.apart.carry_out(command)
            case KeepRound() | RestoreRound():
                return desks.rounds.carry_out(command)
            case KeepMethod() | RemoveMethod():
                return desks.methods.carry_out(command)
            case KeepSeries() | RenameSeries() | ForgetSeries() | RestoreSeries():
                return desks.series.carry_out(command)
            case AddOwnWord() | DropOwnWord():
                return desks.words.carry_out(command)
            case ChangeCards():
                return desks.cards.carry_out(command)
            case _:
                return desks.sessions.carry_out(command)

    return carry_out
