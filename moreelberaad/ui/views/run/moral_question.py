"""The question of the talk and its two options, which later steps keep in view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Field, Kind, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Where the question and the dilemma are written down; a method may have only one of them."""

    dilemma: FieldKey | None = None
    question: FieldKey | None = None


def asked_before(steps: Sequence[Step], step: Step) -> Asked | None:
    """Find them in earlier steps; a step beside the method has none before it."""
    if step not in steps:
        return None
    earlier = tuple(takewhile(lambda each: each.id != step.id, steps))
    dilemma = _first(earlier, lambda asked: asked.kind is Kind.DILEMMA)
    question = _first(earlier, lambda asked: asked.central)
    return Asked(dilemma=dilemma, question=question) if dilemma or question else None


def _first(steps: Sequence[Step], is_meant: Callable[[Field], bool]) -> FieldKey | None:
    found = (step.key(asked) for step in steps for asked in step.fields if is_meant(asked))
    return next(found, None)
