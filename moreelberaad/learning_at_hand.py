"""What a vault learned: its lessons, what is found in it, and the terms of what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from typing import Protocol

from moreelberaad.adapters.storage.cards import CardTable
from moreelberaad.adapters.storage.figures import LeftYearTable, ReceivedYearTable
from moreelberaad.adapters.storage.last_day import LastDayRow
from moreelberaad.adapters.storage.lessons import LessonDraftTable, LessonTable, SearchesTable
from moreelberaad.adapters.storage.retained import RetainedTable
from moreelberaad.adapters.storage.reviews import ReviewTable
from moreelberaad.adapters.storage.search import SearchTable
from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.agreements import Agreement, agreements_in
from moreelberaad.application.bus import Bus
from moreelberaad.application.clock import ClockDesk
from moreelberaad.application.erasing import Erasing, ErasingDesk
from moreelberaad.application.lessons import LessonDesk, LessonLibrary
from moreelberaad.application.ports import Backups, Recogniser
from moreelberaad.application.searching import Searching
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.application.years import FiguresDesk
from moreelberaad.domain import findable
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.glossary import Term
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.retention import Terms, longest_ahead
from moreelberaad.domain.search import Findable, FoundKind
from moreelberaad.domain.template import Option

_SOON_WRITTEN = 32 * 1024 * 1024
"""Bytes that are written in less than half a second: some thousand sessions."""


class OwnBackups(Backups, Protocol):
    """The backups of one vault, which follow what goes."""

    @property
    def latest(self) -> date | None:
        """Give the day of the newest."""

    def make_beside(self) -> object:
        """Make one without keeping anybody waiting; none when the vault was written meanwhile."""

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is long enough since the last one, and the vault changed."""

    def renew(self) -> None:
        """Let no backup keep what went."""


class Learning:
    """The part of an unlocked vault that outlives its notes, and what lets them go."""

    sessions: SessionTable
    reviews: ReviewTable
    cards: CardTable
    desk: SessionDesk
    bus: Bus
    backups: OwnBackups
    terms: Terms

    def begin_learning(
        self,
        opened: Vault,
        terms: Callable[[], Sequence[Term]],
        values: Callable[[], Sequence[Option]],
    ) -> None:
        """Put what is learned behind its ports; `values` are those that the app knows."""
        self._opened, self._terms, self._values = opened, terms, values
        self.lessons, self.lesson_drafts = LessonTable(opened), LessonDraftTable(opened)
        self.searches = SearchesTable(opened)
        self.retained = RetainedTable(opened, sooner=longest_ahead(self.terms))
        self.last_day = LastDayRow(opened)
        self.left_years, self.received_years = LeftYearTable(opened), ReceivedYearTable(opened)
        self._index = SearchTable(
            opened,
            {
                FoundKind.SESSION: self._sessions_to_find,
                FoundKind.CARD: self._cards_to_find,
                FoundKind.LESSON: self._lessons_to_find,
            },
        )

    def lesson_desk(self, recogniser: Callable[[], Recogniser]) -> LessonDesk:
        """Give where the commands on lessons are carried out."""
        return LessonDesk(
            lessons=self.lessons,
            drafts=self.lesson_drafts,
            searches=self.searches,
            retained=self.retained,
            recogniser=recogniser,
            today=self.desk.today,
        )

    def figures_desk(self) -> FiguresDesk:
        """Give where the commands on figures of years are carried out."""
        return FiguresDesk(
            left=self.left_years, received=self.received_years, today=self.desk.today
        )

    def erasing_desk(self) -> ErasingDesk:
        """Give where what outlived its term is wiped."""
        return ErasingDesk(
            sessions=self.sessions,
            reviews=self.reviews,
            retained=self.retained,
            today=self.desk.today,
            terms=self.terms,
        )

    @property
    def clock(self) -> ClockDesk:
        """Give what tells whether the day of this machine can be right."""
        return ClockDesk(last=self.last_day, today=self.desk.today)

    @cached_property
    def searching(self) -> Searching:
        """Give what finds sessions, cards, lessons and terms."""
        return Searching(index=self._index, terms=self._terms)

    @cached_property
    def library(self) -> LessonLibrary:
        """Give what takes lessons in that a sheet disclosed."""
        return LessonLibrary(
            lessons=self.lessons,
            chance=self.desk.chance,
            today=self.desk.today,
            values=self._values,
            execute=self.bus.execute,
        )

    @cached_property
    def erasing(self) -> Erasing:
        """Give what sees to the terms of this vault."""
        return Erasing(
            sessions=self.sessions,
            lessons=self.lessons,
            retained=self.retained,
            index=self._index,
            execute=self.bus.execute,
            renew=self._renew,
            today=self.desk.today,
            terms=self.terms,
        )

    def agreements(self) -> Sequence[Agreement]:
        """Give what was agreed in closed sessions, the first to look back on first."""
        return agreements_in(self.sessions.agreeing())

    def keep_index_fresh(self) -> None:
        """Take in what changed; may be done on another thread than the window's."""
        self._index.catch_up()

    def leave_no_words_behind(self) -> None:
        """Take words that are gone out of the index and the pages; what cannot be written waits.

        A very large vault is written anew only when a term is over: nobody waits seconds for a
        lock.
        """
        with suppress(MoreelberaadError):
            self._index.catch_up(only_known=True)
            if self._opened.writes and self._opened.size <= _SOON_WRITTEN:
                self._opened.write_anew()

    def _renew(self) -> None:
        """Let neither the pages nor a backup keep what went."""
        self._opened.write_anew()
        self.backups.renew()

    def _sessions_to_find(self, ids: Sequence[str]) -> Iterator[Findable]:
        values = self._values()
        found = self.sessions.among(ids)
        return (findable.of_session(each, values) for each in found if each.is_closed)

    def _cards_to_find(self, ids: Sequence[str]) -> Iterator[Findable]:
        return (findable.of_card(card) for name in ids if (card := self.cards.get(name)))

    def _lessons_to_find(self, ids: Sequence[str]) -> Iterator[Findable]:
        found = (self.lessons.get(LessonId(name)) for name in ids)
        return (findable.of_lesson(lesson) for lesson in found if lesson)
