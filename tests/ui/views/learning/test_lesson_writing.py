"""Nothing that is typed into a lesson goes by itself."""

from __future__ import annotations

import pytest

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import DiskFull
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import LessonStatus
from moreelberaad.domain.values import Prose
from tests.ui.hands import focused, named, press, said, type_text

from .conftest import PLAN, Begin, Lessen, two

HALF = "Hier staat nog iets dat niet af is."


def writing(begin: Begin, words: str = "") -> Lessen:
    """Begin another version of the second lesson."""
    page = begin(*two())
    page.model.turn_to(LessonId("2"))
    page.page.pane.menu.improve_asked.emit()
    if words:
        write(page, words)
    return page


def write(page: Lessen, words: str) -> None:
    """Write other words instead of those that stand there."""
    box = named(page.page.pane.form, "De les")
    box.setFocus()
    press(box, "Ctrl+A")
    type_text(box, words)


def words_in(page: Lessen) -> str:
    return str(named(page.page.pane.form, "De les").property("plainText"))


def drafts(bench: Workbench) -> list[str]:
    return [each.lesson.plain for each in bench.lesson_drafts.all().values()]


def test_what_is_typed_is_in_the_vault_when_one_leaves(begin: Begin, bench: Workbench) -> None:
    page = writing(begin, "Half af")

    assert page.page.flush()
    assert drafts(bench) == ["Half af"]
    assert next(each.text.lesson.plain for each in bench.lessons.all()) == PLAN


def test_another_lesson_closes_the_form_and_keeps_what_was_typed(
    begin: Begin, bench: Workbench
) -> None:
    page = writing(begin, "Half af")
    page.page.show_lesson(LessonId("1"))
    page.model.wait()
    assert not page.page.pane.is_writing
    assert drafts(bench) == ["Half af"]
    assert HALF not in said(page.window)

    page.model.turn_to(LessonId("2"))
    assert HALF in said(page.window)
    page.push("Schrijf verder")
    assert words_in(page) == "Half af"


def test_ctrl_z_takes_typing_back_and_no_act_behind_it(begin: Begin, bench: Workbench) -> None:
    page = writing(begin)
    lesson = bench.lessons.get(LessonId("2"))
    assert lesson is not None
    page.page.pane.menu._acts.set_status(lesson, LessonStatus.ACTION)  # noqa: SLF001 - its menu
    page.model.wait()
    for words in ("Eerst", "Daarna"):
        write(page, words)
        page.page.pane.flush()

    press(focused(), "Ctrl+Z")
    assert words_in(page) == "Eerst"
    press(focused(), "Ctrl+Z")
    press(focused(), "Ctrl+Z")
    assert words_in(page) == PLAN
    press(focused(), "Ctrl+Y")
    assert words_in(page) == "Eerst"
    kept = bench.lessons.get(LessonId("2"))
    assert kept is not None
    assert kept.status is LessonStatus.ACTION


def test_annuleer_lets_go_of_what_was_typed(begin: Begin, bench: Workbench) -> None:
    page = writing(begin, "Half af")
    page.page.pane.flush()

    page.push("Annuleer")
    assert drafts(bench) == []
    assert not page.page.pane.is_writing


def test_what_is_kept_is_no_draft_any_more(begin: Begin, bench: Workbench) -> None:
    page = writing(begin, "Zo is het beter.")

    page.push("Bewaar")
    assert drafts(bench) == []
    assert Prose("Zo is het beter.") in [each.text.lesson for each in bench.lessons.all()]


def test_what_cannot_be_saved_is_said_and_stays(
    begin: Begin, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = writing(begin, "Half af")

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as held:
        held.setattr(type(bench.lesson_drafts), "keep", full)
        assert not page.page.flush()
        page.page.show_lesson(LessonId("1"))
    assert any("De schijf is vol" in each for each in said(page.window))
    assert words_in(page) == "Half af"

    assert page.page.flush()
    assert drafts(bench) == ["Half af"]
