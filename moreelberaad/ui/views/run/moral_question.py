"""The question and the two options that later steps keep in view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Kind, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Where the dilemma is written down, and the question above it when there is one."""

    dilemma: FieldKey
    question: FieldKey | None


def asked_before(steps: Sequence[Step], step: Step) -> Asked | None:
    """Find the dilemma of an earlier step; a step beside the method has none before it."""
    if step not in steps:
        return None
    earlier = takewhile(lambda each: each.id != step.id, steps)
    return next((found for each in earlier if (found := _in(each))), None)


def _in(step: Step) -> Asked | None:
    question = None
    for asked in step.fields:
        if asked.kind is Kind.LINE:
            question = step.key(asked)
        if asked.kind is Kind.DILEMMA:
            return Asked(dilemma=step.key(asked), question=question)
    return None
