"""Rows that are being rewritten: the room keeps their old words until they are put again."""

from __future__ import annotations

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import Item
from moreelberaad.domain.values import Lines, Prose, Row, Rows, Value


class Rewritten:
    """Knows by which words on the screen a row stands there that says something else now."""

    def __init__(self) -> None:
        self._pairs: dict[FieldKey, list[tuple[Item, Item]]] = {}

    def note(
        self, key: FieldKey, before: Value | None, now: Value | None, shown: tuple[Item, ...]
    ) -> None:
        """Take note of an edit: one row that differs was rewritten, others came, went or moved."""
        olds, news = _items(before), _items(now)
        differ = [pair for pair in zip(olds, news, strict=False) if pair[0] != pair[1]]
        if len(olds) != len(news) or len(differ) != 1:
            return
        old, new = differ[0]
        was = self._was(key, old)
        self.forget(key, old)
        if was in shown and was != new:
            self._pairs.setdefault(key, []).append((new, was))

    def forget(self, key: FieldKey, row: Item | None = None) -> None:
        """Know nothing more of a row, or of a whole field."""
        pairs = self._pairs.pop(key, [])
        if row is not None:
            self._pairs[key] = [pair for pair in pairs if pair[0] != row]

    def as_put(self, key: FieldKey, now: Value | None, but: Item | None = None) -> Value | None:
        """Give a field with the words that the room knows its rows by, `but` one as it is."""
        match now:
            case Rows(items=rows):
                known = (row if row == but else self._was(key, row) for row in rows)
                return Rows(tuple(row for row in known if isinstance(row, Row)))
            case Lines(items=lines):
                said = (line if line == but else self._was(key, line) for line in lines)
                return Lines(tuple(line for line in said if isinstance(line, Prose)))
            case _:
                return now

    def _was(self, key: FieldKey, row: Item) -> Item:
        found = (was for new, was in self._pairs.get(key, ()) if new == row)
        return next(found, row)


def _items(value: Value | None) -> tuple[Item, ...]:
    return value.items if isinstance(value, Rows | Lines) else ()
