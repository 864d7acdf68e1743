"""Packages taken in: told first what becomes of everything, backed up, taken back in one go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.application.bus import Bus
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.commands import Change, Command, Together
from moreelberaad.application.deck_import import DeckImports
from moreelberaad.application.lesson_commands import KeepLessons
from moreelberaad.application.lesson_ports import Lessons
from moreelberaad.application.ports import Backups, Today
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.application.year_commands import KeepReceived
from moreelberaad.application.year_ports import ReceivedYear, ReceivedYears
from moreelberaad.domain.deck_import import DeckImport
from moreelberaad.domain.merging import Merged, merge
from moreelberaad.domain.packages import Package, joined_decks
from moreelberaad.domain.year_plain import mark


@dataclass(frozen=True, kw_only=True)
class MergePlan:
    """What would become of packages; nothing of it has happened yet.

    `years` are the figures that are new here.
    """

    packages: tuple[Package, ...]
    merged: Merged
    decks: tuple[DeckImport, ...]
    years: tuple[ReceivedYear, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing would change."""
        is_known = all(each.is_empty for each in self.decks)
        return not self.merged.lessons and not self.years and is_known


@dataclass(frozen=True, slots=True, kw_only=True)
class Merging:
    """Brings packages into one vault."""

    lessons: Lessons
    received: ReceivedYears
    imports: DeckImports
    backups: Backups
    bus: Bus
    today: Today

    def plan(self, packages: Sequence[Package], watch: Watch = UNWATCHED) -> MergePlan:
        """Tell what would become of everything in them; raises `Stopped`, and changes nothing."""
        decks = tuple(
            self.imports.plan(file, (), told=watch.told, is_stopped=watch.is_stopped)
            for file in joined_decks(packages)
        )
        return MergePlan(
            packages=tuple(packages),
            merged=self._merged(packages),
            decks=decks,
            years=tuple(self._new_years(packages)),
        )

    def carry_out(self, plan: MergePlan) -> Change:
        """Back up, and take in what was planned; its undo takes all of it back.

        What changed here after the plan was made counts. Raises `BackupFailed` before anything
        was kept; a plan without changes makes no backup.
        """
        if not plan.is_empty:
            self.backups.make(before_risk=True)
        return self.bus.execute(Together(commands=tuple(self._commands(plan))))

    def _commands(self, plan: MergePlan) -> Iterator[Command]:
        lessons = self._merged(plan.packages).lessons
        if lessons:
            yield KeepLessons(lessons=lessons)
        for deck in plan.decks:
            command = self.imports.command(deck)
            if command != ChangeCards():
                yield command
        if plan.years:
            yield KeepReceived(years={each.id: each for each in plan.years})

    def _merged(self, packages: Sequence[Package]) -> Merged:
        there = {each.id: each for each in self.lessons.all()}
        return merge(there, packages, month=self._month)

    def _new_years(self, packages: Sequence[Package]) -> Iterator[ReceivedYear]:
        """Give each year that says something new; the same figures count once."""
        found = {mark(each): each for package in packages for each in package.figures}
        for name in sorted(found):
            if self.received.get(name) is None:
                yield ReceivedYear(id=name, month=self._month, figures=found[name])

    @property
    def _month(self) -> str:
        return f"{self.today.day:%Y-%m}"
