"""What goes from one laptop to another in one file: lessons, cards, figures, and never a session.

The rules are domain.md 6.2 (regime 3), 6.3 (*Withdrawn*) and anon.md 5.7: no quarter, no relation
between lessons, no number of a laptop. Lessons stand in the order of their random ids.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from moreelberaad.domain.card_files import CardFile, CardRow
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import in_use, replaced_behind
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.year_figures import YearOverview

FEWEST_SOURCES = 2
"""Talks behind the lessons of one package: never a bundle of one talk (anon.md 5.7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One file; `withdrawn` are ids without content, `number` is new for each package or absent.

    `figures` are years as they may leave, `decks` the decks of cards that came along.
    """

    lessons: tuple[KeptLesson, ...] = ()
    withdrawn: frozenset[LessonId] = frozenset()
    decks: tuple[CardFile, ...] = ()
    figures: tuple[YearOverview, ...] = ()
    number: str = field(default="", repr=False)


def may_go(lesson: KeptLesson, scope: Scope) -> bool:
    """Tell whether a lesson in use goes along this far: no observation, and no team's own."""
    return (
        lesson.status is not LessonStatus.OBSERVATION
        and scope is not Scope.TEAM
        and lesson.scope.reach >= scope.reach
        and not lesson.others
    )


def packed(lessons: Mapping[LessonId, KeptLesson], scope: Scope) -> Iterator[KeptLesson]:
    """Give the lessons that go along this far, as they leave, in the order of their ids."""
    for lesson in sorted(in_use(tuple(lessons.values())), key=lambda each: each.id):
        if may_go(lesson, scope):
            yield stripped(lesson, replaced_behind(lesson, lessons.get))


def stripped(lesson: KeptLesson, replaces: Iterable[LessonId] = ()) -> KeptLesson:
    """Give a lesson without what ties it to this laptop; `replaces` are all versions before it."""
    return KeptLesson(
        id=lesson.id,
        version=lesson.version,
        text=lesson.text,
        status=lesson.status,
        scope=lesson.scope,
        is_general=lesson.widest is Scope.RIJK,
        method=lesson.method,
        replaces=frozenset(replaces),
    )


def has_several_sources(lessons: Collection[KeptLesson]) -> bool:
    """Tell whether these come from more than one talk."""
    sources = {source for each in lessons for source in each.sources}
    return len(sources) >= FEWEST_SOURCES or not lessons


def joined_decks(packages: Iterable[Package]) -> tuple[CardFile, ...]:
    """Put the cards of one deck together, each id once, in whatever order the packages came.

    Where two tell otherwise of a card, what comes last in the order of its words stays.
    """
    found: dict[str, list[CardFile]] = {}
    for package in packages:
        for deck in package.decks:
            found.setdefault(deck.deck_id, []).append(deck)
    return tuple(_joined(found[name]) for name in sorted(found))


def _joined(decks: Collection[CardFile]) -> CardFile:
    titled = max(decks, key=lambda each: each.title)
    cards = {row.cells[0]: row.cells for each in decks for row in each.rows}
    for each in decks:
        for row in each.rows:
            cards[row.cells[0]] = max(cards[row.cells[0]], row.cells)
    rows = (
        CardRow(number=number, cells=cards[name]) for number, name in enumerate(sorted(cards), 1)
    )
    return replace(titled, rows=tuple(rows))
