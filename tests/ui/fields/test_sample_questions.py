"""What is offered as a good question keeps every line of the checker, in both languages."""

from __future__ import annotations

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.rephrasing import read_rephrasing
from moreelberaad.domain.template import QuestionRule, Text
from moreelberaad.ui.fields.question_rules import Check, kept_rules

FOUND = read_rephrasing(assets.folder("resources") / "questions.toml", read_toml)
CHECK = Check(
    rules=tuple(QuestionRule), openings=("mogen", "moeten", "kunnen", "durven", "willen")
)
GOOD = (*FOUND.samples, *(card.after for card in FOUND.cards))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("question", GOOD, ids=lambda text: text.get("nl")[:30])
def test_a_sample_question_keeps_every_rule(question: Text, language: str) -> None:
    assert kept_rules(question.get(language), CHECK) == set(QuestionRule)
