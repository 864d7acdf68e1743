"""One way in for every command: carried out in a transaction, told to others after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from moreelberaad.application.apart import ApartDesk
from moreelberaad.application.apart_commands import (
    HoldApart,
    KeepRound,
    RestoreApart,
    RestoreRound,
    SetApart,
    WipeApart,
)
from moreelberaad.application.beginning import BeginningDesk
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.cards import CardDesk
from moreelberaad.application.commands import (
    AskAgain,
    BeginSession,
    Change,
    Command,
    Event,
    KeepReview,
    LeaveStanding,
    NoteShared,
    PlanAgain,
    Together,
)
from moreelberaad.application.erasing import ErasingDesk
from moreelberaad.application.lesson_commands import (
    ChangeLessons,
    DropSearch,
    EraseDue,
    HoldSession,
    KeepFollowUp,
    KeepLessonDraft,
    KeepLessons,
    KeepSearch,
)
from moreelberaad.application.lessons import LessonDesk
from moreelberaad.application.looking_back import LaterDesk
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
from moreelberaad.application.year_commands import KeepReceived, LetYearGo
from moreelberaad.application.years import FiguresDesk

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
    lessons: LessonDesk
    later: LaterDesk
    erasing: ErasingDesk
    figures: FiguresDesk


def carrying_out(desks: Desks) -> Callable[[Command], Change]:
    """Give what brings each command to its own desk."""
    by_command: dict[type, Callable[..., Change]] = {
        **dict.fromkeys(
            (KeepReview, NoteShared, LeaveStanding, AskAgain), desks.reviews.carry_out
        ),
        **dict.fromkeys((BeginSession, PlanAgain), desks.beginning.carry_out),
        **dict.fromkeys((SetApart, WipeApart, HoldApart, RestoreApart), desks.apart.carry_out),
        **dict.fromkeys((KeepRound, RestoreRound), desks.rounds.carry_out),
        **dict.fromkeys((KeepMethod, RemoveMethod), desks.methods.carry_out),
        **dict.fromkeys(
            (KeepSeries, RenameSeries, ForgetSeries, RestoreSeries), desks.series.carry_out
        ),
        **dict.fromkeys((AddOwnWord, DropOwnWord), desks.words.carry_out),
        ChangeCards: desks.cards.carry_out,
        **dict.fromkeys(
            (ChangeLessons, KeepLessons, KeepLessonDraft, KeepSearch, DropSearch),
            desks.lessons.carry_out,
        ),
        **dict.fromkeys((KeepFollowUp, HoldSession), desks.later.carry_out),
        EraseDue: desks.erasing.carry_out,
        **dict.fromkeys((LetYearGo, KeepReceived), desks.figures.carry_out),
    }

    def carry_out(command: Command) -> Change:
        if isinstance(command, Together):
            return _all_of(command, carry_out)
        return by_command.get(type(command), desks.sessions.carry_out)(command)

    return carry_out


def _all_of(command: Together, carry_out: Callable[[Command], Change]) -> Change:
    done = [carry_out(each) for each in command.commands]
    backs = [each.undo for each in reversed(done) if each.undo]
    return Change(
        done=command,
        undo=Together(commands=tuple(backs)) if len(backs) == len(done) else None,
        events=tuple(event for each in done for event in each.events),
    )
