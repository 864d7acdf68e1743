"""The fields of a step as they are shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import takewhile
from typing import Any

from moreelberaad.domain.template import Field, Template
from moreelberaad.ui.viewmodels.methods.content import (
    DUTCH,
    Table,
    fields_of,
    handles,
    step_of,
    string,
    translated,
)
from moreelberaad.ui.viewmodels.methods.gates import gates
from moreelberaad.ui.viewmodels.methods.items import ColumnItem, FieldItem
from moreelberaad.ui.viewmodels.methods.parts import columns_of, options_of


def own_fields(content: Mapping[str, Any], language: str, step: str) -> Sequence[FieldItem]:
    """Give the fields of a step itself."""
    found = step_of(content, step)
    fields = [] if found is None else fields_of(found)
    return [
        _item(content, language, ("step", step, "field", name), field)
        for name, field in zip(handles(fields), fields, strict=True)
    ]


class FieldsOfSteps:
    """The fields of each step, those of its blocks as they were when it was last faultless."""

    def __init__(self) -> None:
        self._around: dict[str, tuple[Sequence[Field], Sequence[Field]]] = {}

    def learn(self, content: Mapping[str, Any], template: Template | None) -> None:
        """Remember what blocks bring, before and after the fields of the step itself."""
        if template is None:
            return
        for step in template.steps:
            own = {field.id for field in own_fields(content, DUTCH, step.id)}
            before = _until(own, step.fields)
            after = [asked for asked in step.fields[len(before) :] if asked.id not in own]
            self._around[step.id] = (before, after)

    def of(self, content: Mapping[str, Any], language: str, step: str) -> Sequence[FieldItem]:
        """Give all fields of a step in their order."""
        before, after = self._around.get(step, ((), ()))
        return (
            *(block_field(asked, language) for asked in before),
            *own_fields(content, language, step),
            *(block_field(asked, language) for asked in after),
        )


def block_field(asked: Field, language: str) -> FieldItem:
    """Give a field that comes with a block."""
    return FieldItem(
        id=asked.id,
        label=asked.label.get(language),
        kind=asked.kind,
        keep=asked.keep,
        audience=asked.audience,
        hint=asked.hint.get(language),
        max_rows=asked.max_rows,
        options=tuple(each.label.get(language) for each in asked.options),
        columns=tuple(
            ColumnItem(label=each.label.get(language), kind=each.kind, id=each.id)
            for each in asked.columns
        ),
        is_fixed=True,
    )


def _until(own: Collection[str], fields: Sequence[Field]) -> Sequence[Field]:
    return tuple(takewhile(lambda asked: asked.id not in own, fields))


def _item(
    content: Mapping[str, Any], language: str, path: tuple[str, ...], field: Table
) -> FieldItem:
    words = field if language == DUTCH else field | translated(content, language, *path)
    rows = field.get("max_rows")
    return FieldItem(
        id=path[-1],
        label=string(words.get("label")),
        kind=string(field.get("kind")),
        keep=string(field.get("keep")),
        audience=field.get("audience") is True,
        hint=string(words.get("hint")),
        max_rows=rows if type(rows) is int else None,
        options=options_of(content, language, path, field),
        columns=columns_of(content, language, path, field),
        is_gate=f"{path[1]}.{path[-1]}" in gates(content),
    )
