"""What was shared of a session: never what it said, and never where it went (ux.md 3.11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from moreelberaad.domain.gates import Scope
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """One document that was made; `month` is the first day of its month.

    `version` is that of the session then: an objection makes the session newer, and never reaches
    a document that is out already. `names_sought` tells whether names to look for were typed.
    """

    id: str
    month: date
    document: DocumentKind
    scope: Scope
    version: int
    reason: Prose = Prose("")
    names_sought: bool = False

    def is_outdated(self, session: Session) -> bool:
        """Tell whether the session was corrected after this document."""
        return self.version < session.version


def newest_first(shared: Iterable[Shared]) -> list[Shared]:
    """Put the newest month first; within it the documents in their order, then how far they go.

    What is alike in all that keeps the order of its ids, which tells nothing.
    """
    by_what_it_is = sorted(shared, key=_place_in_month)
    return sorted(by_what_it_is, key=lambda each: each.month, reverse=True)


def replaced(shared: Iterable[Shared], session: Session, document: DocumentKind) -> date | None:
    """Give the month of the newest document of this kind that a new one takes the place of."""
    months = (
        each.month for each in shared if each.document is document and each.is_outdated(session)
    )
    return max(months, default=None)


def _place_in_month(shared: Shared) -> tuple[int, int, int, str]:
    document = list(DocumentKind).index(shared.document)
    return document, shared.scope.reach, -shared.version, shared.id
