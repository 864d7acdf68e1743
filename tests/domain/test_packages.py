"""What goes along in a package, and what stays behind."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from moreelberaad.domain import lesson_plain
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.packages import Package, has_several_sources, joined_decks, packed
from moreelberaad.domain.readers import Readers
from tests.learning import a_lesson
from tests.strategies import lesson_texts


def going(*lessons: KeptLesson, scope: Scope = Scope.DEFENCE) -> list[KeptLesson]:
    return list(packed({each.id: each for each in lessons}, scope))


def shareable(name: str = "a", **changes: Any) -> KeptLesson:  # noqa: ANN401 - any field
    given_ = {"status": LessonStatus.VALIDATED, "scope": Scope.DEFENCE, **changes}
    return a_lesson(name, f"Les {name}.", **given_)


def test_nothing_ties_a_lesson_in_a_package_to_a_talk_or_a_laptop() -> None:
    lesson = shareable(
        quarter=3, related=frozenset({LessonId("x")}), sources=("s1", "s2"), is_general=False
    )
    (gone,) = going(lesson)

    assert not any((gone.sources, gone.history, gone.related, gone.quarter))
    assert gone.is_general


@pytest.mark.parametrize(
    "changes",
    [
        {"status": LessonStatus.OBSERVATION},
        {"scope": Scope.UNIT},
        {"others": (a_lesson("a", "Iets anders."),)},
        {"status": LessonStatus.WITHDRAWN},
    ],
)
def test_what_is_not_settled_or_goes_less_far_stays_behind(changes: dict[str, Any]) -> None:
    assert going(shareable(**changes)) == []


def test_lessons_of_a_team_go_in_no_package() -> None:
    assert going(shareable(), scope=Scope.TEAM) == []


def test_what_was_replaced_stays_and_is_named_by_what_took_its_place() -> None:
    first = shareable("b")
    second = shareable("c", replaces=frozenset({first.id}))
    third = shareable("a", replaces=frozenset({second.id}))

    assert [(each.id, each.replaces) for each in going(first, second, third)] == [
        (third.id, frozenset({first.id, second.id}))
    ]


def test_a_circle_of_versions_ends() -> None:
    one = shareable("a", replaces=frozenset({LessonId("b")}))
    other = shareable("b", replaces=frozenset({LessonId("a")}))

    assert going(one, other) == []


def test_lessons_of_one_talk_are_no_package() -> None:
    assert not has_several_sources([shareable("a"), shareable("b")])
    assert has_several_sources([shareable("a"), shareable("b", sources=("s2",))])
    assert has_several_sources([])


@given(lesson_texts())
def test_what_a_lesson_says_comes_back_from_plain_data(text: Any) -> None:  # noqa: ANN401
    assert lesson_plain.read(lesson_plain.written(text)) == text


def test_plain_data_names_the_readers() -> None:
    text = replace(a_lesson().text, contexts=(Readers.MILITARY,))

    assert lesson_plain.written(text)["contexts"] == ["military"]


def a_deck(title: str, *cards: tuple[str, ...], deck_id: str = "d1") -> CardFile:
    rows = tuple(CardRow(number=at, cells=cells) for at, cells in enumerate(cards, 1))
    return CardFile(
        kind=FileKind.DECK, title=title, headings=("id", "title"), rows=rows, deck_id=deck_id
    )


def test_a_deck_of_several_packages_comes_in_once_in_whatever_order() -> None:
    one = Package(decks=(a_deck("Rust", ("k2", "Nacht"), ("k1", "Dag")),))
    other = Package(decks=(a_deck("Rust", ("k1", "Dag en nacht"), ("k3", "Ochtend")),))

    (joined,) = joined_decks([one, other])
    assert [row.cells for row in joined.rows] == [
        ("k1", "Dag en nacht"),
        ("k2", "Nacht"),
        ("k3", "Ochtend"),
    ]
    assert joined_decks([other, one]) == (joined,)
