"""From a closed session to what may leave: the review, the decisions, the disclosure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from moreelberaad.application.crowds import CrowdDesk
from moreelberaad.application.names import looking_for
from moreelberaad.application.pointing import with_pointed
from moreelberaad.application.ports import Recogniser, Reviews, Sessions
from moreelberaad.application.proofs import last_check, names_someone
from moreelberaad.application.review import review
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.domain.errors import NotAllowed
from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.leaks import Told
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.policy import NO_POLICY, Policy
from moreelberaad.domain.privacy import Disclosure, Surroundings, disclose
from moreelberaad.domain.read_back_copy import ReadBackCopy, disclose_read_back, nameless
from moreelberaad.domain.review import (
    COST,
    LONGEST_REASON,
    WEIGHED_MOST,
    Choice,
    Finding,
    Review,
)
from moreelberaad.domain.session import Session
from moreelberaad.domain.sharing import replaced
from moreelberaad.domain.taken_over import kept_inside, taken_over
from moreelberaad.domain.template import DocumentKind, ExportAs
from moreelberaad.domain.values import Prose

Decide = Callable[[Sequence[Finding]], Review]
"""How findings become decisions: by a person's file, or by taking every proposal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What may leave; `check` is the last look at every text of each file that is made of it."""

    disclosure: Disclosure
    check: Callable[[Told], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOut:
    """A paper that participants read and hand back; `check` is the last look at it."""

    copy: ReadBackCopy
    check: Callable[[Told], None]


@dataclass(frozen=True, kw_only=True)
class ExportDesk:
    """Prepares what leaves the vault."""

    sessions: Sessions
    reviews: Reviews
    recogniser: Recogniser
    policy: Policy = NO_POLICY

    @cached_property
    def _crowds(self) -> CrowdDesk:
        return CrowdDesk(
            sessions=self.sessions,
            reviews=self.reviews,
            recogniser=self.recogniser,
            fewest=self.policy.fewest,
        )

    def findings(self, session_id: SessionId, names: Sequence[str] = ()) -> tuple[Finding, ...]:
        """Find what must be decided in this session, these names too."""
        return self._found(self.sessions.get(session_id), looking_for(names, self.recogniser))

    def plan(
        self, session_id: SessionId, request: Request, decide: Decide, names: Sequence[str] = ()
    ) -> Disclosure:
        """Decide what the document holds; raises `Refused` with every closed gate."""
        return self.prepare(session_id, request, decide, names).disclosure

    def prepare(
        self,
        session_id: SessionId,
        request: Request,
        decide: Decide,
        names: Sequence[str] = (),
        watch: Watch = UNWATCHED,
    ) -> Outgoing:
        """Decide what the document holds, as `plan` does, and what its files may not hold.

        Raises `NotAllowed` for what the organisation keeps inside, and `Stopped` when watched.
        """
        self.policy.look_at(request.scope)
        session = self.sessions.get(session_id)
        recogniser = looking_for(names, self.recogniser)
        findings = self._found(session, recogniser)
        decided = self._allowed(decide(findings))
        _check_new_words(session, decided, recogniser)
        around = self._surroundings(session, request)
        disclosure = disclose(session, request, findings, decided, around)
        return Outgoing(
            disclosure=self._crowds.hidden(disclosure, session, watch),
            check=last_check(findings, decided, self.recogniser, names),
        )

    def read_back(
        self, session_id: SessionId, last_day: date | None, names: Sequence[str] = ()
    ) -> HandedOut:
        """Decide what stands on the Nalees-exemplaar, and what its pages may not hold.

        Raises `SessionStillOpen` or `NothingToShare`.
        """
        session, kept = self.sessions.get(session_id), self.reviews.get(session_id)
        recogniser = looking_for(names, self.recogniser)
        findings = self._found(session, recogniser)
        return HandedOut(
            copy=disclose_read_back(session, findings, kept, last_day),
            check=last_check(findings, nameless(findings, kept), self.recogniser, names),
        )

    def _allowed(self, decided: Review) -> Review:
        """Raise `NotAllowed` for what nobody read, and take away a reason that opens no gate."""
        if decided.is_proposal and not self.policy.accept_proposals:
            raise NotAllowed
        return decided if self.policy.reasons else replace(decided, reason=Prose(""))

    def _found(self, session: Session, recogniser: Recogniser) -> tuple[Finding, ...]:
        """Give what the check finds, and what a reader pointed out."""
        pointed = self.reviews.get(session.id).pointed
        return with_pointed(session, review(session, recogniser), pointed)

    def _surroundings(self, session: Session, request: Request) -> Surroundings:
        held = session.held_on
        return Surroundings(
            in_quarter=self.sessions.count_held(*_quarter(held)) if held else 0,
            fewest=self.policy.fewest,
            replaces=replaced(self.reviews.shared(session.id), session, request.document),
        )


def _check_new_words(session: Session, decided: Review, recogniser: Recogniser) -> None:
    """Refuse an identifier in words that were written at the review itself."""
    mistakes = Mistakes()
    if len(decided.reason.plain) > LONGEST_REASON:
        mistakes.add("reason", "reason_too_long", most=LONGEST_REASON)
    general = (
        key for key, asked in session.template.fields() if asked.export_as is ExportAs.GENERAL
    )
    known = {WEIGHED_MOST, COST, *general}
    if decided.written.keys() - known:
        mistakes.add("written", "unknown_field")
    for path, words in _new_words(decided):
        if names_someone(words.plain, recogniser):
            mistakes.add(path, "identifier_in_words")
    inside = kept_inside(session, DocumentKind.LESSONS) if decided.written else ()
    if any(taken_over(words.plain, inside) for words in decided.written.values()):
        mistakes.add("written", "taken_over")
    mistakes.raise_if_any()


def _new_words(decided: Review) -> Sequence[tuple[str, Prose]]:
    return [
        *(
            (f"finding {finding}", decision.words)
            for finding, decision in decided.decisions.items()
            if decision.choice is Choice.WORDS
        ),
        *(("written", words) for words in decided.written.values()),
        ("reason", decided.reason),
    ]


def _quarter(day: date) -> tuple[date, date]:
    """Give the first and the last day of a day's quarter."""
    first = day.replace(month=day.month - (day.month - 1) % 3, day=1)
    last_month = first.replace(month=first.month + 2, day=28) + timedelta(days=4)
    return first, last_month - timedelta(days=last_month.day)
