"""Packages taken in: what is told first, what is kept, and how it is taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.application.packages import PackWish
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.errors import BackupFailed
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import LessonStatus
from moreelberaad.domain.merging import Became
from moreelberaad.domain.packages import Package
from moreelberaad.domain.year_figures import YearOverview
from tests.exchange import Laptop, shareable
from tests.fakes import FakeBackups

YEAR = YearOverview(year=2026, fewest=5, held=9)
DECK = CardFile(
    kind=FileKind.DECK,
    title="Rust",
    headings=("id", "title_nl", "situation_nl", "option_a_nl", "option_b_nl"),
    rows=(CardRow(number=1, cells=("k1", "Nacht", "Je hebt wacht.", "Je slaapt.", "Je waakt.")),),
    deck_id="d1",
)


def a_package(**more: object) -> Package:
    other = Laptop.with_lessons([shareable("a"), shareable("b")])
    packed = other.packing.plan(PackWish(scope=Scope.DEFENCE)).package
    return replace(packed, **more)  # type: ignore[arg-type] # any field


def test_what_would_become_of_everything_is_told_and_nothing_changes() -> None:
    laptop = Laptop()
    plan = laptop.merging.plan([a_package(decks=(DECK,), figures=(YEAR,))])

    assert plan.merged.count(Became.NEW) == 2
    assert ([len(deck.cards) for deck in plan.decks], len(plan.years)) == ([1], 1)
    assert (laptop.lessons.all(), laptop.cards.all(), laptop.backups.made) == ([], [], 0)


def test_lessons_cards_and_figures_come_in_together_after_a_backup() -> None:
    laptop = Laptop()
    laptop.merging.carry_out(laptop.merging.plan([a_package(decks=(DECK,), figures=(YEAR, YEAR))]))

    assert [each.id for each in laptop.lessons.all()] == ["a", "b"]
    assert [each.id for each in laptop.cards.all()] == ["k1"]
    assert [each.figures for each in laptop.received.all()] == [YEAR]
    assert laptop.backups.made == 1


def test_all_of_it_is_taken_back_in_one_go_and_done_again() -> None:
    mine = shareable("c")
    laptop = Laptop.with_lessons([mine])
    package = a_package(decks=(DECK,), figures=(YEAR,), withdrawn=frozenset({mine.id}))
    change = laptop.merging.carry_out(laptop.merging.plan([package]))
    assert change.undo

    again = laptop.bus.execute(change.undo)
    assert laptop.lessons.all() == [mine]
    assert (laptop.cards.all(), laptop.received.all()) == ([], [])
    assert again.undo
    laptop.bus.execute(again.undo)
    assert len(laptop.lessons.all()) == 3


def test_the_same_packages_again_change_nothing_and_need_no_backup() -> None:
    laptop = Laptop()
    package = a_package(decks=(DECK,), figures=(YEAR,))
    laptop.merging.carry_out(laptop.merging.plan([package]))
    plan = laptop.merging.plan([package])
    laptop.merging.carry_out(plan)

    assert (plan.is_empty, laptop.backups.made) == (True, 1)


def test_without_a_backup_nothing_comes_in() -> None:
    laptop = Laptop(backups=FakeBackups(fails=True))
    plan = laptop.merging.plan([a_package()])

    with pytest.raises(BackupFailed):
        laptop.merging.carry_out(plan)
    assert laptop.lessons.all() == []


def test_what_changed_here_since_the_plan_counts() -> None:
    laptop = Laptop()
    plan = laptop.merging.plan([a_package()])
    newer = replace(shareable("a"), version=4, status=LessonStatus.ACTION)
    laptop.lessons.keep(newer)
    laptop.merging.carry_out(plan)

    assert laptop.lessons.get(newer.id) == newer


def test_what_somebody_writes_of_a_lesson_stays_when_another_takes_its_place() -> None:
    mine = shareable("c")
    laptop = Laptop.with_lessons([mine])
    laptop.drafts.keep(frozenset({mine.id}), mine.text)
    theirs = replace(a_package().lessons[0], replaces=frozenset({mine.id}))
    laptop.merging.carry_out(laptop.merging.plan([Package(lessons=(theirs,))]))

    assert list(laptop.drafts.all()) == [frozenset({LessonId("c")})]


def test_a_received_lesson_that_replaced_another_can_be_moved_on_here() -> None:
    laptop = Laptop()
    theirs = replace(a_package().lessons[0], replaces=frozenset({LessonId("weg")}))
    laptop.merging.carry_out(laptop.merging.plan([Package(lessons=(theirs,))]))
    lesson = laptop.lessons.get(theirs.id)
    assert lesson

    moved = lesson.with_status(LessonStatus.ACTION, month="2027-01")
    laptop.bus.execute(ChangeLessons(lessons={moved.id: moved}))
    assert laptop.lessons.get(theirs.id) == moved
