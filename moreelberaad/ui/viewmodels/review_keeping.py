"""What was decided in a review: kept in the vault at once, and taken back in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from moreelberaad.application.commands import Change, KeepReview
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Decision, Finding, Review
from moreelberaad.ui.viewmodels.history import Execute, History

Find = Callable[[Review], Sequence[Finding]]
"""Gives what there is to decide, with what a review says was pointed out."""


class ReviewKeeping:
    """The review of one session as the vault has it, and the acts that brought it there.

    `review` holds only decisions on findings that are there; `fallen` counts the others.
    `findings` has what a reader pointed out too.
    """

    def __init__(self, bench: Workbench, session: SessionId) -> None:
        self._bench, self._session = bench, session
        self._find: Find | None = None
        self.findings: Sequence[Finding] = ()
        self.history = History()
        self._kept = self.review = bench.reviews.get(session)

    @property
    def fallen(self) -> int:
        """Count the decisions whose words changed, or whose name is no longer looked for."""
        return len(self._kept.decisions) - len(self.review.decisions)

    def read(self) -> None:
        """Read what the vault has; what was decided elsewhere makes undo forget."""
        kept = self._bench.reviews.get(self._session)
        if kept != self._kept:
            self.history.clear()
        self._hold(kept)

    def know(self, find: Find) -> None:
        """Take in what there is to decide."""
        self._find = find
        self.read()

    def forget(self) -> None:
        """Know of no findings and no acts: the words are others now."""
        self._find, self.findings = None, ()
        self.history.clear()

    def do(self, act: Callable[[Review], Review], name: str) -> None:
        """Keep what an act makes of the review; raises what the vault raises."""
        self.read()
        made = act(self.review)
        if made != self.review:
            change = self._execute(KeepReview(session=self._session, review=made))
            self.history.remember(change, name)
            self._reread()

    def note(self, act: Callable[[Review], Review]) -> None:
        """Keep what nobody takes back, such as what was looked at."""
        self.read()
        made = act(self._kept)
        if made != self._kept:
            self._execute(KeepReview(session=self._session, review=made))
            self._reread()

    def turn(self, act: Callable[[Execute], Change | None]) -> frozenset[str]:
        """Undo or redo; names the findings on which something else is decided now."""
        self.read()
        before = self.review.decisions
        act(self._execute)
        self._reread()
        after = self.review.decisions
        every = before.keys() | after.keys()
        return frozenset(name for name in every if before.get(name) != after.get(name))

    @property
    def _execute(self) -> Execute:
        return self._bench.bus.execute

    def _reread(self) -> None:
        self._hold(self._bench.reviews.get(self._session))

    def _hold(self, kept: Review) -> None:
        self._kept = self.review = kept
        if self._find is not None:
            self.findings = self._find(kept)
            self.review = kept.only_on(self.findings)


def with_decisions(review: Review, *, made: dict[str, Decision]) -> Review:
    """Add decisions; what the second reader read is then no longer what leaves."""
    decisions = {**review.decisions, **made}
    if decisions == review.decisions:
        return review
    return replace(review.unread(), decisions=decisions)
