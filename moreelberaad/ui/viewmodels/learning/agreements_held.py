"""The agreements of a vault in memory: thousands, of which one session changes at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from moreelberaad.application.agreements import Agreement
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.viewmodels.learning.agreements_book import AgreementPlace, place_of
from moreelberaad.ui.viewmodels.learning.agreements_listing import Standing, standing

Agreements = Mapping[AgreementPlace, Agreement]


class HeldAgreements:
    """Made on a worker; what changes after that takes no longer the more there are."""

    def __init__(self, agreements: Iterable[Agreement] = ()) -> None:
        self._by_session: dict[SessionId, dict[AgreementPlace, Agreement]] = {}
        self._standings: dict[SessionId, tuple[Standing, ...]] = {}
        self._open = self._over = 0
        for each in agreements:
            self._by_session.setdefault(each.session, {})[place_of(each)] = each
        for session in self._by_session:
            self._stand(session, 1)

    @property
    def numbers(self) -> tuple[int, int]:
        """Count what goes on, and what is over."""
        return self._open, self._over

    def standings(self) -> Iterator[Standing]:
        """Give what a list is ordered by."""
        return chain.from_iterable(self._standings.values())

    def all(self) -> Iterator[Agreement]:
        """Give every agreement."""
        return (each for held in self._by_session.values() for each in held.values())

    def at(self, place: AgreementPlace) -> Agreement | None:
        """Give the agreement that stands there, if one does."""
        return self.of(place.session).get(place)

    def of(self, session: SessionId) -> Agreements:
        """Give those of one session."""
        return self._by_session.get(session, {})

    def put(self, session: SessionId, agreements: Iterable[Agreement]) -> Agreements:
        """Hold these of one session instead; gives them by their places."""
        self._stand(session, -1)
        held = {place_of(each): each for each in agreements}
        self._by_session[session] = held
        self._stand(session, 1)
        return held

    def _stand(self, session: SessionId, count: int) -> None:
        held = self._by_session.get(session, {})
        self._standings[session] = tuple(map(standing, held.values()))
        going_on = sum(each.is_open for each in held.values())
        self._open += count * going_on
        self._over += count * (len(held) - going_on)
