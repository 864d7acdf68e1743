"""Reading some parts without the marks of the check, for what goes far (ux.md 3.10)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import blake2s

from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.opening import marks, unopened
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session

_ONE_IN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """The parts of a document that were not looked at yet, or not yet without marks."""

    parts: tuple[str, ...] = ()
    blind: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parts or self.blind)


def goes_far(scope: Scope) -> bool:
    """Tell whether parts are read blind for this scope."""
    return scope.reach >= Scope.DEFENCE.reach


def chosen_blind(session: SessionId, parts: Collection[str]) -> frozenset[str]:
    """Choose one in five of these parts and at least one, the same ones every time."""
    number = max(1, len(parts) // _ONE_IN)
    return frozenset(sorted(parts, key=lambda part: _lot(session, part))[:number])


def unread_blind(session: Session, request: Request, read: Collection[str]) -> tuple[str, ...]:
    """Name the parts that are still to be read blind; none where the document stays near."""
    if not goes_far(request.scope):
        return ()
    every = marks(session, request.document)
    chosen = chosen_blind(session.id, every.keys())
    return tuple(part for part, mark in every.items() if part in chosen and mark not in read)


def unread(session: Session, request: Request, review: Review) -> Unread:
    """Tell what of a document a person has still to look at before it leaves."""
    return Unread(
        parts=unopened(session, request.document, review.opened),
        blind=unread_blind(session, request, review.blind),
    )


def _lot(session: SessionId, part: str) -> bytes:
    return blake2s(f"{session}\0{part}".encode()).digest()
