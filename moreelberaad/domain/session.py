"""One meeting with one method: an immutable value that changes only through commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from moreelberaad.domain import apart
from moreelberaad.domain.answered import Answered
from moreelberaad.domain.apart import Apart
from moreelberaad.domain.arrangement import Arrangement
from moreelberaad.domain.errors import FieldWiped, NotFound, SessionAlreadyClosed
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.template import Field, Keep, OnClose, Template
from moreelberaad.domain.values import Prose, Row, Rows, Value

OPEN_AT_MOST = timedelta(hours=24)
"""How long transient answers live when nobody closes the session (domain.md 1.0)."""

Shuffle = Callable[[Rows], Rows]
"""Gives the same rows in a new random order."""


class Status(StrEnum):
    """Where a session stands: gepland, open, concept, bij deelnemers, vrijgegeven."""

    PLANNED = "planned"
    OPEN = "open"
    DRAFT = "draft"
    MEMBER_CHECK = "member_check"
    RELEASED = "released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Answered):
    """What a group wrote down, without anyone in it.

    There is no place for a name, a seat, a device, an author, an order or a time per entry
    (design.md 8). `template` is the method as it was: no later edit rewrites what people said.
    `opened_at` is a moment in UTC, and is there only while the session is open; `wiped` tells
    that its transient answers went because it stayed open for too long, and of a closed one that
    its notes went because their term was over. `version` counts how often its words changed after
    closing: a document that is out already keeps the older ones.
    `apart` was set apart from the answers and belongs to none of them, in the order of random ids.
    `struck` are the numbers of passages that were struck after closing: on paper that is out no
    other passage may get them. `arrangement` is what was decided about the room beforehand.
    `follow_ups` is what was written later about its agreements. `hold` tells why nothing of it is
    wiped (*bewaarstop*).
    """

    id: SessionId
    template: Template
    title: Prose
    status: Status = Status.OPEN
    series: Prose | None = None
    held_on: date | None = None
    closed_on: date | None = None
    opened_at: datetime | None = None
    wiped: bool = False
    version: int = 0
    step: str | None = None
    minutes: Mapping[str, int] = field(default_factory=dict)
    answers: Mapping[FieldKey, Value] = field(default_factory=dict)
    apart: tuple[Apart, ...] = ()
    struck: frozenset[int] = frozenset()
    arrangement: Arrangement = field(default_factory=Arrangement)
    follow_ups: tuple[FollowUp, ...] = ()
    hold: HoldReason | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "apart", tuple(sorted(self.apart, key=lambda each: each.id)))
        object.__setattr__(self, "minutes", MappingProxyType(dict(self.minutes)))
        object.__setattr__(self, "answers", MappingProxyType(dict(self.answers)))

    @property
    def is_closed(self) -> bool:
        """Tell whether the group has left; then transient answers are gone for good."""
        return self.status in (Status.DRAFT, Status.MEMBER_CHECK, Status.RELEASED)

    def keeps(self, key: FieldKey) -> Keep:
        """Tell how long this answer stays now; what outlived closing is a note."""
        keep = self.template.field(key).keep
        return Keep.NOTES if keep is Keep.TRANSIENT and self.is_closed else keep

    def revise(self, key: FieldKey, value: Value | None) -> Session:
        """Replace one answer, or take it away; raises `NotFound` or `FieldWiped`."""
        try:
            asked = self.template.field(key)
        except KeyError:
            raise NotFound(what="field", id=key) from None
        if self.is_closed and asked.keep is Keep.TRANSIENT and key not in self.answers:
            raise FieldWiped(field=key)
        answers = dict(self.answers)
        answers.pop(key, None)
        if value is not None:
            answers[key] = _without_transient_cells(asked, value) if self.is_closed else value
        return replace(self, answers=answers)

    def striking(self, numbers: frozenset[int] | None) -> Session:
        """Let struck passages keep these numbers; none leaves them as they are."""
        return self if numbers is None else replace(self, struck=numbers)

    def corrected(self) -> Session:
        """Make a closed session newer than every document that was made of it."""
        return replace(self, version=self.version + 1)

    def set_apart(self, key: FieldKey, rows: Sequence[int] | None, apart_id: str) -> Session:
        """Move rows out of an answer, or all of it; raises `NotFound`, `SessionAlreadyClosed`."""
        if self.is_closed:
            raise SessionAlreadyClosed
        if key not in self.answers:
            raise NotFound(what="field", id=key)
        left, moved = apart.divided(self.answers[key], rows)
        added = Apart(id=apart_id, field=key, value=moved)
        return replace(self.revise(key, left), apart=(*self.apart, added))

    def without_apart(self, ids: Iterable[str]) -> Session:
        """Wipe texts that were set apart; raises `NotFound` or `TextHeld`."""
        return replace(self, apart=apart.without(self.apart, ids))

    def holding(self, ids: Iterable[str]) -> Session:
        """Hold texts that were set apart, for a report or an inquiry; raises `NotFound`."""
        return replace(self, apart=apart.holding(self.apart, ids))

    def begin(self, on: date, at: datetime) -> Session:
        """Open a plan today, at its first step, arranged; raises `SessionAlreadyClosed`."""
        if self.is_closed:
            raise SessionAlreadyClosed
        if self.status is Status.OPEN:
            return self
        method = self.template.arranged({})
        begun = replace(self, template=method, step=self.step or method.steps[0].id)
        return replace(begun, status=Status.OPEN, held_on=on).opened(at)

    def opened(self, at: datetime) -> Session:
        """Note when an open session began, unless that is known."""
        if self.status is not Status.OPEN or self.opened_at:
            return self
        return replace(self, opened_at=at)

    def is_due_for_wiping(self, now: datetime) -> bool:
        """Tell whether transient answers have been here for longer than they may."""
        if self.opened_at is None or now - self.opened_at <= OPEN_AT_MOST:
            return False
        return not self.wiped or self.without_transient().answers != self.answers

    def without_transient(self) -> Session:
        """Wipe every transient answer of a session that stayed open (domain.md 1.0)."""
        if self.is_closed:
            raise SessionAlreadyClosed
        answers = {
            key: _without_transient_cells(asked, value)
            for key, asked, value in self.answered()
            if asked.keep is not Keep.TRANSIENT
        }
        return replace(self, answers=answers, wiped=True)

    def at(self, step: str | None, minutes: Mapping[str, int]) -> Session:
        """Go to a step, with the minutes that each step took so far.

        Raises `SessionAlreadyClosed`, or `NotFound` when the method has no such step.
        """
        if self.is_closed:
            raise SessionAlreadyClosed
        known = {each.id for each in self.template.all_steps()}
        for name in {step, *minutes} - {None} - known:
            raise NotFound(what="step", id=str(name))
        return replace(self, step=step, minutes=minutes)

    def renamed(self, title: Prose) -> Session:
        """Give it another title, on one line."""
        return replace(self, title=title.on_one_line())

    def wiped_by_closing(self, keep: frozenset[FieldKey] = frozenset()) -> tuple[FieldKey, ...]:
        """Name the answers that closing wipes, whole or in some of their columns."""
        return tuple(
            key
            for key, asked, value in self.answered()
            if not _outlives_closing(asked, ticked=key in keep)
            or _without_transient_cells(asked, value) != value
        )

    def close(self, *, on: date, keep: frozenset[FieldKey] = frozenset()) -> Session:
        """Wipe what was transient, and wait for the participants (domain.md 1.0 `on_close`).

        `keep` names the fields that were ticked to stay, of those that may be asked about.
        """
        if self.is_closed:
            raise SessionAlreadyClosed
        answers = {
            key: _without_transient_cells(asked, value)
            for key, value in self.answers.items()
            if _outlives_closing(asked := self.template.field(key), ticked=key in keep)
        }
        status = Status.MEMBER_CHECK if self.is_read_together else Status.DRAFT
        return replace(
            self,
            status=status,
            closed_on=on,
            opened_at=None,
            wiped=False,
            step=None,
            answers=answers,
        )

    def read_together(self, *, on: date) -> Session:
        """Begin the days for objections: the group read it back after all."""
        return replace(self, status=Status.MEMBER_CHECK, closed_on=on)

    def release(self) -> Session:
        """Let the lessons go: the days for objections are over."""
        return replace(self, status=Status.RELEASED)

    def shuffled(self, shuffle: Shuffle) -> Session:
        """Give the rows of shuffled fields a new order, as every save and closing do."""
        answers = {
            key: shuffle(value)
            if isinstance(value, Rows) and self.template.field(key).on_close is OnClose.SHUFFLE
            else value
            for key, value in self.answers.items()
        }
        return replace(self, answers=answers)


def _outlives_closing(asked: Field, *, ticked: bool) -> bool:
    if asked.on_close is OnClose.ASK:
        return ticked
    return asked.keep is not Keep.TRANSIENT and asked.on_close is not OnClose.WIPE


def _without_transient_cells(asked: Field, value: Value) -> Value:
    if not isinstance(value, Rows):
        return value
    wiped = {column.id for column in asked.columns if column.keep is Keep.TRANSIENT}
    rows = (
        Row({name: cell for name, cell in row.cells.items() if name not in wiped})
        for row in value.items
    )
    return Rows(tuple(row for row in rows if row.cells or not wiped))
