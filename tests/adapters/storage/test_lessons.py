from __future__ import annotations

import pytest

from moreelberaad.adapters.storage.lessons import LessonDraftTable, LessonTable, SearchesTable
from moreelberaad.adapters.storage.retained import RetainedTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.retention import Erased, Erasure
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose
from tests.learning import MONTH, a_lesson

FULL = KeptLesson(
    id=LessonId("vol"),
    text=LessonText(
        lesson=Prose("Zeg hardop wie de last krijgt."),
        applies_when=Prose("er werk verschuift"),
        question=Prose("Mogen we dit aan een ander laten?"),
        option_a=Prose("wel"),
        option_b=Prose("niet"),
        harm_a=Prose("een ander werkt over"),
        harm_b=Prose("het werk blijft liggen"),
        weighed_most=Prose("eerlijk delen"),
        cost=Prose("tijd"),
        themes=("leadership",),
        values=("safety", "eigen woord"),
        contexts=(Readers.MILITARY, Readers.SOCIETY),
    ),
    status=LessonStatus.VALIDATED,
    scope=Scope.RIJK,
    is_general=True,
    method=Text({"nl": "Dilemmamethode"}),
    quarter=3,
    sources=a_lesson(sources=("s1", "s2")).sources,
    replaces=frozenset({LessonId("oud")}),
    related=frozenset({LessonId("ander")}),
    history=a_lesson().history,
    version=3,
    others=(KeptLesson(id=LessonId("vol"), text=a_lesson().text, version=3),),
)


def test_a_lesson_comes_back_with_all_that_is_known_of_it(kluis: Vault) -> None:
    table = LessonTable(kluis)
    table.keep(FULL)

    assert table.get(FULL.id) == FULL
    assert table.get(LessonId("weg")) is None


def test_lessons_stand_in_the_order_of_their_sentences_and_go(kluis: Vault) -> None:
    table = LessonTable(kluis)
    for name, sentence in (("1", "zon"), ("2", "Aarde")):
        table.keep(a_lesson(name, sentence))

    assert [each.id for each in table.all()] == ["2", "1"]
    table.remove(LessonId("2"))
    assert [each.id for each in table.all()] == ["1"]


def test_of_a_withdrawn_lesson_no_word_is_in_the_table(kluis: Vault) -> None:
    table = LessonTable(kluis)
    table.keep(FULL)
    table.keep(FULL.withdrawn(month=MONTH))

    ((row,),) = [list(kluis.database.table("lessons").rows)]
    assert row["status"] == "withdrawn"
    assert "last" not in row["body"]
    assert table.get(FULL.id) == FULL.withdrawn(month=MONTH)


def test_a_lesson_that_cannot_be_read_is_damage(kluis: Vault) -> None:
    table = LessonTable(kluis)
    kluis.database.table("lessons").insert({"id": "x", "status": "validated", "body": "{}"})

    with pytest.raises(VaultDamaged):
        table.all()


def test_searches_are_kept_under_a_name_and_dropped(kluis: Vault) -> None:
    table = SearchesTable(kluis)
    table.keep("rust", "moe")
    table.keep("Aandacht", "thema:leiderschap")
    table.keep("rust", "moe of rust")

    assert table.all() == {"Aandacht": "thema:leiderschap", "rust": "moe of rust"}
    table.drop("rust")
    assert list(table.all()) == ["Aandacht"]


def test_the_erasure_log_holds_ids_and_months_the_newest_first(kluis: Vault) -> None:
    table = RetainedTable(kluis)
    lines = [
        Erasure(id="a", what=Erased.NOTES, month="2026-10"),
        Erasure(id="a", what=Erased.SESSION, month="2026-11"),
        Erasure(id="b", what=Erased.LESSON, month="2024-01"),
    ]
    for line in lines:
        table.log(line)

    assert list(table.erasures()) == [lines[1], lines[0], lines[2]]
    table.forget_before("2025-01")
    table.unlog("a", Erased.SESSION)
    assert list(table.erasures()) == [lines[0]]


def test_what_somebody_writes_of_lessons_comes_back_and_goes(kluis: Vault) -> None:
    table = LessonDraftTable(kluis)
    of = frozenset({LessonId("b"), LessonId("a")})
    table.keep(of, a_lesson().text)
    table.keep(of, FULL.text)

    assert table.all() == {of: FULL.text}
    table.drop(of)
    assert table.all() == {}


def test_a_draft_that_cannot_be_read_is_damage(kluis: Vault) -> None:
    kluis.database.table("lesson_drafts").insert({"of": "a", "text": "["})

    with pytest.raises(VaultDamaged):
        LessonDraftTable(kluis).all()
