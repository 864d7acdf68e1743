"""What binds a method: ticks without which its talk does not begin, or does not go on.

Source: domain.md 1.0 (B0) and 1.8: a restorative talk needs its preparation, and no open case.
"""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Condition, Kind, Template
from moreelberaad.domain.values import Codes, Value


def unmet_beforehand(template: Template, answers: Mapping[FieldKey, Value]) -> Condition | None:
    """Give the first condition of the preparation that stands in the way of beginning."""
    beside = {step.id for step in template.beside}
    asked = (each for each in template.conditions if _step_of(each) in beside)
    return next((each for each in asked if not _is_met(template, each, answers)), None)


def unmet_before(
    template: Template, answers: Mapping[FieldKey, Value], step: str | None
) -> Condition | None:
    """Give the first condition of an earlier step that stands in the way of entering this one.

    The last step stays open: a talk that may not go on can always be closed (ux.md 3.8).
    """
    order = [each.id for each in template.steps if not each.follow_up]
    if step not in order[:-1]:
        return None
    earlier = order[: order.index(step)]
    asked = (each for each in template.conditions if _step_of(each) in earlier)
    return next((each for each in asked if not _is_met(template, each, answers)), None)


def _step_of(condition: Condition) -> str:
    return condition.field.partition(".")[0]


def _is_met(template: Template, condition: Condition, answers: Mapping[FieldKey, Value]) -> bool:
    asked, value = template.field(condition.field), answers.get(condition.field)
    if asked.kind is Kind.CHECK:
        return value is True
    ticked = frozenset(value.items) if isinstance(value, Codes) else frozenset()
    return ticked >= {option.code for option in asked.options}
