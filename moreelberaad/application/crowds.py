"""How many sessions are alike: what a lesson tells beside what the vault knows (anon.md 5.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from moreelberaad.application.ports import Recogniser, Reviews, Sessions
from moreelberaad.domain.combinations import (
    Advice,
    Crowd,
    Known,
    Trait,
    Traits,
    fewest_for,
    is_combination,
)
from moreelberaad.domain.counts import FEWEST, Result, result
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.passages import passages
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.traits import traits_in
from moreelberaad.domain.values import Codes, Lines, Prose, Record, Rows, Tally, Value

_THEMES = "themes"
_SEEN = frozenset({Trait.RANK, Trait.FUNCTION, Trait.ABROAD})
"""What the check sees in words such as "sgt" that tell it in no other way."""
_WRITTEN = frozenset({Trait.THEME, Trait.GENDER})
"""What is told without the check, and has no more general word: who lacks it is not alike."""

_Mark = tuple[SessionId, int]
"""A session as it was: a change gives it another version."""


@dataclass(frozen=True, kw_only=True)
class CrowdDesk:
    """Looks at a lesson beside all closed sessions of the vault; what it read stays in memory."""

    sessions: Sessions
    reviews: Reviews
    recogniser: Recogniser
    fewest: int = FEWEST
    _told: dict[_Mark, Traits] = field(default_factory=dict, repr=False)
    _seen: dict[_Mark, Traits] = field(default_factory=dict, repr=False)

    def hidden(self, disclosure: Disclosure, session: Session) -> Disclosure:
        """Give a lesson that is no rare combination, if need be without its quarter.

        Raises `Refused` with what to write in more general words. A team knows its own session,
        and other documents never go further than the team: for them there is nothing to count.
        """
        if disclosure.document is not DocumentKind.LESSONS or disclosure.scope is Scope.TEAM:
            return disclosure
        used, tells_outcome = self._used(disclosure, session), _tells_outcome(disclosure)
        if not is_combination(used):  # nor is the vault read then
            return disclosure
        general = self._crowd(disclosure.scope, used).too_telling(
            used, tells_outcome=tells_outcome
        )
        if general is not None and general <= {Trait.QUARTER}:
            return replace(disclosure, quarter=None) if general else disclosure
        advice = Advice.of(general)
        raise Refused((Gate.COMBINATION,), document=disclosure.document, open=0, advice=advice)

    def _crowd(self, scope: Scope, used: Traits) -> Crowd:
        closed = [each for each in self.sessions.all() if each.is_closed]
        exports = [
            shared.month
            for each in closed
            for shared in self.reviews.shared(each.id)
            if shared.scope is not Scope.TEAM
        ]
        return Crowd(
            known=frozenset(self._known(each, used) for each in closed),
            fewest=fewest_for(scope, self.fewest),
            last_export=max(exports, default=None),
        )

    def _known(self, session: Session, used: Traits) -> Known:
        """Count a session; the check, which is slow, looks only where it can matter."""
        told = self._told_by(session)
        missing = {trait for trait, _ in used - told}
        if missing & _SEEN and not missing & _WRITTEN:
            told |= self._seen_in(session)
        return Known(
            session=session.id,
            group=session.series.plain if session.series else session.id,
            traits=told,
            outcomes=frozenset(_outcomes(session)),
            closed=session.closed_on,
        )

    def _told_by(self, session: Session) -> Traits:
        mark = (session.id, session.version)
        if mark not in self._told:
            self._told[mark] = frozenset(_traits_of(session))
        return self._told[mark]

    def _seen_in(self, session: Session) -> Traits:
        mark = (session.id, session.version)
        if mark not in self._seen:
            self._seen[mark] = frozenset(self._told_in(_text(session)))
        return self._seen[mark]

    def _used(self, disclosure: Disclosure, session: Session) -> Traits:
        """Gather what the sheet itself tells."""
        items = [item for part in disclosure.parts for item in part.items]
        values = [item.value for item in items if not isinstance(item.value, Result)]
        words = [
            *disclosure.written.values(),
            *(each for value in values for each in _texts(value)),
        ]
        told = set(self._told_in("\n".join(each.plain for each in words)))
        told |= {
            (Trait.THEME, code)
            for item in items
            if not isinstance(item.value, Result)
            for code in _themes(item.field.id, item.value)
        }
        if disclosure.quarter and session.held_on:
            told.add((Trait.QUARTER, _quarter(session.held_on)))
        return frozenset(told)

    def _told_in(self, text: str) -> Iterator[tuple[Trait, str]]:
        """Give the traits in words, and those of what the check would put in their place."""
        general = (hit.suggestions[0] for hit in self.recogniser.find(text) if hit.suggestions)
        yield from traits_in("\n".join((text, *general)))


def _traits_of(session: Session) -> Iterator[tuple[Trait, str]]:
    """Give what a session tells without the check."""
    yield from traits_in(_text(session))
    for _, asked, value in session.answered():
        yield from ((Trait.THEME, code) for code in _themes(asked.id, value))
    if session.held_on:
        yield Trait.QUARTER, _quarter(session.held_on)


def _text(session: Session) -> str:
    return "\n".join(passage.text.plain for passage in passages(session))


def _tells_outcome(disclosure: Disclosure) -> bool:
    return any(
        isinstance(item.value, Result) and item.value is not Result.NO_STATEMENT
        for part in disclosure.parts
        for item in part.items
    )


def _outcomes(session: Session) -> Iterator[Result]:
    for _, asked, value in session.answered():
        if isinstance(value, Tally) and value.counts:
            made = result(value, offered=len(asked.options))
            if made is not Result.NO_STATEMENT:
                yield made


def _themes(name: str, value: Value) -> Iterator[str]:
    match value:
        case Codes(items) if name == _THEMES:
            yield from items
        case Rows(items):
            for row in items:
                codes = row.cells.get(_THEMES)
                yield from codes.items if isinstance(codes, Codes) else ()
        case _:
            return


def _texts(value: Value) -> Iterator[Prose]:
    match value:
        case Prose():
            yield value
        case Lines(items):
            yield from items
        case Record(lines):
            yield from lines.values()
        case Rows(items):
            yield from _proses(cell for row in items for cell in row.cells.values())
        case _:
            return


def _proses(cells: Iterable[object]) -> Iterator[Prose]:
    return (cell for cell in cells if isinstance(cell, Prose))


def _quarter(day: date) -> str:
    return f"{day.year}-{(day.month + 2) // 3}"
