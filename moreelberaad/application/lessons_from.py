"""Lessons out of what a lessons sheet discloses, and out of nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from moreelberaad.domain.findable import known_value
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lessons import Act, Happened, KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.plain import DILEMMA_LINES
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.sieve import Item
from moreelberaad.domain.template import Kind, Option, Suggest
from moreelberaad.domain.values import Codes, Prose, Record, Row, Rows

_NONE = Prose("")
_READERS = {
    "military": Readers.MILITARY,
    "political": Readers.POLITICAL,
    "public": Readers.SOCIETY,
}
"""*Voor wie?* of a lesson, as its row says it."""


def lessons_from(
    disclosure: Disclosure,
    session: SessionId,
    new_id: Callable[[], LessonId],
    *,
    month: str,
    values: Sequence[Option] = (),
) -> Iterator[KeptLesson]:
    """Make a lesson of each row; what the sheet tells beside them belongs to each.

    `values` are those of the app's list, by whose codes a lesson is found again.
    """
    items = [item for part in disclosure.parts for item in part.items]
    rows = [
        row
        for item in items
        if item.field.kind is Kind.LESSONS and isinstance(item.value, Rows)
        for row in item.value.items
    ]
    for row in rows:
        yield KeptLesson(
            id=new_id(),
            text=_text(row, items, disclosure, values),
            status=_status(row),
            scope=disclosure.scope,
            is_general=disclosure.was_read_twice and disclosure.scope.reach >= Scope.DEFENCE.reach,
            method=disclosure.method,
            quarter=disclosure.quarter,
            sources=frozenset({session}),
            history=(Happened(month=month, act=Act.CAME),),
        )


def _text(
    row: Row, items: Sequence[Item], disclosure: Disclosure, values: Sequence[Option]
) -> LessonText:
    sides = _sides(items)
    return LessonText(
        lesson=Prose(row.text("lesson")),
        applies_when=Prose(row.text("applies_when")),
        question=next(_questions(items), _NONE),
        option_a=sides.get("option_a", _NONE),
        option_b=sides.get("option_b", _NONE),
        harm_a=sides.get("harm_a", _NONE),
        harm_b=sides.get("harm_b", _NONE),
        weighed_most=disclosure.written.get(WEIGHED_MOST, _NONE),
        cost=disclosure.written.get(COST, _NONE),
        themes=_codes(row, "themes"),
        values=tuple(dict.fromkeys(known_value(word, values) for word in _values(items))),
        contexts=_contexts(row, disclosure),
    )


def _status(row: Row) -> LessonStatus:
    """Take over how far a group said it was; only withdrawing is an act of its own."""
    status = str(row.cells.get("status", LessonStatus.OBSERVATION))
    return LessonStatus.OBSERVATION if status == LessonStatus.WITHDRAWN else LessonStatus(status)


def _contexts(row: Row, disclosure: Disclosure) -> tuple[Readers, ...]:
    codes = {
        "military": Readers.MILITARY,
        "political": Readers.POLITICAL,
        "public": Readers.SOCIETY,
    }
    told = codes.get(str(row.cells.get("context", "")))
    return tuple(dict.fromkeys(filter(None, (told, disclosure.readers))))


def _codes(row: Row, column: str) -> tuple[str, ...]:
    cell = row.cells.get(column)
    return cell.items if isinstance(cell, Codes) else ()


def _values(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        match item.value:
            case Codes(codes) if item.field.id == "values":
                yield from codes
            case Rows(rows):
                columns = [c.id for c in item.field.columns if c.suggest is Suggest.VALUES]
                for row in rows:
                    yield from (row.text(name) for name in columns if row.text(name).strip())
            case _:
                continue


def _questions(items: Sequence[Item]) -> Iterator[Prose]:
    for item in items:
        if item.field.central and isinstance(item.value, Prose):
            yield item.value


def _sides(items: Sequence[Item]) -> dict[str, Prose]:
    return {
        name: Prose(item.value.text(name))
        for item in items
        if item.field.kind is Kind.DILEMMA and isinstance(item.value, Record)
        for name in DILEMMA_LINES
    }
