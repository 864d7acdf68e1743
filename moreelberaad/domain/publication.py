"""What was put on the screen, and the one way from a session to the room.

The allow-list: a field that the method calls fit for the room (`audience`), of it only what
someone put on the screen, and of that no column that is noted for a while only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from moreelberaad.domain.frames import Question, Shown
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Column, Field, Keep, Kind, Template, Text
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows, Tally, TallySet, Value

Item = Prose | Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What is on the screen of each field, and the question that is asked; in memory only."""

    values: Mapping[FieldKey, Value] = field(default_factory=dict)
    prompt: Text = Text()

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def put(self, key: FieldKey, value: Value) -> Publication:
        """Put a whole answer on the screen, in the place of what was there of it."""
        return replace(self, values={**self.values, key: value})

    def take_off(self, key: FieldKey) -> Publication:
        """Take an answer off the screen."""
        return replace(self, values={k: v for k, v in self.values.items() if k != key})

    def put_row(self, key: FieldKey, row: Item, now: Value) -> Publication:
        """Put one row on the screen beside those that were there, in the order of now."""
        return self._keep_rows(key, (*self.rows(key), row), now)

    def take_off_row(self, key: FieldKey, row: Item, now: Value) -> Publication:
        """Take one row off the screen."""
        left = [each for each in self.rows(key) if _said(each) != _said(row)]
        return self._keep_rows(key, left, now)

    def without_gone(self, key: FieldKey, before: Value | None, now: Value | None) -> Publication:
        """Take off the screen what was thrown away; what is written anew stays as it was put."""
        if key not in self.values or now is None:
            return self.take_off(key)
        fewer = len(_items(now)) < len(_items(before))
        return self._keep_rows(key, self.rows(key), now) if fewer else self

    def asking(self, prompt: Text) -> Publication:
        """Ask this question on the screen, or none."""
        return replace(self, prompt=prompt)

    def rows(self, key: FieldKey) -> tuple[Item, ...]:
        """Give the rows of an answer that are on the screen."""
        return _items(self.values.get(key))

    def has_row(self, key: FieldKey, row: Item) -> bool:
        """Tell whether a row is on the screen as it stands."""
        return _said(row) in map(_said, self.rows(key))

    def _keep_rows(self, key: FieldKey, wanted: Sequence[Item], now: Value) -> Publication:
        match now:
            case Rows(items=items):
                alike = [_said(each) for each in wanted]
                kept = tuple(each for each in items if _said(each) in alike)
                return self.put(key, Rows(kept)) if kept else self.take_off(key)
            case Lines(items=lines):
                left = tuple(each for each in lines if each in wanted)
                return self.put(key, Lines(left)) if left else self.take_off(key)
            case _:
                return self


def _said(row: Item) -> Item:
    """Leave out a no that nobody said: a file may write it out, a table leaves it empty."""
    if isinstance(row, Prose):
        return row
    return Row({name: cell for name, cell in row.cells.items() if cell is not False})


def _items(value: Value | None) -> tuple[Item, ...]:
    return value.items if isinstance(value, Rows | Lines) else ()


def shown_of(
    template: Template, keys: Iterable[FieldKey], publication: Publication
) -> tuple[Shown, ...]:
    """Give what the room sees of these fields; the moral question stands above, not among them."""
    asked = dict(template.fields())
    return tuple(
        shown
        for key in keys
        if (value := publication.values.get(key)) is not None
        and not _is_the_question(asked[key])
        and (shown := fit_for_room(asked[key], value)) is not None
    )


def question_of(template: Template, publication: Publication) -> Question:
    """Give the moral question and the two options, as far as they are on the screen."""
    words: Prose | None = None
    dilemma: Record | None = None
    for key, asked in template.fields():
        shown = _of(asked, publication.values.get(key))
        if asked.central and isinstance(shown, Prose):
            words = shown
        elif asked.kind is Kind.DILEMMA and isinstance(shown, Record):
            dilemma = shown
    return Question(words=words, dilemma=dilemma)


def fit_for_room(asked: Field, value: Value) -> Shown | None:
    """Give what of an answer may be shown, or nothing."""
    fit = _of(asked, value)
    if fit is None:
        return None
    return Shown(asked=replace(asked, columns=_columns(asked)), value=fit)


def _of(asked: Field, value: Value | None) -> Value | None:
    """Leave only what the allow-list names; of counts, the reveal alone tells (R11)."""
    if value is None or not asked.audience or isinstance(value, Tally | TallySet):
        return None
    if not isinstance(value, Rows):
        return value
    lasting = {column.id for column in _columns(asked)}
    rows = (
        Row({name: row.cells[name] for name in row.cells if name in lasting})
        for row in value.items
    )
    written = tuple(row for row in rows if row.cells)
    return Rows(written) if written else None


def _columns(asked: Field) -> tuple[Column, ...]:
    """Leave out what only the facilitator notes for a while in a table that stays."""
    if asked.keep is Keep.TRANSIENT:
        return asked.columns
    return tuple(column for column in asked.columns if column.keep is not Keep.TRANSIENT)


def _is_the_question(asked: Field) -> bool:
    return asked.central or asked.kind is Kind.DILEMMA
