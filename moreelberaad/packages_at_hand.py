"""What goes between laptops: packages out of a vault and into it, and figures of its years."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import cached_property

from moreelberaad.application.deck_import import DeckImports
from moreelberaad.application.merging import Merging
from moreelberaad.application.packages import Packing
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.yearly import YearDesk
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.learning_at_hand import Learning
from moreelberaad.methods_at_hand import MethodsAtHand


class Exchange(Learning):
    """The part of an unlocked vault that others get something of, or give something to."""

    templates: MethodsAtHand

    @property
    @abstractmethod
    def policy(self) -> Policy:
        """Give what the organisation asks."""

    def begin_exchange(
        self, recogniser: Callable[[], Recogniser], imports: Callable[[], DeckImports]
    ) -> None:
        """Take what checks words and what brings cards in, each loaded when it is first used."""
        self._recogniser, self._imports = recogniser, imports

    @property
    def years(self) -> YearDesk:
        """Give what counts the sessions of a year; titles of the app name nobody."""
        known = frozenset(each.title for each in self.templates.library.all())
        return YearDesk(
            sessions=self.sessions,
            left=self.left_years,
            recogniser=self._recogniser(),
            known=known,
            fewest=self.policy.fewest,
        )

    @cached_property
    def packing(self) -> Packing:
        """Give what plans packages."""
        return Packing(
            lessons=self.lessons,
            cards=self.cards,
            recogniser=self._recogniser,
            year=self._year,
            chance=self.desk.chance,
            today=self.desk.today,
            execute=self.bus.execute,
            policy=self.policy,
        )

    @cached_property
    def merging(self) -> Merging:
        """Give what brings packages in."""
        return Merging(
            lessons=self.lessons,
            received=self.received_years,
            imports=self._imports(),
            backups=self.backups,
            bus=self.bus,
            today=self.desk.today,
        )

    def _year(self, year: int) -> YearOverview:
        return self.years.as_it_leaves(year, self.desk.today.day)
