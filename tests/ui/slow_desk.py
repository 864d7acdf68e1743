"""A desk that is busy comparing until it is let go; nothing in it hurries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Event

from typing_extensions import override

from moreelberaad.application.exports import Decide, ExportDesk, Outgoing
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import SessionId

_TURN = 0.005


@dataclass(frozen=True, kw_only=True)
class SlowDesk(ExportDesk):
    """Says that it is at 40 of 100, again and again."""

    free: Event = field(default_factory=Event)

    @override
    def prepare(
        self,
        session_id: SessionId,
        request: Request,
        decide: Decide,
        names: Sequence[str] = (),
        watch: Watch = UNWATCHED,
    ) -> Outgoing:
        outgoing = super().prepare(session_id, request, decide, names, watch)
        while not self.free.wait(_TURN):
            watch.step(40, 100)
        return outgoing


def slow(desk: ExportDesk) -> SlowDesk:
    return SlowDesk(sessions=desk.sessions, reviews=desk.reviews, recogniser=desk.recogniser)
