"""How many sessions are alike: what a lesson tells beside what the vault knows (anon.md 5.7)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from moreelberaad.application.growing_crowd import GrowingCrowd, members
from moreelberaad.application.ports import Recogniser, Reviews, Sessions
from moreelberaad.application.trait_book import TraitBook
from moreelberaad.application.traits_of import on_sheet, tells_outcome
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.domain.combinations import Advice, Trait, Traits, fewest_for, is_combination
from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind


@dataclass(frozen=True, kw_only=True)
class CrowdDesk:
    """Looks at a lesson beside all closed sessions of the vault; what it read stays in memory."""

    sessions: Sessions
    reviews: Reviews
    recogniser: Recogniser
    fewest: int = FEWEST

    @cached_property
    def _book(self) -> TraitBook:
        return TraitBook(recogniser=self.recogniser)

    def hidden(
        self, disclosure: Disclosure, session: Session, watch: Watch = UNWATCHED
    ) -> Disclosure:
        """Give a lesson that is no rare combination, if need be without its quarter.

        Raises `Refused` with what to write in more general words, or `Stopped`. A team knows its
        own session, and other documents never go further than the team: for them there is nothing
        to count.
        """
        if disclosure.document is not DocumentKind.LESSONS or disclosure.scope is Scope.TEAM:
            return disclosure
        used = on_sheet(disclosure, session, self.recogniser)
        if not is_combination(used):  # nor is the vault read then
            return disclosure
        watch.step(0, 0)  # reading the vault takes seconds when it is full
        general = self._crowd(disclosure, used).too_telling(watch)
        if general is not None and general <= {Trait.QUARTER}:
            return replace(disclosure, quarter=None) if general else disclosure
        advice = Advice.of(general)
        raise Refused((Gate.COMBINATION,), document=disclosure.document, open=0, advice=advice)

    def _crowd(self, disclosure: Disclosure, used: Traits) -> GrowingCrowd:
        closed = (each for each in self.sessions.all() if each.is_closed)
        return GrowingCrowd(
            members=members(closed, used, self._book),
            used=used,
            book=self._book,
            fewest=fewest_for(disclosure.scope, self.fewest),
            last_export=self.reviews.left_team_in(),
            tells_outcome=tells_outcome(disclosure),
        )
