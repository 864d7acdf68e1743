"""Packages out of a vault: what would go along is planned and looked at before it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.application.card_ports import Cards
from moreelberaad.application.commands import Change, Command
from moreelberaad.application.kept_sheets import last_check_of
from moreelberaad.application.lesson_commands import KeepLessons
from moreelberaad.application.lesson_ports import Lessons
from moreelberaad.application.lessons import texts_of
from moreelberaad.application.ports import Chance, Recogniser, Today
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.application.year_commands import LetYearGo
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.errors import NotFound, NothingToPack, PackFromOneTalk, UncleanDocument
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.leaks import Told, Where
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.packages import Package, has_several_sources, packed
from moreelberaad.domain.policy import NO_POLICY, Policy
from moreelberaad.domain.year_figures import YearOverview

PackedDeck = tuple[Deck, tuple[Card, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWish:
    """What should go along, and how far it goes; `decks` are ids, `years` are over already.

    `with_number` gives the package a new random number, so that a receiver can ask about it.
    """

    scope: Scope
    lessons: bool = True
    decks: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    with_number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What would go along; nothing was written yet.

    `stays` are lessons that still may lead to somebody, `drafts` counts cards that nobody
    approved: both stay behind.
    """

    scope: Scope
    package: Package
    decks: tuple[PackedDeck, ...] = ()
    stays: tuple[LessonId, ...] = ()
    drafts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Packing:
    """Plans packages out of one vault; `year` counts one as it may leave."""

    lessons: Lessons
    cards: Cards
    recogniser: Callable[[], Recogniser]
    year: Callable[[int], YearOverview]
    chance: Chance
    today: Today
    execute: Callable[[Command], Change]
    policy: Policy = NO_POLICY

    def plan(self, wish: PackWish, watch: Watch = UNWATCHED) -> Pack:
        """Tell what would go along; nothing is changed.

        Raises `NotFound` for a deck, `NotAllowed`, `PackFromOneTalk`, `NothingToPack`, `Stopped`,
        and what `year` raises.
        """
        self.policy.look_at(wish.scope)
        there = {each.id: each for each in self.lessons.all()}
        wished = list(packed(there, wish.scope)) if wish.lessons else []
        clean = [each for each in _watched(wished, watch) if self._is_clean(there[each.id])]
        if not has_several_sources([there[each.id] for each in clean]):
            raise PackFromOneTalk
        decks = [self._deck(each) for each in wish.decks]
        package = Package(
            lessons=tuple(clean),
            withdrawn=frozenset(each.id for each in there.values() if each.is_withdrawn),
            figures=tuple(each for each in map(self.year, wish.years) if not each.is_empty),
            number=self.chance.card_id() if wish.with_number else "",
        )
        pack = Pack(
            scope=wish.scope,
            package=package,
            decks=tuple((deck, _approved(cards)) for deck, cards in decks if _approved(cards)),
            stays=tuple(each.id for each in wished if each not in clean),
            drafts=sum(len(cards) - len(_approved(cards)) for _, cards in decks),
        )
        if not (package.lessons or package.withdrawn or package.figures or pack.decks):
            raise NothingToPack
        return pack

    def let_years_go(self, pack: Pack) -> None:
        """Settle the figures that leave, before they do: what is counted later changes nothing."""
        for figures in pack.package.figures:
            self.execute(LetYearGo(figures=figures))

    def was_written(self, pack: Pack) -> None:
        """Remember with each lesson that it went along, and how far."""
        month = f"{self.today.day:%Y-%m}"
        gone = filter(None, (self.lessons.get(each.id) for each in pack.package.lessons))
        shared = {each.id: each.shared(pack.scope, month=month) for each in gone}
        if shared:
            self.execute(KeepLessons(lessons=shared))

    def _is_clean(self, lesson: KeptLesson) -> bool:
        """Tell whether no text of it leads to somebody, but what was let stand at its review."""
        check = last_check_of(lesson, self.lessons, self.recogniser())
        words = (*lesson.method.words.values(), *lesson.text.themes, *lesson.text.values)
        try:
            for text in (*(each.plain for each in texts_of(lesson)), *words):
                check(Told(where=Where.BODY, text=text))
        except UncleanDocument:
            return False
        return True

    def _deck(self, deck_id: str) -> tuple[Deck, Sequence[Card]]:
        deck = self.cards.deck(deck_id)
        if deck is None:
            raise NotFound(what="deck", id=deck_id)
        return deck, [each.card for each in self.cards.in_deck(deck_id)]


def _watched(wished: Sequence[KeptLesson], watch: Watch) -> Iterator[KeptLesson]:
    for done, lesson in enumerate(wished):
        watch.step(done, len(wished))
        yield lesson


def _approved(cards: Sequence[Card]) -> tuple[Card, ...]:
    return tuple(each for each in cards if each.status is CardStatus.APPROVED)
