"""A series (reeks): sessions that follow each other under one label (ux.md 3.16)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from moreelberaad.domain.values import Prose, TallySet

KEPT_YEARS = 3
"""How long the tallies of a series stay at most (domain.md 6.3, retention)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesForm:
    """The tallies of one round of the questionnaire; `after` so many sessions, never on a day."""

    after: int
    month: str
    counts: TallySet


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A label on the sessions that belong together, how often they come, and their forms."""

    label: Prose
    rhythm: Prose = Prose("")
    forms: tuple[SeriesForm, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", self.label.on_one_line())
        object.__setattr__(self, "rhythm", self.rhythm.on_one_line())
        in_order = sorted(self.forms, key=lambda form: form.after)
        object.__setattr__(self, "forms", tuple(in_order))

    def with_form(self, form: SeriesForm) -> Series:
        """Keep a round; one after as many sessions takes the place of that before."""
        others = tuple(each for each in self.forms if each.after != form.after)
        return replace(self, forms=(*others, form))

    def kept_on(self, day: date) -> Series:
        """Let go of the rounds that have been there for too long."""
        oldest = f"{day.year - KEPT_YEARS}-{day.month:02}"
        return replace(self, forms=tuple(each for each in self.forms if each.month >= oldest))

    def taking_in(self, forms: Iterable[SeriesForm]) -> Series:
        """Take in the rounds of another series, its own first."""
        taken = self
        known = {each.after for each in self.forms}
        for form in forms:
            if form.after not in known:
                taken = taken.with_form(form)
        return taken
