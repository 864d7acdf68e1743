"""What the closing page shows of a session: its parts, and what is still to be said."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind, Field, Kind, OnClose, Step, Template
from moreelberaad.domain.values import Row, Rows, Value

Keyed = tuple[FieldKey, Field]
_NAMED = ("member_check_done", "consent", "reread_date", "reread_at")
_HARVEST = (Kind.AGREEMENTS, Kind.LESSONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The fields of a method by the block that shows them; a method may lack any."""

    agreements: tuple[Keyed, ...]
    lessons: tuple[Keyed, ...]
    read_together: tuple[Keyed, ...]
    consent: tuple[Keyed, ...]
    reread: tuple[Keyed, ...]
    slips: tuple[Keyed, ...]
    rest: tuple[Keyed, ...]


def parts_of(template: Template) -> Parts:
    """Divide what the last step and the harvest ask over the blocks of the page."""
    every = tuple(template.fields())
    last = last_step(template)
    here = tuple((last.key(asked), asked) for asked in last.fields)
    slips = tuple(one for one in here if one[1].kind is Kind.TALLY_SET)
    shown = {key for key, asked in every if asked.id in _NAMED or asked.kind in _HARVEST}
    shown |= {key for key, _ in (*slips, *_support(every))}
    return Parts(
        agreements=(*_of_kind(every, Kind.AGREEMENTS), *_support(every)),
        lessons=_of_kind(every, Kind.LESSONS),
        read_together=_by_id(every, "member_check_done"),
        consent=_by_id(every, "consent"),
        reread=(*_by_id(every, "reread_date"), *_by_id(every, "reread_at")),
        slips=slips,
        rest=tuple(one for one in here if one[0] not in shown),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncarried:
    """An agreement without a role, and the column where that is written."""

    field: FieldKey
    row: int
    column: str


def without_role(session: Session) -> Uncarried | None:
    """Find the first agreement that nobody carries yet."""
    for key, asked, value in session.answered():
        roles = [column.id for column in asked.columns if column.kind is Kind.ROLE]
        if asked.kind is Kind.AGREEMENTS and roles and isinstance(value, Rows):
            for number, row in enumerate(value.items):
                if not any(row.text(role).strip() for role in roles):
                    return Uncarried(field=key, row=number, column=roles[0])
    return None


def are_carried(session: Session, agreements: tuple[Keyed, ...]) -> bool:
    """Tell whether there are agreements, and a role carries each of them."""
    written = any(isinstance(session.answers.get(key), Rows) for key, _ in agreements)
    return written and without_role(session) is None


def to_ask(session: Session) -> tuple[Keyed, ...]:
    """Name the written answers of which the one they belong to may say that they stay."""
    return tuple(
        (key, asked) for key, asked, _ in session.answered() if asked.on_close is OnClose.ASK
    )


def added(value: Value | None, row: Row) -> Rows:
    """Give the rows of an answer with one more at the end."""
    rows = value.items if isinstance(value, Rows) else ()
    return Rows((*rows, row))


def has_room(value: Value | None, asked: Field) -> bool:
    """Tell whether one more row may be written."""
    rows = len(value.items) if isinstance(value, Rows) else 0
    return asked.max_rows is None or rows < asked.max_rows


def last_step(template: Template) -> Step:
    """Find the step that the closing page leads; a follow-up comes long after it."""
    return next(step for step in reversed(template.steps) if not step.follow_up)


def _of_kind(every: tuple[Keyed, ...], kind: Kind) -> tuple[Keyed, ...]:
    return tuple(one for one in every if one[1].kind is kind)


def _by_id(every: tuple[Keyed, ...], name: str) -> tuple[Keyed, ...]:
    return tuple(one for one in every if one[1].id == name)[:1]


def _support(every: tuple[Keyed, ...]) -> tuple[Keyed, ...]:
    """Find the lists that go on the agreements sheet: the support that is asked."""
    return tuple(
        one
        for one in every
        if one[1].kind is Kind.LIST and DocumentKind.AGREEMENTS in one[1].documents
    )
