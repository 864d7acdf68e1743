"""The agreements of a vault as they are looked at: in groups, one of them on show (ux.md 3.13)."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.agreements import Agreement, days_to_come
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.learning.agreements_book import (
    AgreementBook,
    AgreementPlace,
    place_of,
)
from moreelberaad.ui.viewmodels.learning.agreements_held import HeldAgreements
from moreelberaad.ui.viewmodels.learning.agreements_listing import Listed, listed
from moreelberaad.ui.viewmodels.learning.agreements_timeline import LookBackTimeline


class AgreementsModel(QObject):
    """`changed` is for the list and the timeline, `shown` for the agreement on show.

    The order of the list stays while somebody writes; it is made anew by what they ask for.
    `turned_to` tells that another agreement came on show.
    """

    changed = Signal()
    listed_anew = Signal()
    shown = Signal()
    turned_to = Signal()
    read_failed = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        today: Today,
        parent: QObject | None = None,
        book: AgreementBook | None = None,
    ) -> None:
        super().__init__(parent)
        self.bench, self._today = bench, today
        self._book = book or AgreementBook(bench)
        self.timeline = LookBackTimeline(bench.bus.execute, self)
        self.is_read, self.is_open = False, True
        self.listed: Listed = ()
        self._held = HeldAgreements()
        self._drafts: dict[AgreementPlace, FollowUp] = {}
        self._current: AgreementPlace | None = None
        self._jobs = Jobs(self)
        self.timeline.changed.connect(self.changed)
        self.timeline.kept.connect(self._on_kept)

    @property
    def today(self) -> date:
        """Give the day it is."""
        return self._today.day

    @property
    def numbers(self) -> tuple[int, int]:
        """Count what goes on, and what is over."""
        return self._held.numbers

    @property
    def agreement(self) -> Agreement | None:
        """Give the agreement on show."""
        return self._held.at(self._current) if self._current else None

    @property
    def draft(self) -> FollowUp | None:
        """Give what is written of it, also what is not in the vault yet."""
        now = self.agreement
        return self._drafts.get(place_of(now), now.looked_back) if now else None

    @property
    def days_to_come(self) -> tuple[date, ...]:
        """Give the days on which open agreements are looked back on."""
        return days_to_come(self._held.all(), self.today)

    def at(self, place: AgreementPlace) -> Agreement | None:
        """Give the agreement at a place of the list."""
        return self._held.at(place)

    def read(self) -> None:
        """Read the vault again; what did not change is not read twice."""
        if not self.timeline.flush():
            return
        if self.is_read and self._book.is_current:
            self.list_again()
        elif not self._jobs.busy:
            self._jobs.run(partial(_held, self._book), self._on_read, self.read_failed.emit)

    def settle(self) -> bool:
        """Wait for what is read, and save what was typed; tells whether all is in the vault."""
        while self._jobs.busy:
            self._jobs.wait()
        return self.timeline.flush()

    def show_open(self, *, is_open: bool) -> None:
        """List what goes on, or what is over."""
        if is_open is not self.is_open:
            self.timeline.save()
            self.is_open = is_open
            self.list_again()

    def choose(self, place: AgreementPlace) -> None:
        """Show another agreement."""
        if place != self._current:
            self.timeline.save()
            self._turn_to(place)
            self.changed.emit()

    def go_to(self, session: SessionId, field: FieldKey, number: int) -> None:
        """Show this agreement in the list where it stands, as soon as all is read."""
        self._turn_to(AgreementPlace(session, field, number))
        if self.is_read:
            self._list_around()

    def follow(self, session: SessionId | None) -> None:
        """Show what was changed in a session by taking back, or by doing again."""
        if session is not None:
            for place in [each for each in self._drafts if each.session == session]:
                del self._drafts[place]
            before = self._held.of(session)
            self._take_over(session)
            now = self._held.of(session)
            changed = [at for at, each in now.items() if _differs(each, before.get(at))]
            if changed and self._current not in changed:
                self._turn_to(changed[0])
            self._list_around()

    def hold(self, draft: FollowUp) -> None:
        """Remember what is typed of the agreement on show until it is in the vault."""
        if self._current is not None:
            self._drafts[self._current] = draft

    def as_it_is_now(self) -> Agreement | None:
        """Read the session of the agreement on show again; nothing when it is there no longer."""
        here = self._current
        if here is None:
            return None
        self._take_over(here.session)
        return self._held.at(here)

    def list_again(self) -> None:
        """Make the list anew, with the agreement on show; else with its neighbour."""
        before = [place for _, places in self.listed for place in places]
        at = before.index(self._current) if self._current in before else 0
        self.listed = listed(self._held.standings(), self.today, is_open=self.is_open)
        now = [place for _, places in self.listed for place in places]
        if self._current not in now:
            self._turn_to(now[min(at, len(now) - 1)] if now else None)
        self.listed_anew.emit()
        self.shown.emit()
        self.changed.emit()

    def _list_around(self) -> None:
        """List the agreement on show where it stands."""
        now = self.agreement
        if now is not None:
            self.is_open = now.is_open
        self.list_again()

    def _turn_to(self, place: AgreementPlace | None) -> None:
        if place != self._current:
            self._current = place
            self.turned_to.emit()
            self.shown.emit()

    def _take_over(self, session: SessionId) -> None:
        before = self._held.of(session)
        now = self._held.put(session, self._book.of(session))
        for place, each in now.items():
            if self._drafts.get(place) == each.looked_back:
                del self._drafts[place]
        if before.keys() - now.keys():
            self.list_again()

    @Slot(object)
    def _on_read(self, held: HeldAgreements) -> None:
        is_first, self.is_read = not self.is_read, True
        self._held = held
        if is_first:
            self._list_around()
        else:
            self.list_again()

    @Slot(str)
    def _on_kept(self, session: str) -> None:
        self._take_over(SessionId(session))
        self.changed.emit()


def _held(book: AgreementBook) -> HeldAgreements:
    """Read what takes a while; runs beside the window."""
    return HeldAgreements(book.all())


def _differs(one: Agreement, other: Agreement | None) -> bool:
    return other is None or (one.row, one.looked_back) != (other.row, other.looked_back)
