"""Places where one decision can hold: all spellings of one person, and the same words."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.review import Choice, Decision, Finding
from moreelberaad.domain.text import one_line


def are_alike(one: Finding, other: Finding) -> bool:
    """Tell whether a decision on the one can hold for the other too."""
    has_choice = bool(one.hit.suggestions) == bool(other.hit.suggestions)
    return has_choice and (one.id == other.id or _is_same(one, other))


def carried(decision: Decision, one: Finding, other: Finding) -> Decision:
    """Give a decision on the one as it holds for the other, which may offer other suggestions."""
    if decision.choice is not Choice.SUGGESTION:
        return decision
    wanted = one.hit.suggestions[decision.number - 1].casefold()
    offered = [words.casefold() for words in other.hit.suggestions]
    number = offered.index(wanted) + 1 if wanted in offered else 1
    return replace(decision, number=number)


def _is_same(one: Finding, other: Finding) -> bool:
    if one.hit.label is not other.hit.label:
        return False
    return _is_same_person(one, other) or _words(one) == _words(other)


def _is_same_person(one: Finding, other: Finding) -> bool:
    return bool(one.hit.entity) and one.hit.entity == other.hit.entity


def _words(finding: Finding) -> str:
    return one_line(finding.text.plain).casefold()
