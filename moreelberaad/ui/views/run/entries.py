"""What is asked in a step: earlier tables that go on in it, and its own fields."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.asked import keys_asked
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Field, Step, Template
from moreelberaad.ui.fields.continued import writable_here


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One place for an answer; `columns` names those that this step fills, `None` all."""

    key: FieldKey
    asked: Field
    columns: frozenset[str] | None


def entries_of(template: Template, step: Step) -> tuple[Entry, ...]:
    """List the places for answers of a step, in the order of asking."""
    return tuple(
        Entry(
            key=key,
            asked=template.field(key),
            columns=writable_here(template, step, key),
        )
        for key in keys_asked(template, step)
    )
