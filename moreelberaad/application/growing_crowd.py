"""A crowd of which no more is read than what settles the answer (anon.md 5.7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from moreelberaad.application.trait_book import Bounds, TraitBook
from moreelberaad.application.traits_of import group_of, outcomes
from moreelberaad.application.watching import Watch
from moreelberaad.domain.combinations import Crowd, Known, Trait, Traits
from moreelberaad.domain.session import Session


@dataclass(slots=True, kw_only=True)
class Member:
    """A session and what is known of it now."""

    session: Session
    bounds: Bounds
    least: Known
    most: Known

    def may_join(self, left: Traits) -> bool:
        """Tell whether reading on may show that this session is alike."""
        return left <= self.bounds.most and not left <= self.bounds.least

    def learn(self, bounds: Bounds) -> None:
        """Take what is known of it now."""
        self.bounds = bounds
        self.least = replace(self.least, traits=bounds.least)
        self.most = replace(self.most, traits=bounds.most)


@dataclass(frozen=True, kw_only=True)
class GrowingCrowd:
    """All closed sessions beside what is used in a lesson.

    Every session is in it from the beginning: whether one came alone since the last export depends
    on all their days, read or not. After `read_at_once` and `checked_at_once` sessions, each about
    a second of work, it is asked again whether that settles it.
    """

    members: Sequence[Member]
    used: Traits
    book: TraitBook
    fewest: int
    last_export: date | None
    tells_outcome: bool
    read_at_once: int = 500
    checked_at_once: int = 15

    def too_telling(self, watch: Watch) -> frozenset[Trait] | None:
        """Give what `Crowd.too_telling` gives when all is read; raises `Stopped`.

        What a crowd hides it goes on hiding when sessions tell more. So once those known to be
        alike need no more than all that may be alike, the rest makes no difference.
        """
        waiting = self._unknown()
        while True:
            least = self._asked(each.least for each in self.members)
            most = self._asked(each.most for each in self.members)
            if most is None or least == most:
                return least
            self._read_on(
                frozenset(each for each in self.used if each[0] not in most), waiting, watch
            )

    def _asked(self, known: Iterable[Known]) -> frozenset[Trait] | None:
        crowd = Crowd(known=frozenset(known), fewest=self.fewest, last_export=self.last_export)
        return crowd.too_telling(self.used, tells_outcome=self.tells_outcome)

    def _read_on(self, left: Traits, waiting: int, watch: Watch) -> None:
        """Read some of the sessions that may share what is left, and check some that were read."""
        may_join = [each for each in self.members if each.may_join(left)]
        unread = [each for each in may_join if not each.bounds.is_read]
        unchecked = [each for each in may_join if each.bounds.is_read]
        unknown = self._unknown()
        for member in (*unread[: self.read_at_once], *unchecked[: self.checked_at_once]):
            watch.step(waiting - unknown, waiting)
            self.book.read_on(member.session)
            member.learn(self.book.bounds(member.session, self.used))
            unknown -= member.bounds.is_known

    def _unknown(self) -> int:
        return sum(not each.bounds.is_known for each in self.members)


def members(sessions: Iterable[Session], used: Traits, book: TraitBook) -> list[Member]:
    """Take sessions with what is known of them now."""
    return [_member(each, book.bounds(each, used)) for each in sessions]


def _member(session: Session, bounds: Bounds) -> Member:
    known = Known(
        session=session.id,
        group=group_of(session),
        traits=bounds.least,
        outcomes=frozenset(outcomes(session)),
        closed=session.closed_on,
    )
    return Member(
        session=session, bounds=bounds, least=known, most=replace(known, traits=bounds.most)
    )
