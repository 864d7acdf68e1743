from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError, PackFromOneTalk
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.lesson_packages import read_package
from moreelberaad.ui.viewmodels.learning.packages_going import GoingModel
from tests.exchange import shareable

Begin = Callable[..., GoingModel]


@pytest.fixture
def begin(qapp: QApplication, bench: Workbench) -> Iterator[Begin]:  # noqa: ARG001 - signals need an application
    models: list[GoingModel] = []

    def one(*lessons: KeptLesson) -> GoingModel:
        bench.bus.execute(ChangeLessons(lessons={each.id: each for each in lessons}))
        model = GoingModel(bench)
        models.append(model)
        model.begin()
        model.wait()
        return model

    yield one
    for each in models:
        each.wait()


def two() -> tuple[KeptLesson, KeptLesson]:
    return shareable("a"), shareable("b")


def test_only_the_answer_to_the_last_choice_counts(begin: Begin) -> None:
    model = begin(*two())
    model.choose_scope(Scope.RIJK)
    model.choose_scope(Scope.DEFENCE)
    assert model.is_looking
    model.wait()
    assert model.pack is not None
    assert model.pack.scope is Scope.DEFENCE
    assert not model.is_looking


def test_nothing_is_written_before_somebody_answers_for_it(begin: Begin, tmp_path: Path) -> None:
    model = begin(*two())
    model.write(tmp_path / "a.lessen")
    model.wait()
    assert list(tmp_path.glob("*.lessen")) == []


def test_what_leaves_is_remembered_after_the_file_is_there(
    begin: Begin, bench: Workbench, tmp_path: Path
) -> None:
    model, file = begin(*two()), tmp_path / "a.lessen"
    there: list[bool] = []
    model.made.connect(lambda _, path: there.append(path.exists()))
    model.set_unclassified(confirmed=True)
    model.write(file)
    model.wait()
    assert there == [True]
    kept = bench.lessons.get(LessonId("a"))
    assert kept is not None
    assert kept.history[-1].detail == Scope.UNIT


def test_a_file_that_cannot_be_written_is_told_and_remembered_nowhere(
    begin: Begin, bench: Workbench, tmp_path: Path
) -> None:
    model = begin(*two())
    failed: list[MoreelberaadError] = []
    model.failed.connect(failed.append)
    model.set_unclassified(confirmed=True)
    model.write(tmp_path / "nergens" / "a.lessen")
    model.wait()
    assert [type(each) for each in failed] == [CannotWrite]
    assert model.can_write
    assert bench.lessons.get(LessonId("a")) == shareable("a")


def test_each_package_has_a_number_of_its_own(begin: Begin, tmp_path: Path) -> None:
    model = begin(*two())
    model.number(wanted=True)
    model.wait()
    model.set_unclassified(confirmed=True)
    files = [tmp_path / "a.lessen", tmp_path / "b.lessen"]
    for file in files:
        model.write(file)
        model.wait()
    first, second = (read_package(each).number for each in files)
    assert first
    assert second
    assert first != second


def test_lessons_of_one_talk_are_a_trouble_and_no_failure(begin: Begin) -> None:
    model = begin(shareable("a"))
    assert model.going is not None
    assert isinstance(model.going.trouble, PackFromOneTalk)
    assert not model.can_write
