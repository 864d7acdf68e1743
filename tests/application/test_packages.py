"""What would go along in a package, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from moreelberaad.application.packages import PackWish
from moreelberaad.application.watching import Stopped, Watch
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.errors import (
    MoreelberaadError,
    NotFound,
    NothingToPack,
    PackFromOneTalk,
    YearNotOver,
)
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import Act, LessonStatus
from moreelberaad.domain.values import Prose
from moreelberaad.domain.year_figures import YearOverview
from tests.builders import a_hit
from tests.cards import DECK, FakeCards, a_whole_card, kept
from tests.exchange import Laptop, shareable
from tests.fakes import FakeRecogniser

WISH = PackWish(scope=Scope.DEFENCE)
YEAR = YearOverview(year=2026, fewest=5, held=9)
NUMBER = "0612345678"


def two() -> Laptop:
    return Laptop.with_lessons([shareable("a"), shareable("b")])


def test_lessons_that_may_go_this_far_go_along_in_the_order_of_their_ids() -> None:
    near = replace(shareable("c"), scope=Scope.UNIT)
    laptop = Laptop.with_lessons([shareable("b"), near, shareable("a")])

    assert [each.id for each in laptop.packing.plan(WISH).package.lessons] == ["a", "b"]


def test_where_it_came_from_is_told_only_when_that_is_asked() -> None:
    packing = two().packing

    assert packing.plan(WISH).package.number == ""
    assert packing.plan(replace(WISH, with_number=True)).package.number


def test_ids_of_withdrawn_lessons_travel_along() -> None:
    gone = shareable("x").withdrawn(month="2026-12")
    laptop = Laptop.with_lessons([shareable("a"), shareable("b"), gone])

    assert laptop.packing.plan(WISH).package.withdrawn == {gone.id}


def test_a_lesson_that_still_leads_to_somebody_stays_behind() -> None:
    better = shareable("c").improved(
        replace(shareable("c").text, lesson=Prose(f"Bel {NUMBER}.")),
        new_id=LessonId("d"),
        month="2026-12",
    )
    lessons = [shareable("a"), shareable("b"), shareable("c"), better]
    laptop = Laptop.with_lessons(lessons)
    laptop.recogniser = FakeRecogniser({NUMBER: a_hit(0, 0, label=Label.CONTACT, tier=Tier.SURE)})
    pack = laptop.packing.plan(WISH)

    assert (pack.stays, [each.id for each in pack.package.lessons]) == (("d",), ["a", "b"])


def test_lessons_of_one_talk_are_no_package() -> None:
    laptop = Laptop.with_lessons([shareable("a", source="s"), shareable("b", source="s")])

    with pytest.raises(PackFromOneTalk):
        laptop.packing.plan(WISH)


def test_approved_cards_go_along_and_drafts_stay() -> None:
    card = a_whole_card()
    approved = replace(card, id="k2", status=CardStatus.APPROVED)
    laptop = Laptop(cards=FakeCards.with_cards(kept(card), kept(approved)))
    pack = laptop.packing.plan(PackWish(scope=Scope.UNIT, decks=(DECK.id,)))

    assert (pack.decks, pack.drafts) == (((DECK, (approved,)),), 1)


def test_a_year_goes_along_as_it_may_leave_and_is_settled_before_it_does() -> None:
    laptop = Laptop(figures={2026: YEAR})
    pack = laptop.packing.plan(PackWish(scope=Scope.UNIT, years=(2026,)))

    assert (pack.package.figures, laptop.left.by_year) == ((YEAR,), {})
    laptop.packing.let_years_go(pack)
    assert laptop.left.by_year == {2026: YEAR}


def test_a_year_without_sessions_is_nothing_to_share() -> None:
    laptop = Laptop(figures={2026: replace(YEAR, held=0)})

    with pytest.raises(NothingToPack):
        laptop.packing.plan(PackWish(scope=Scope.UNIT, years=(2026,)))


def nothing(laptop: Laptop) -> None:
    laptop.packing.plan(replace(WISH, lessons=False))


def no_deck(laptop: Laptop) -> None:
    laptop.packing.plan(replace(WISH, decks=("weg",)))


def no_year(laptop: Laptop) -> None:
    laptop.packing.plan(replace(WISH, years=(2027,)))


@pytest.mark.parametrize(
    ("ask", "error"), [(nothing, NothingToPack), (no_deck, NotFound), (no_year, YearNotOver)]
)
def test_what_cannot_go_along_is_told(
    ask: Callable[[Laptop], None], error: type[MoreelberaadError]
) -> None:
    with pytest.raises(error):
        ask(two())


def test_planning_can_be_stopped() -> None:
    with pytest.raises(Stopped):
        two().packing.plan(WISH, Watch(is_stopped=lambda: True))


def test_with_each_lesson_stands_that_it_went_along_and_how_far() -> None:
    laptop = two()
    laptop.packing.was_written(laptop.packing.plan(WISH))

    for lesson in laptop.lessons.all():
        assert (lesson.history[-1].act, lesson.history[-1].detail) == (Act.SHARED, "defence")
        assert (lesson.version, lesson.status) == (1, LessonStatus.VALIDATED)


def test_a_package_without_lessons_is_written_down_with_none() -> None:
    laptop = Laptop(figures={2026: YEAR})
    laptop.packing.was_written(laptop.packing.plan(PackWish(scope=Scope.UNIT, years=(2026,))))

    assert laptop.lessons.all() == []
