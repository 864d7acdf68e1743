"""What is known so far of what sessions tell: cheap reading first, the check last."""

from __future__ import annotations

from dataclasses import dataclass, field

from moreelberaad.application.ports import Recogniser
from moreelberaad.application.traits_of import AT_HAND, at_hand, seen_in, told_by
from moreelberaad.domain.combinations import Trait, Traits
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session

_SEEN = frozenset({Trait.RANK, Trait.FUNCTION, Trait.ABROAD})
"""What the check sees in words such as "sgt" that tell it in no other way."""
_WRITTEN = frozenset({Trait.THEME, Trait.GENDER})
"""What is told without the check, and has no more general word: who lacks it is not alike."""

_Mark = tuple[SessionId, int]
"""A session as it was: a change gives it another version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What a session tells for certain, and what it may tell at most of what is asked."""

    least: Traits
    most: Traits
    is_read: bool = True

    @property
    def is_known(self) -> bool:
        """Tell whether reading on makes no difference."""
        return self.least == self.most


@dataclass(frozen=True, kw_only=True)
class TraitBook:
    """What was read of sessions, in memory only."""

    recogniser: Recogniser
    _told: dict[_Mark, Traits] = field(default_factory=dict, repr=False)
    _seen: dict[_Mark, Traits] = field(default_factory=dict, repr=False)

    def bounds(self, session: Session, used: Traits) -> Bounds:
        """Give what is known of a session now, as far as it matters beside what is used."""
        told = self._told.get(_mark(session))
        if told is None:
            told = at_hand(session)
            return Bounds(least=told, most=told | _without(used, AT_HAND), is_read=False)
        missing = {trait for trait, _ in used - told}
        if missing & _WRITTEN or not missing & _SEEN:
            return Bounds(least=told, most=told)
        seen = self._seen.get(_mark(session))
        if seen is None:
            return Bounds(least=told, most=told | _without(used, AT_HAND))
        return Bounds(least=told | seen, most=told | seen)

    def read_on(self, session: Session) -> None:
        """Read its words, or when that was done let the check look at them, which is slow."""
        mark = _mark(session)
        if mark in self._told:
            self._seen[mark] = seen_in(session, self.recogniser)
        else:
            self._told[mark] = told_by(session)


def _without(used: Traits, traits: frozenset[Trait]) -> Traits:
    return frozenset(each for each in used if each[0] not in traits)


def _mark(session: Session) -> _Mark:
    return session.id, session.version
