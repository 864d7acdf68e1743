"""What one line of *Instellingen* asks, and where its answer is kept (ux.md 3.15)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from moreelberaad.application.habits import BOUNDS, CHOICES
from moreelberaad.bootstrap import Settings

Value = str | int | float | bool
Read = Callable[[Settings], Value]
Put = Callable[[Settings, Any], Settings]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A name and one sentence that tells what it does and what its bounds are.

    Where there is no choice, `fixed` says what holds; `is_locked` if the organisation wants it so.
    """

    name: str
    note: str
    read: Read
    put: Put
    fixed: str = ""
    is_locked: bool = False

    def holds(self, sought: str) -> bool:
        """Tell whether these letters stand in what it asks."""
        return sought.casefold().strip() in f"{self.name} {self.note}".casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Line):
    """One of some codes, each with its words."""

    options: tuple[tuple[Value, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Line):
    """A whole number of something."""

    bounds: range
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Line):
    """On or off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Line):
    """One line of words; empty is allowed. Some ask a role, in which no name belongs."""

    longest: int
    is_role: bool = False


def number(habit: str, name: str, note: str, unit: str) -> Number:
    """Ask a habit that is a number."""
    return Number(
        name=name, note=note, unit=unit, bounds=BOUNDS[habit], read=_read(habit), put=_put(habit)
    )


def switch(habit: str, name: str, note: str) -> Switch:
    """Ask a habit that is on or off."""
    return Switch(name=name, note=note, read=_read(habit), put=_put(habit))


def choice(habit: str, name: str, note: str, *words: str) -> Choice:
    """Ask a habit that is one of some codes, with their words in the same order."""
    options = tuple(zip(CHOICES[habit], words, strict=True))
    return Choice(name=name, note=note, options=options, read=_read(habit), put=_put(habit))


def _read(habit: str) -> Read:
    return lambda settings: getattr(settings.habits, habit)


def _put(habit: str) -> Put:
    return lambda settings, value: replace(
        settings, habits=replace(settings.habits, **{habit: value})
    )
