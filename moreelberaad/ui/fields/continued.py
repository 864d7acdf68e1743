"""Which columns a step asks for: a later step may fill further columns of an earlier table."""

from __future__ import annotations

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step, Template


def writable_here(template: Template, step: Step, key: FieldKey) -> frozenset[str] | None:
    """Give the columns of a table that this step fills, `None` when it fills them all."""
    for each in step.continues:
        if _is_about(each.table, key):
            return frozenset(each.columns)
    later = {
        column
        for other in template.all_steps()
        if other is not step
        for each in other.continues
        if _is_about(each.table, key)
        for column in each.columns
    }
    columns = frozenset(column.id for column in template.field(key).columns)
    return columns - later if later else None


def _is_about(table: str, key: FieldKey) -> bool:
    return table in (key, key.rpartition(".")[2])
