"""A round of silent choices: two bags, and never what came out of one hand (domain.md 6.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Field, Kind, Step
from moreelberaad.domain.values import Tally

LETTERS = ("A", "B")
"""The two options of a dilemma; a tally of choices counts both, and what is neither."""


class Handed(StrEnum):
    """Whether the slips that were counted are those of the people present."""

    FEWER = "fewer"
    ALL = "all"
    MORE = "more"


def handed(tally: Tally | None, people: int) -> Handed:
    """Compare the slips with the people: more is a mistake, fewer may be someone's choice."""
    slips = sum(tally.counts.values()) if tally else 0
    if slips > people:
        return Handed.MORE
    return Handed.ALL if slips == people else Handed.FEWER


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What a round leaves: how often each option and each value was chosen, apart."""

    options: Tally
    values: Tally


class Round:
    """Choices that are being handed in; in memory only, and gone when it is not ended."""

    def __init__(self, people: int, options: Sequence[str], fewest: int = FEWEST) -> None:
        self.people, self._fewest = people, fewest
        self._options = Counter(dict.fromkeys(options, 0))
        self._values: Counter[str] = Counter()

    def __repr__(self) -> str:
        return f"Round({self.handed_in} of {self.people})"

    @property
    def handed_in(self) -> int:
        """Tell how many chose so far."""
        return self._options.total()

    @property
    def is_full(self) -> bool:
        """Tell whether everyone chose."""
        return self.handed_in >= self.people

    @property
    def may_end(self) -> bool:
        """Tell whether it may end: all are in, or so many that nobody stands out."""
        return self.is_full or self.handed_in >= self._fewest

    def hand_in(self, option: str, value: str | None) -> None:
        """Put a choice in the one bag and a value in the other; raises `ValueError` when full."""
        if self.is_full or option not in self._options:
            raise ValueError
        self._options[option] += 1
        if value is not None:
            self._values[value] += 1

    def counted(self) -> Counted:
        """Empty both bags on the table; raises `ValueError` while it may not end.

        The values come in the order of their names: that of choosing tells who began.
        """
        if not self.may_end:
            raise ValueError
        return Counted(
            options=Tally(dict(self._options)),
            values=Tally(dict(sorted(self._values.items()))),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """Where a step counts its silent choice, and the values that weighed most, if it does."""

    options: FieldKey
    values: FieldKey | None

    @property
    def fields(self) -> tuple[FieldKey, ...]:
        """Name the tallies that one round fills."""
        return (self.options, self.values) if self.values else (self.options,)


def is_of_options(asked: Field) -> bool:
    """Tell whether a tally counts the choices between the two options."""
    codes = {option.code for option in asked.options}
    return asked.kind is Kind.TALLY and codes.issuperset(LETTERS)


def ballot_of(step: Step) -> Ballot | None:
    """Find the tallies that a silent choice in this step fills, or nothing."""
    tallies = [asked for asked in step.fields if asked.kind is Kind.TALLY]
    options = next((asked for asked in tallies if is_of_options(asked)), None)
    if options is None:
        return None
    values = next((asked for asked in tallies if not is_of_options(asked)), None)
    return Ballot(options=step.key(options), values=step.key(values) if values else None)
