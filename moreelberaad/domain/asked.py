"""What is asked in a step: earlier tables that go on in it, and its own fields."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step, Template


def keys_asked(template: Template, step: Step) -> tuple[FieldKey, ...]:
    """List the keys of what is asked in a step, in the order of asking."""
    return (*_continued(template, step), *map(step.key, step.fields))


def _continued(template: Template, step: Step) -> Iterator[FieldKey]:
    for continuation in step.continues:
        for key, asked in template.fields():
            if continuation.table in (key, asked.id):
                yield key
