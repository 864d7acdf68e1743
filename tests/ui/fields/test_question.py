from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import USUAL_RULES
from moreelberaad.domain.template import QuestionRule as Rule
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.fields.question_rules import Check, kept_rules
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.ui import Ui
from tests.methods import METHOD
from tests.ui.hands import named, type_in

from .samples import OFFERED, SAMPLES

VERBS = ("mogen", "moeten", "kunnen", "durven", "willen")
ASKED = Check(openings=VERBS)


@pytest.mark.parametrize(
    "question",
    ["Mag ik gaan?", "Moeten wij dit?", "Kan het?", "Durf ik dat?", "wil ik dit", "Should we go?"],
)
def test_a_question_may_begin_with_any_form_of_the_verb(question: str) -> None:
    assert kept_rules(question, ASKED) == frozenset(USUAL_RULES)


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
    assert kept_rules(question, ASKED) == frozenset(USUAL_RULES) - {broken}


def test_an_opening_of_several_words_is_looked_for_whole() -> None:
    asked = Check(openings=("wat behoort",))

    assert Rule.OPENING in kept_rules("Wat behoort hier te gebeuren?", asked)
    assert Rule.OPENING not in kept_rules("Wat hoort hier?", asked)


def test_a_method_says_which_rules_hold_and_how_long_a_question_may_be() -> None:
    template = replace(
        METHOD, question_rules=(Rule.LENGTH, Rule.ONE_QUESTION_MARK), question_words=3
    )

    assert kept_rules("Wat is loyaal?", Check.of(template)) == {
        Rule.LENGTH,
        Rule.ONE_QUESTION_MARK,
    }
    assert kept_rules("Wat is loyaal? Wat niet?", Check.of(template)) == frozenset()


def test_no_opening_is_asked_where_a_method_names_none() -> None:
    assert Rule.OPENING not in Check.of(replace(METHOD, openings=())).rules


@given(st.text(alphabet=" \n\t?!", max_size=5))
def test_a_question_without_words_keeps_no_rule(question: str) -> None:
    assert kept_rules(question, ASKED) == frozenset()


def test_the_lines_under_the_field_follow_what_is_typed(
    ui: Ui, show: Callable[..., QWidget]
) -> None:
    asked = SAMPLES["line"].asked
    checker = QuestionChecker(ui, ASKED)
    window = show(FieldBlock(ui, asked, editor_for(ui, asked, OFFERED), None, checker))

    type_in(window, "Regel", "Mag ik weten hoe?")

    assert named(window, "hooguit 15 woorden: ja")
    assert named(window, "geen ‘hoe’: nog niet")


def test_the_openings_are_told_in_the_language_of_the_window(
    look: Appearance, show: Callable[..., QWidget]
) -> None:
    checker = QuestionChecker(Ui(Language("en"), look), Check(openings=(*VERBS, "own words")))
    show(checker)

    assert named(checker, "begins with may, must, can, dare, will or own words: not yet")


def test_the_openings_are_listed_as_a_sentence(ui: Ui, show: Callable[..., QWidget]) -> None:
    checker = QuestionChecker(ui, ASKED)
    show(checker)

    checker.show_question(Prose("Mag ik gaan?"))

    assert named(checker, "begint met mogen, moeten, kunnen, durven of willen: ja")
