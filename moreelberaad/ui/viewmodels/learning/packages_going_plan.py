"""What can go in a package, what would go, and what stays behind; read on another thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from moreelberaad.application.packages import Pack, PackWish
from moreelberaad.application.watching import Watch
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import in_use
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.yearly import finished_years


class Stays(StrEnum):
    """Why a lesson stays behind."""

    LEADING = "leading"
    CONFLICT = "conflict"
    OBSERVATION = "observation"
    NARROWER = "narrower"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedDeck:
    """A deck with cards in it."""

    deck: Deck
    approved: int
    drafts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What there is beside lessons."""

    decks: tuple[OfferedDeck, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What would go along, or why nothing would; `behind` are the lessons that stay."""

    wish: PackWish
    pack: Pack | None
    trouble: MoreelberaadError | None = None
    behind: tuple[tuple[Stays, KeptLesson], ...] = field(default=(), repr=False)


def offered(bench: Workbench) -> Offer:
    """Read which decks and years there are."""
    return Offer(decks=tuple(_decks(bench)), years=finished_years(bench))


def planned(bench: Workbench, wish: PackWish, watch: Watch) -> Going:
    """Plan a package; raises `Stopped`."""
    pack, trouble = None, None
    try:
        pack = bench.packing.plan(wish, watch)
    except MoreelberaadError as error:
        trouble = error
    leading = pack.stays if pack else ()
    lessons = bench.lessons.all() if wish.lessons else ()
    behind = tuple(_behind(lessons, wish.scope, frozenset(leading)))
    return Going(wish=wish, pack=pack, trouble=trouble, behind=behind)


def _decks(bench: Workbench) -> Iterator[OfferedDeck]:
    for deck in bench.cards.decks():
        cards = [each.card for each in bench.cards.in_deck(deck.id)]
        approved = sum(each.status is CardStatus.APPROVED for each in cards)
        if cards:
            yield OfferedDeck(deck=deck, approved=approved, drafts=len(cards) - approved)


def _behind(
    lessons: Iterable[KeptLesson], scope: Scope, leading: frozenset[LessonId]
) -> Iterator[tuple[Stays, KeptLesson]]:
    for lesson in in_use(tuple(lessons)):
        if lesson.id in leading:
            yield Stays.LEADING, lesson
        elif lesson.others:
            yield Stays.CONFLICT, lesson
        elif lesson.status is LessonStatus.OBSERVATION:
            yield Stays.OBSERVATION, lesson
        elif lesson.scope.reach < scope.reach:
            yield Stays.NARROWER, lesson
