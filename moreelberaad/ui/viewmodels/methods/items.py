"""What the editor of methods shows: lines of its lists, and what is wrong where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodItem:
    """One method; `id` is that of a built-in one, or of a draft of one's own."""

    id: str
    title: str
    minutes: int
    built_in: bool
    faultless: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepItem:
    """One step; `number` is None for what stands later than the talk itself.

    A fixed one holds the opening or the closing: it cannot move or go.
    """

    id: str
    number: int | None
    title: str
    minutes: int
    is_fixed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnItem:
    """One column of one's own; a new one has no id yet, `options` go with a kind that chooses."""

    label: str
    kind: str = "line"
    id: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldItem:
    """One field; `options` and `columns` name a shared set, or list those of its own.

    A fixed one comes with a block (opening, harvest, closing): it can only be looked at.
    A gate is asked first by a condition: it stays, and stays of its kind.
    """

    id: str
    label: str
    kind: str
    keep: str
    audience: bool
    hint: str = ""
    max_rows: int | None = None
    options: str | tuple[str, ...] = ()
    columns: str | tuple[ColumnItem, ...] = ()
    is_fixed: bool = False
    is_gate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSet:
    """Columns or options that methods share; `labels` are its words, its name is never shown."""

    name: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedMistake:
    """One mistake in words; `step` and `field` are ids to go to, `number` counts the steps."""

    sentence: str
    number: int | None = None
    step: str | None = None
    field: str | None = None
