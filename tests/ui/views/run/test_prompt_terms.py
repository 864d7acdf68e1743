from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from moreelberaad.domain.glossary import Term
from moreelberaad.ui.support.terms import Terms
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.prompts import PromptList
from tests.methods import words

VALUE = Term(
    code="value", word=words("waarde"), definition=words("goed"), forms={"nl": ("waarde",)}
)


@pytest.fixture
def prompts(ui: Ui, show: Callable[..., QWidget]) -> PromptList:
    made = PromptList(ui, Terms([VALUE]))
    show(made)
    made.show_questions(["Welke waarde?", "Wie nog?"])
    return made


def hover(prompts: PromptList, row: int) -> None:
    at = prompts.visualRect(prompts.model().index(row, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, prompts.mapToGlobal(at))
    QApplication.sendEvent(prompts.viewport(), event)


def test_pointing_at_a_question_says_what_its_terms_mean(prompts: PromptList) -> None:
    QToolTip.showText(QPoint(), "")
    hover(prompts, 1)
    assert QToolTip.text() == ""
    hover(prompts, 0)

    assert QToolTip.text() == "<p>waarde: goed</p>"


def test_the_lit_question_gives_its_term(prompts: PromptList) -> None:
    before = prompts.term
    prompts.light_next()
    lit = prompts.term
    prompts.light_next()

    assert (before, lit, prompts.term) == (None, VALUE, None)


def test_a_term_is_dotted_in_its_question(ui: Ui, prompts: PromptList) -> None:
    bare = PromptList(ui)
    bare.show_questions(["Welke waarde?", "Wie nog?"])
    bare.resize(prompts.size())

    assert prompts.grab().toImage() != bare.grab().toImage()
