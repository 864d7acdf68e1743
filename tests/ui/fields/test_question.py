from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.fields.question_rules import Rule, kept_rules
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import named, type_in

from .samples import OFFERED, SAMPLES

VERBS = ("mogen", "moeten", "kunnen", "durven", "willen")


@pytest.mark.parametrize(
    "question",
    ["Mag ik gaan?", "Moeten wij dit?", "Kan het?", "Durf ik dat?", "wil ik dit", "Should we go?"],
)
def test_a_question_may_begin_with_any_form_of_the_verb(question: str) -> None:
    assert kept_rules(question, VERBS) == frozenset(Rule)


@pytest.mark.parametrize(
    ("question", "broken"),
    [
        ("Is dit goed?", Rule.OPENING),
        ("Mag ik weten hoe dit moet?", Rule.NO_HOW),
        ("May I know how?", Rule.NO_HOW),
        ("Mag ik gaan, of niet?", Rule.NO_COMMA),
        ("Mag ik " + "heel " * 14 + "lang?", Rule.LENGTH),
    ],
)
def test_each_rule_sees_what_it_is_about(question: str, broken: Rule) -> None:
    assert kept_rules(question, VERBS) == frozenset(Rule) - {broken}


def test_an_opening_of_several_words_is_looked_for_whole() -> None:
    assert Rule.OPENING in kept_rules("Wat behoort hier te gebeuren?", ("wat behoort",))
    assert Rule.OPENING not in kept_rules("Wat hoort hier?", ("wat behoort",))


@given(st.text(alphabet=" \n\t?!", max_size=5))
def test_a_question_without_words_keeps_no_rule(question: str) -> None:
    assert kept_rules(question, VERBS) == frozenset()


def test_the_lines_under_the_field_follow_what_is_typed(
    ui: Ui, show: Callable[..., QWidget]
) -> None:
    asked = SAMPLES["line"].asked
    checker = QuestionChecker(ui, VERBS)
    window = show(FieldBlock(ui, asked, editor_for(ui, asked, OFFERED), None, checker))

    type_in(window, "Regel", "Mag ik weten hoe?")

    assert named(window, "hooguit 15 woorden: ja")
    assert named(window, "geen ‘hoe’: nog niet")


def test_the_openings_are_told_in_the_language_of_the_window(
    look: Appearance, show: Callable[..., QWidget]
) -> None:
    checker = QuestionChecker(Ui(Language("en"), look), (*VERBS, "own words"))
    show(checker)

    assert named(checker, "begins with may, must, can, dare, will or own words: not yet")


def test_the_openings_are_listed_as_a_sentence(ui: Ui, show: Callable[..., QWidget]) -> None:
    checker = QuestionChecker(ui, VERBS)
    show(checker)

    checker.show_question(Prose("Mag ik gaan?"))

    assert named(checker, "begint met mogen, moeten, kunnen, durven of willen: ja")
