"""All agreements of a vault: read once, and after that only the sessions that changed."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import NamedTuple

from moreelberaad.application.agreements import Agreement, agreements_in
from moreelberaad.application.commands import (
    AnswerRevised,
    Event,
    SessionChanged,
    SessionRemoved,
)
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError, NotFound
from moreelberaad.domain.ids import FieldKey, SessionId


class AgreementPlace(NamedTuple):
    """Where an agreement stands."""

    session: SessionId
    field: FieldKey
    number: int


def place_of(agreement: Agreement) -> AgreementPlace:
    """Tell where an agreement stands."""
    return AgreementPlace(agreement.session, agreement.field, agreement.number)


class AgreementBook:
    """For the window and its workers; the first reading of many sessions takes seconds."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._lock = Lock()
        self._by_session: dict[SessionId, tuple[Agreement, ...]] = {}
        self._changed = set[SessionId]()
        self._is_read = False
        bench.bus.subscribe(self._hear)

    @property
    def is_current(self) -> bool:
        """Tell whether `all` would read nothing."""
        return self._is_read and not self._changed

    def all(self) -> tuple[Agreement, ...]:
        """Give every agreement as it is now; raises what reading a vault does."""
        with self._lock:
            if not self._is_read:
                self._read_whole()
            for session in tuple(self._changed):
                self._read_again(session)
            return tuple(each for kept in self._by_session.values() for each in kept)

    def of(self, session: SessionId) -> tuple[Agreement, ...]:
        """Give the agreements of one session as they are now, once all were read."""
        with self._lock:
            self._read_again(session)
            return self._by_session[session]

    def _read_whole(self) -> None:
        self._changed.clear()
        read: dict[SessionId, list[Agreement]] = {}
        for each in self._bench.agreements():
            read.setdefault(each.session, []).append(each)
        self._by_session = {session: tuple(kept) for session, kept in read.items()}
        self._is_read = True

    def _read_again(self, session: SessionId) -> None:
        """Read a session; one that cannot be read now is still to be read after it."""
        self._changed.discard(session)
        try:
            self._by_session[session] = self._read(session)
        except MoreelberaadError:
            self._changed.add(session)
            raise

    def _read(self, session: SessionId) -> tuple[Agreement, ...]:
        try:
            kept: Sequence[Agreement] = agreements_in((self._bench.sessions.get(session),))
        except NotFound:
            kept = ()
        return tuple(kept)

    def _hear(self, event: Event) -> None:
        """Note what changed, on whatever thread; it is read when somebody asks."""
        match event:
            case AnswerRevised() | SessionChanged() | SessionRemoved():
                self._changed.add(event.session)
            case _:
                pass
