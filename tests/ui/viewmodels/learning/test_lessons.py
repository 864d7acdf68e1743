from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import LessonNotGeneral, LessonsFromOneSession, MoreelberaadError
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.search_words import query_words
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_acts import LessonsActs
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from tests.learning import a_lesson

STOP = "Spreek vooraf af wie stop mag roepen: ook als rust schaars is."
PLAN = "Plan rust als een opdracht."
DOUBT = "Vraag wie twijfelt."


@pytest.fixture
def model(
    qapp: QApplication,  # noqa: ARG001 - signals need an application
    app: App,
    bench: Workbench,
) -> Iterator[LessonsModel]:
    kept = (
        a_lesson("1", STOP, status=LessonStatus.VALIDATED),
        a_lesson("2", PLAN, sources=("s2",)),
        a_lesson("3", DOUBT),
    )
    bench.bus.execute(ChangeLessons(lessons={each.id: each for each in kept}))
    made = LessonsModel(bench, lambda: query_words(app, bench, Language("nl")))
    made.read()
    made.wait()
    yield made
    made.wait()


@pytest.fixture
def acts(model: LessonsModel) -> LessonsActs:
    return LessonsActs(model)


@pytest.fixture
def refused(model: LessonsModel) -> list[MoreelberaadError]:
    told: list[MoreelberaadError] = []
    model.timeline.refused.connect(told.append)
    return told


def ask(model: LessonsModel, text: str) -> list[str]:
    model.ask(text)
    model.wait()
    return list(model.ids)


def lesson(model: LessonsModel, name: str) -> KeptLesson:
    found = model.get(LessonId(name))
    assert found is not None
    return found


def test_without_a_query_all_lessons_in_use_are_listed(model: LessonsModel) -> None:
    assert list(model.ids) == ["2", "1", "3"]
    assert model.lesson == lesson(model, "2")


def test_words_and_filters_find_lessons(model: LessonsModel) -> None:
    assert sorted(ask(model, "rust")) == ["1", "2"]
    assert ask(model, "rust status:gevalideerd") == ["1"]
    assert ask(model, "rust -plan") == ["1"]
    assert sorted(ask(model, "plan of twijfelt")) == ["2", "3"]
    assert ask(model, "kat") == []


def test_only_the_answer_to_what_is_typed_last_is_listed(model: LessonsModel) -> None:
    model.ask("kat")
    model.ask("twijfelt")
    model.wait()

    assert list(model.ids) == ["3"]


def test_typing_waits_for_a_pause(model: LessonsModel) -> None:
    model.type("twijfelt")

    assert list(model.ids) == ["2", "1", "3"]
    assert not model.is_settled
    model.wait()
    assert list(model.ids) == ["3"]


def test_a_lesson_that_is_asked_for_is_shown_once_it_is_read(model: LessonsModel) -> None:
    model.ask("")
    model.turn_to(LessonId("3"))
    model.wait()

    assert model.here == "3"


def test_a_status_is_changed_taken_back_and_done_again(
    model: LessonsModel, acts: LessonsActs
) -> None:
    assert acts.set_status(lesson(model, "2"), LessonStatus.IDENTIFIED)
    model.wait()
    assert lesson(model, "2").status is LessonStatus.IDENTIFIED

    assert model.timeline.undo()
    model.wait()
    assert lesson(model, "2").status is LessonStatus.OBSERVATION
    assert model.timeline.redo()
    model.wait()
    assert lesson(model, "2").status is LessonStatus.IDENTIFIED


def test_one_talk_goes_no_further_than_the_unit(
    model: LessonsModel, acts: LessonsActs, refused: list[MoreelberaadError]
) -> None:
    assert not acts.set_scope(lesson(model, "2"), Scope.DEFENCE)
    assert [type(each) for each in refused] == [LessonNotGeneral]
    assert model.timeline.undo_name is None


def test_a_better_version_takes_the_place_of_the_lesson(
    model: LessonsModel, acts: LessonsActs
) -> None:
    assert acts.improve(lesson(model, "3"), LessonText(lesson=Prose("Vraag hardop wie twijfelt.")))
    model.wait()

    assert model.lesson is not None
    assert model.lesson.replaces == {"3"}
    assert "3" not in model.ids
    assert model.successor(LessonId("3")) == model.lesson
    assert ask(model, "twijfelt") == [model.here]


def test_two_talks_make_one_lesson_that_may_go_wider(
    model: LessonsModel, acts: LessonsActs
) -> None:
    two = (lesson(model, "1"), lesson(model, "2"))
    assert acts.merge(two, LessonText(lesson=Prose("Plan rust en stop.")))
    model.wait()

    made = model.lesson
    assert made is not None
    assert len(made.sources) == len(two)
    assert list(model.ids) == [made.id, "3"]
    assert acts.set_scope(made, Scope.DEFENCE)


def test_lessons_of_one_talk_are_not_made_one(
    model: LessonsModel, acts: LessonsActs, refused: list[MoreelberaadError]
) -> None:
    same = (lesson(model, "1"), lesson(model, "3"))
    assert not acts.merge(same, LessonText(lesson=Prose("Eén.")))
    assert [type(each) for each in refused] == [LessonsFromOneSession]


def test_lessons_beside_each_other_both_tell_it(model: LessonsModel, acts: LessonsActs) -> None:
    acts.put_beside(lesson(model, "1"), frozenset({LessonId("2")}))
    model.wait()
    assert lesson(model, "2").related == {"1"}

    acts.put_beside(lesson(model, "1"), frozenset())
    model.wait()
    assert lesson(model, "2").related == frozenset()


def test_a_better_version_stands_where_the_one_before_stood(
    model: LessonsModel, acts: LessonsActs
) -> None:
    acts.put_beside(lesson(model, "1"), frozenset({LessonId("3")}))
    model.wait()
    acts.improve(lesson(model, "3"), LessonText(lesson=Prose("Vraag hardop wie twijfelt.")))
    model.wait()
    better = model.here
    assert better is not None
    assert lesson(model, "1").related == {better}
    assert lesson(model, better).related == {"1"}

    acts.put_beside(lesson(model, "1"), frozenset())
    model.wait()
    assert lesson(model, better).related == frozenset()
    for _ in range(2):
        model.timeline.undo()
    model.wait()
    assert lesson(model, "1").related == {"3"}


def test_no_lesson_stands_beside_one_that_was_withdrawn(
    model: LessonsModel, acts: LessonsActs
) -> None:
    acts.put_beside(lesson(model, "1"), frozenset({LessonId("3")}))
    model.wait()
    acts.withdraw(lesson(model, "3"))
    model.wait()
    assert lesson(model, "1").related == frozenset()

    model.timeline.undo()
    model.wait()
    assert lesson(model, "1").related == {"3"}


def test_a_withdrawn_lesson_is_found_only_by_its_status(
    model: LessonsModel, acts: LessonsActs
) -> None:
    acts.withdraw(lesson(model, "3"))
    model.wait()

    assert "3" not in model.ids
    assert ask(model, "twijfelt") == []
    assert ask(model, "-rust") == []
    assert ask(model, "status:ingetrokken") == ["3"]
    model.timeline.undo()
    assert ask(model, "twijfelt") == ["3"]


def test_a_withdrawn_lesson_takes_the_ones_it_replaced_along(
    model: LessonsModel, acts: LessonsActs
) -> None:
    acts.improve(lesson(model, "3"), LessonText(lesson=Prose("Vraag hardop wie twijfelt.")))
    model.wait()
    assert model.lesson is not None
    acts.withdraw(model.lesson)

    assert ask(model, "twijfelt") == []
    assert lesson(model, "3").is_withdrawn
    model.timeline.undo()
    model.wait()
    assert lesson(model, "3").text.lesson == Prose(DOUBT)


def test_a_search_is_kept_and_let_go(model: LessonsModel, acts: LessonsActs) -> None:
    assert acts.keep_search("rust", "rust status:gevalideerd")
    assert dict(model.bench.searches.all()) == {"rust": "rust status:gevalideerd"}
    assert acts.drop_search("rust")
    assert dict(model.bench.searches.all()) == {}


def test_a_lesson_is_said_in_words(model: LessonsModel) -> None:
    says = LessonSays(Language("nl"), lambda: model.words)
    first = lesson(model, "1")

    assert says.title(first) == "Spreek vooraf af wie stop mag roepen"
    assert says.rest(first) == "Ook als rust schaars is."
    assert says.facts(first) == ("Gevalideerd", "uit 1 beraad", "deelbaar tot Team")
    assert says.term(first) == ""
    assert says.term(lesson(model, "2")).startswith("Blijft tot mei 2027.")
    assert says.happened(first.history[0]) == "november 2026: Kwam uit een nagelezen beraad"


def test_a_list_shows_the_text_in_which_the_words_stand(model: LessonsModel) -> None:
    says = LessonSays(Language("nl"), lambda: model.words)
    text = LessonText(lesson=Prose("Wacht: even."), cost=Prose(f"{'lang ' * 20}geduld"))
    words = model.parsed.query.words
    kept = a_lesson("4", "Wacht: even.")
    assert says.stretch(kept, words) == "Even."

    model.type("geduld")
    found = says.stretch(KeptLesson(id=kept.id, text=text), model.parsed.query.words)
    assert found.startswith("…lang")
    assert found.endswith("geduld")
