"""Locked halfway a word, and unlocked: the same field, the same place in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from moreelberaad.domain.ids import FieldKey
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.views.afterwards.form import Form
from tests.cli.program import PASSPHRASE
from tests.ui.accessibility.visit import Visit, the_example
from tests.ui.hands import the_look

STORY, VALUES = FieldKey("a2.case_summary"), FieldKey("a5.pvn")


@pytest.fixture
def visit(tmp_path: Path, qapp: QApplication) -> Iterator[Visit]:
    made = Visit(tmp_path, the_look(qapp))
    made.make_vault()
    yield made
    made.leave()


def begin(visit: Visit, step: str) -> None:
    visit.enter(visit.keep(the_example(step=step)))


def box(visit: Visit, key: FieldKey, number: int = 0) -> QPlainTextEdit:
    """Give a box in which an answer is typed."""
    editor = next(e for e in visit.window.findChildren(Editor, key) if e.isVisible())
    found = editor.controls()[number]
    assert isinstance(found, QPlainTextEdit)
    return found


def come_back(visit: Visit) -> None:
    """Unlock by keys alone, as one who comes back does."""
    visit.wait_for(visit.window.ui.say("Wachtzin"))
    visit.keyboard.type(PASSPHRASE)
    visit.keyboard.press("Return")
    visit.wait_for(visit.window.ui.say("Parkeer"))
    visit.settle()


def test_half_a_word_goes_on_where_it_stopped(visit: Visit) -> None:
    begin(visit, "a2")
    box(visit, STORY).setFocus()
    box(visit, STORY).moveCursor(QTextCursor.MoveOperation.Start)
    before = box(visit, STORY).toPlainText()
    visit.keyboard.type("Hal")

    visit.keyboard.press("Ctrl+L")
    come_back(visit)
    visit.keyboard.type("verwege ")

    assert box(visit, STORY).toPlainText() == f"Halverwege {before}"


def test_the_space_that_was_typed_last_is_there_again(visit: Visit) -> None:
    begin(visit, "a2")
    box(visit, STORY).setFocus()
    box(visit, STORY).moveCursor(QTextCursor.MoveOperation.End)
    before = box(visit, STORY).toPlainText()
    visit.keyboard.type(" Daarna ")

    visit.keyboard.press("Ctrl+L")
    come_back(visit)
    visit.keyboard.type("niets.")

    assert box(visit, STORY).toPlainText() == f"{before} Daarna niets."


def test_a_cell_far_in_a_table_has_the_caret_again(visit: Visit) -> None:
    begin(visit, "a5")
    visit.keyboard.reach(box(visit, VALUES, 5))
    box(visit, VALUES, 5).moveCursor(QTextCursor.MoveOperation.End)
    place = box(visit, VALUES, 5).textCursor().position()

    visit.keyboard.press("Ctrl+L")
    come_back(visit)

    assert QApplication.focusWidget() is box(visit, VALUES, 5)
    assert box(visit, VALUES, 5).textCursor().position() == place


def test_the_button_that_locks_leads_back_to_the_words_too(visit: Visit) -> None:
    begin(visit, "a2")
    box(visit, STORY).setFocus()
    box(visit, STORY).moveCursor(QTextCursor.MoveOperation.Start)
    buttons = visit.window.findChildren(QAbstractButton)
    lock = next(
        b for b in buttons if visit.tells(b.accessibleName(), "Vergrendel") and b.isVisible()
    )

    lock.setFocus()
    visit.keyboard.press("Space")
    come_back(visit)

    assert QApplication.focusWidget() is box(visit, STORY)
    assert box(visit, STORY).textCursor().position() == 0


def whole_page(visit: Visit) -> None:
    """Wait until every place for an answer of a session on paper is there."""

    def is_whole() -> bool:
        form = visit.window.findChild(Form)
        return isinstance(form, Form) and form.is_whole

    visit.keyboard.wait(is_whole)
    visit.settle()


def test_words_typed_over_from_paper_go_on_where_they_stopped(visit: Visit) -> None:
    session = visit.keep(the_example(step=None, real_minutes={}))
    visit.start()
    visit.unlock()
    visit.wait_for(visit.window.ui.say("Ga verder"))
    visit.window.begin(session)
    whole_page(visit)
    box(visit, VALUES, 5).setFocus()
    box(visit, VALUES, 5).moveCursor(QTextCursor.MoveOperation.End)
    place = box(visit, VALUES, 5).textCursor().position()

    visit.keyboard.press("Ctrl+L")
    visit.wait_for(visit.window.ui.say("Wachtzin"))
    visit.keyboard.type(PASSPHRASE)
    visit.keyboard.press("Return")
    visit.wait_for(visit.window.ui.say("Naar de afronding"))
    whole_page(visit)

    assert visit.window.focusWidget() is box(visit, VALUES, 5)
    assert box(visit, VALUES, 5).textCursor().position() == place
