"""What can be computed about the question a talk turns on (domain.md 1.0)."""

from __future__ import annotations

from enum import StrEnum


class QuestionRule(StrEnum):
    """One thing to look at; never a score, and never in the way."""

    OPENING = "opening"
    LENGTH = "length"
    NO_HOW = "no_how"
    NO_COMMA = "no_comma"
    ONE_QUESTION_MARK = "one_question_mark"


USUAL_RULES = (
    QuestionRule.OPENING,
    QuestionRule.LENGTH,
    QuestionRule.NO_HOW,
    QuestionRule.NO_COMMA,
)
USUAL_WORDS = 15
