"""A laptop to test packages with: lessons, cards, figures, and all that moves them, in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from moreelberaad.application.bus import Bus, carrying_out
from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.cards import CardDesk
from moreelberaad.application.deck_import import DeckImports
from moreelberaad.application.lessons import LessonDesk
from moreelberaad.application.merging import Merging
from moreelberaad.application.packages import Packing
from moreelberaad.application.ports import Recogniser, Today
from moreelberaad.application.years import FiguresDesk
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.errors import YearNotOver
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.year_figures import YearOverview
from tests.cards import FakeCards
from tests.desks import a_desk, all_desks
from tests.fakes import FakeBackups, FakeChance, FakeRecogniser, FakeUnit
from tests.figures import FakeLeftYears, FakeReceived
from tests.learning import FakeLessonDrafts, FakeLessons, FakeRetained, FakeSearches, a_lesson

TODAY = Today(date(2027, 1, 12))


def shareable(name: str, sentence: str = "", *, source: str = "") -> KeptLesson:
    """Give a lesson that may go as far as Defence."""
    return a_lesson(
        name,
        sentence or f"Les {name}.",
        sources=(source or f"s-{name}",),
        status=LessonStatus.VALIDATED,
        scope=Scope.DEFENCE,
        is_general=True,
    )


@dataclass
class Laptop:
    """One vault in memory."""

    lessons: FakeLessons = field(default_factory=FakeLessons)
    drafts: FakeLessonDrafts = field(default_factory=FakeLessonDrafts)
    cards: FakeCards = field(default_factory=FakeCards)
    left: FakeLeftYears = field(default_factory=FakeLeftYears)
    received: FakeReceived = field(default_factory=FakeReceived)
    backups: FakeBackups = field(default_factory=FakeBackups)
    recogniser: Recogniser = field(default_factory=FakeRecogniser)
    figures: dict[int, YearOverview] = field(default_factory=dict)

    @classmethod
    def with_lessons(cls, lessons: Iterable[KeptLesson]) -> Laptop:
        return cls(lessons=FakeLessons(*lessons))

    def __post_init__(self) -> None:
        self.checks = CardChecks(FakeRecogniser)
        desks = replace(
            all_desks(a_desk()),
            cards=CardDesk(cards=self.cards, checks=self.checks),
            lessons=LessonDesk(
                lessons=self.lessons,
                drafts=self.drafts,
                searches=FakeSearches(),
                retained=FakeRetained(),
                recogniser=lambda: self.recogniser,
                today=TODAY,
            ),
            figures=FiguresDesk(left=self.left, received=self.received, today=TODAY),
        )
        self.bus = Bus(FakeUnit(), carrying_out(desks))

    @property
    def packing(self) -> Packing:
        return Packing(
            lessons=self.lessons,
            cards=self.cards,
            recogniser=lambda: self.recogniser,
            year=self._year,
            chance=FakeChance(),
            today=TODAY,
            execute=self.bus.execute,
        )

    @property
    def merging(self) -> Merging:
        return Merging(
            lessons=self.lessons,
            received=self.received,
            imports=DeckImports(
                cards=self.cards,
                checks=self.checks,
                chance=FakeChance(),
                words=CardWords,
                backups=self.backups,
                bus=self.bus,
            ),
            backups=self.backups,
            bus=self.bus,
            today=TODAY,
        )

    def _year(self, year: int) -> YearOverview:
        if year not in self.figures:
            raise YearNotOver
        return self.figures[year]
