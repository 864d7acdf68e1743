"""The hand-over of a series: what still goes on and what was learned, and nothing else.

No title, no case, no note and no label goes along (ux.md 3.19, domain.md 6.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from moreelberaad.domain.follow_ups import GOING_ON
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import read_value, to_plain
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, Field, Keep, Kind, Step, Template, Text
from moreelberaad.domain.values import Codes, Row, Rows, Value

_WITHDRAWN = "withdrawn"
_STEP, _AGREEMENTS, _LESSONS, _CONSENT = "hand_over", "agreements", "lessons", "consent"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """The agreements that go on and the lessons that were let go."""

    agreements: tuple[Row, ...] = ()
    lessons: tuple[Row, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.agreements or self.lessons)

    def texts(self) -> Iterator[str]:
        """Walk the words that go along, row by row."""
        for row in self.agreements:
            yield f"{row.text('action')}\n{row.text('owner_role')}"
        for row in self.lessons:
            yield f"{row.text('lesson')}\n{row.text('applies_when')}"


def gathered(sessions: Iterable[Session]) -> HandOver:
    """Take what may go along out of the closed sessions of a series."""
    closed = [session for session in sessions if session.is_closed]
    return HandOver(
        agreements=tuple(row for each in closed for row in _going_on(each)),
        lessons=tuple(row for each in closed for row in _let_go(each)),
    )


def to_document(hand_over: HandOver) -> Mapping[str, Any]:
    """Write it down as plain data; `read_document` is the inverse."""
    return {
        _AGREEMENTS: to_plain(Rows(hand_over.agreements)),
        _LESSONS: to_plain(Rows(hand_over.lessons)),
    }


def read_document(document: object, like: Template) -> HandOver:
    """Read plain data with the columns of a method; raises `InputRejected` with every mistake."""
    mistakes = Mistakes()
    if not isinstance(document, dict):
        mistakes.add("", "expected_dict")
        raise mistakes.rejection()
    for key in document.keys() - {_AGREEMENTS, _LESSONS}:
        mistakes.add(str(key)[:40], "unknown_key")
    agreements = _rows(like, Kind.AGREEMENTS, document.get(_AGREEMENTS, []), mistakes)
    lessons = _rows(like, Kind.LESSONS, document.get(_LESSONS, []), mistakes)
    mistakes.raise_if_any()
    return HandOver(agreements=agreements, lessons=lessons)


def holder(like: Template, title: Text) -> Template:
    """Make the method of a session that holds a hand-over: one step, with columns as `like` has.

    Who reads the lessons knows that their group let them go, for consent came along.
    """
    fields = [
        _named(_AGREEMENTS, _field(like, Kind.AGREEMENTS)),
        _named(_LESSONS, _field(like, Kind.LESSONS)),
        *(asked for _, asked in like.fields() if asked.id == _CONSENT),
    ]
    return Template(
        id=_STEP,
        version=1,
        title=title,
        summary=title,
        choose_when=Text(),
        group_size=like.group_size,
        steps=(Step(id=_STEP, title=title, fields=tuple(fields)),),
    )


def answers(hand_over: HandOver, template: Template) -> dict[FieldKey, Value]:
    """Give what stands in a session of that method."""
    written: dict[str, Value] = {}
    if hand_over.agreements:
        written[_AGREEMENTS] = Rows(hand_over.agreements)
    if hand_over.lessons:
        written |= {_LESSONS: Rows(hand_over.lessons), _CONSENT: Codes((Consent.LESSON.value,))}
    keys = {asked.id: key for key, asked in template.fields()}
    return {keys[name]: value for name, value in written.items() if name in keys}


def _going_on(session: Session) -> Iterator[Row]:
    for row, asked in _rows_of(session, Kind.AGREEMENTS):
        if row.text("action") and row.cells.get("status", "open") in GOING_ON:
            yield _without_notes(row, asked)


def _let_go(session: Session) -> Iterator[Row]:
    """Give the lessons that nobody objected to, and that the group let go in words."""
    if session.status is not Status.RELEASED or Consent.LESSON not in (session.consent or ()):
        return
    for row, asked in _rows_of(session, Kind.LESSONS):
        if row.text("lesson") and row.cells.get("status") != _WITHDRAWN:
            yield _without_notes(row, asked)


def _rows_of(session: Session, kind: Kind) -> Iterator[tuple[Row, Field]]:
    for _, asked, value in session.answered():
        if asked.kind is kind and isinstance(value, Rows):
            for row in value.items:
                yield row, asked


def _without_notes(row: Row, asked: Field) -> Row:
    leaving = {column.id for column in asked.columns if column.keep is Keep.EXPORT}
    return Row({name: cell for name, cell in row.cells.items() if name in leaving})


def _rows(like: Template, kind: Kind, data: object, mistakes: Mistakes) -> tuple[Row, ...]:
    read = read_value(_field(like, kind), data, kind.value, mistakes)
    return read.items if isinstance(read, Rows) else ()


def _field(like: Template, kind: Kind) -> Field:
    return next(asked for _, asked in like.fields() if asked.kind is kind)


def _named(name: str, asked: Field) -> Field:
    return replace(asked, id=name)
