"""What one session or one sheet tells of what is counted across sessions (anon.md 5.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.combinations import Trait, Traits
from moreelberaad.domain.counts import Result, result
from moreelberaad.domain.findable import codes_named
from moreelberaad.domain.passages import passages
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.session import Session
from moreelberaad.domain.traits import traits_in
from moreelberaad.domain.values import Lines, Prose, Record, Rows, Tally, Value

_THEMES = "themes"


AT_HAND = frozenset({Trait.THEME, Trait.QUARTER})
"""What is told without reading a word."""


def at_hand(session: Session) -> Traits:
    """Give what a session tells without its words being read: all there is of `AT_HAND`."""
    told = {
        (Trait.THEME, code)
        for _, asked, value in session.answered()
        for code in codes_named(_THEMES, asked.id, value)
    }
    if session.held_on:
        told.add((Trait.QUARTER, _quarter(session.held_on)))
    return frozenset(told)


def told_by(session: Session) -> Traits:
    """Give what a session tells without the check."""
    return at_hand(session) | frozenset(traits_in(_text(session)))


def seen_in(session: Session, recogniser: Recogniser) -> Traits:
    """Give what the check sees in the words of a session; slow."""
    return frozenset(_told_in(_text(session), recogniser))


def on_sheet(disclosure: Disclosure, session: Session, recogniser: Recogniser) -> Traits:
    """Give what a sheet itself tells of this session."""
    items = [item for part in disclosure.parts for item in part.items]
    given = [(item.field.id, item.value) for item in items if not isinstance(item.value, Result)]
    words = [*disclosure.written.values(), *(each for _, value in given for each in _texts(value))]
    told = set(_told_in("\n".join(each.plain for each in words), recogniser))
    told |= {
        (Trait.THEME, code) for name, value in given for code in codes_named(_THEMES, name, value)
    }
    if disclosure.quarter and session.held_on:
        told.add((Trait.QUARTER, _quarter(session.held_on)))
    return frozenset(told)


def tells_outcome(disclosure: Disclosure) -> bool:
    """Tell whether a sheet says what the group chose."""
    return any(
        isinstance(item.value, Result) and item.value is not Result.NO_STATEMENT
        for part in disclosure.parts
        for item in part.items
    )


def group_of(session: Session) -> str:
    """Give what tells its group; without a series a session is a group of its own."""
    return session.series.plain if session.series else session.id


def outcomes(session: Session) -> Iterator[Result]:
    """Give what the group chose, as far as that may be told."""
    for _, asked, value in session.answered():
        if isinstance(value, Tally) and value.counts:
            made = result(value, offered=len(asked.options))
            if made is not Result.NO_STATEMENT:
                yield made


def _told_in(text: str, recogniser: Recogniser) -> Iterator[tuple[Trait, str]]:
    """Give the traits in words, and those of what the check would put in their place."""
    general = (hit.suggestions[0] for hit in recogniser.find(text) if hit.suggestions)
    yield from traits_in("\n".join((text, *general)))


def _text(session: Session) -> str:
    return "\n".join(passage.text.plain for passage in passages(session))


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
