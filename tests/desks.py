"""The desk of the sessions with all of it in memory, and a disk that can be full."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from moreelberaad.application.apart import ApartDesk
from moreelberaad.application.beginning import BeginningDesk
from moreelberaad.application.bus import Bus, Desks, carrying_out
from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.cards import CardDesk
from moreelberaad.application.commands import Change, Command
from moreelberaad.application.erasing import ErasingDesk
from moreelberaad.application.lessons import LessonDesk
from moreelberaad.application.looking_back import LaterDesk
from moreelberaad.application.own_words import WordDesk
from moreelberaad.application.ports import Today
from moreelberaad.application.preparing import MethodDesk, SeriesDesk
from moreelberaad.application.reviews import ReviewDesk
from moreelberaad.application.rounds import RoundDesk
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.application.years import FiguresDesk
from moreelberaad.domain.errors import DiskFull
from moreelberaad.domain.session import Session
from tests.builders import HELD_ON
from tests.cards import FakeCards
from tests.fakes import (
    FakeCalendar,
    FakeChance,
    FakeMethods,
    FakeOwnWords,
    FakeRecogniser,
    FakeReviews,
    FakeSeries,
    FakeSessions,
    FakeUnit,
)
from tests.figures import FakeLeftYears, FakeReceived
from tests.learning import FakeLessonDrafts, FakeLessons, FakeRetained, FakeSearches


def a_desk(*kept: Session, today: date = HELD_ON, seed: int | None = None) -> SessionDesk:
    return SessionDesk(
        sessions=FakeSessions(*kept),
        reviews=FakeReviews(),
        chance=FakeChance(seed),
        calendar=FakeCalendar(),
        today=Today(today),
    )


def a_review_desk(desk: SessionDesk, own_words: FakeOwnWords | None = None) -> ReviewDesk:
    return ReviewDesk(
        sessions=desk.sessions,
        reviews=desk.reviews,
        own_words=own_words or FakeOwnWords(),
        chance=desk.chance,
        today=desk.today,
    )


def carry_out(desk: SessionDesk, command: Command) -> Change:
    """Do at this desk, or at the one for reviews beside it, what the command says."""
    return carrying_out(all_desks(desk))(command)


def all_desks(desk: SessionDesk) -> Desks:
    assert isinstance(desk.sessions, FakeSessions)
    return Desks(
        sessions=desk,
        beginning=BeginningDesk(sessions=desk.sessions, chance=desk.chance, today=desk.today),
        reviews=a_review_desk(desk),
        apart=ApartDesk(sessions=desk.sessions, chance=desk.chance),
        rounds=RoundDesk(sessions=desk.sessions, chance=desk.chance),
        methods=MethodDesk(methods=FakeMethods()),
        series=SeriesDesk(series=FakeSeries(desk.sessions)),
        words=WordDesk(words=FakeOwnWords()),
        cards=CardDesk(cards=FakeCards(), checks=CardChecks(FakeRecogniser)),
        lessons=LessonDesk(
            lessons=FakeLessons(),
            drafts=FakeLessonDrafts(),
            searches=FakeSearches(),
            retained=FakeRetained(),
            recogniser=FakeRecogniser,
            today=desk.today,
        ),
        later=LaterDesk(sessions=desk.sessions),
        erasing=ErasingDesk(
            sessions=desk.sessions,
            reviews=desk.reviews,
            retained=FakeRetained(desk.sessions),
            today=desk.today,
        ),
        figures=FiguresDesk(left=FakeLeftYears(), received=FakeReceived(), today=desk.today),
    )


def full_disk(_: Command) -> Change:
    """Keep nothing: there is no room."""
    raise DiskFull


class Disk:
    """Keeps sessions as a vault does, until it is full."""

    def __init__(self, *kept: Session) -> None:
        self.sessions = FakeSessions(*kept)
        self.full = False
        desk = replace(a_desk(), sessions=self.sessions)
        self._bus = Bus(FakeUnit(self.sessions), carrying_out(all_desks(desk)))

    def execute(self, command: Command) -> Change:
        return full_disk(command) if self.full else self._bus.execute(command)
