"""A session as it goes to a colleague: all but what is transient, and the label of its series.

The label is the facilitator's own (ux.md 3.19); transient answers are in no copy (design.md 8).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from moreelberaad.domain.apart import Apart
from moreelberaad.domain.arrangement import Arrangement
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import read_value, to_plain
from moreelberaad.domain.pointed import Pointed
from moreelberaad.domain.review import Decision, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Field, Template
from moreelberaad.domain.text import brief
from moreelberaad.domain.values import Prose, Value

FORMAT = "moreelberaad.session-hand-over/1"
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_MOST_MINUTES = 24 * 60
_EARLIEST, _LATEST = date(2000, 1, 1), date(2100, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedApart:
    """A text that was set apart; it gets a new id where it comes."""

    field: FieldKey
    value: Any
    held: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedReview:
    """What was decided about a closed session; the marks of left words stay with their vault."""

    decisions: dict[str, Decision] = field(default_factory=dict)
    recognised_by_colleague: bool | None = None
    recognised_widely: bool | None = None
    second_reader: bool = False
    marked_general: bool = False
    written: dict[FieldKey, Prose] = field(default_factory=dict)
    opened: frozenset[str] = frozenset()
    blind: frozenset[str] = frozenset()
    pointed: frozenset[Pointed] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """What stands in the file; values that a template must explain are plain data."""

    format: str = FORMAT
    id: str
    template: Template
    title: Prose
    status: Status
    held_on: date | None = None
    closed_on: date | None = None
    opened_at: datetime | None = None
    wiped: bool = False
    version: int = 0
    step: str | None = None
    minutes: dict[str, int] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    apart: tuple[HandedApart, ...] = ()
    struck: frozenset[int] = frozenset()
    arrangement: Arrangement = field(default_factory=Arrangement)
    follow_ups: tuple[FollowUp, ...] = ()
    hold: HoldReason | None = None
    review: HandedReview = field(default_factory=HandedReview)


def without_what_stays(session: Session) -> Session:
    """Take away what does not go along: transient answers, and the label of the series."""
    kept = session if session.is_closed else session.without_transient()
    return replace(kept, series=None, wiped=session.wiped)


def handed(session: Session, review: Review) -> Handed:
    """Give what goes along; a review only of a closed session."""
    leaving = without_what_stays(session)
    return Handed(
        id=leaving.id,
        template=leaving.template,
        title=leaving.title,
        status=leaving.status,
        held_on=leaving.held_on,
        closed_on=leaving.closed_on,
        opened_at=leaving.opened_at,
        wiped=leaving.wiped,
        version=leaving.version,
        step=leaving.step,
        minutes=dict(leaving.minutes),
        answers={key: to_plain(value) for key, value in leaving.answers.items()},
        apart=_apart_of(leaving),
        struck=leaving.struck,
        arrangement=leaving.arrangement,
        follow_ups=leaving.follow_ups,
        hold=leaving.hold,
        review=_handed_review(review) if leaving.is_closed else HandedReview(),
    )


def session_of(what: Handed, new_id: Callable[[], str]) -> Session:
    """Check what a file held; raises `InputRejected` with every mistake. Its id is its own."""
    mistakes = Mistakes()
    if not _ID.fullmatch(what.id):
        mistakes.add("id", "bad_id")
    fields = _fields(what, mistakes)
    _check_days(what, mistakes)
    _check_steps(what, mistakes)
    answers = dict(_answers(what, fields, mistakes))
    apart = tuple(_apart(what, fields, new_id, mistakes))
    for each in what.follow_ups:
        if each.field not in fields:
            mistakes.add(f"follow_ups.{brief(each.field)}", "unknown_field")
    mistakes.raise_if_any()
    return without_what_stays(_session(what, answers, apart))


def _session(what: Handed, answers: Mapping[FieldKey, Value], apart: tuple[Apart, ...]) -> Session:
    return Session(
        id=SessionId(what.id),
        template=what.template,
        title=what.title.on_one_line(),
        status=what.status,
        held_on=what.held_on,
        closed_on=what.closed_on,
        opened_at=what.opened_at,
        wiped=what.wiped,
        version=what.version,
        step=what.step,
        minutes=what.minutes,
        answers=answers,
        apart=apart,
        struck=what.struck,
        arrangement=what.arrangement,
        follow_ups=what.follow_ups,
        hold=what.hold,
    )


def review_of(what: Handed) -> Review:
    """Give what was decided about it."""
    said = what.review
    return Review(
        decisions=said.decisions,
        recognised_by_colleague=said.recognised_by_colleague,
        recognised_widely=said.recognised_widely,
        second_reader=said.second_reader,
        marked_general=said.marked_general,
        written=said.written,
        opened=said.opened,
        blind=said.blind,
        pointed=said.pointed,
    )


def _handed_review(review: Review) -> HandedReview:
    return HandedReview(
        decisions=dict(review.decisions),
        recognised_by_colleague=review.recognised_by_colleague,
        recognised_widely=review.recognised_widely,
        second_reader=review.second_reader,
        marked_general=review.marked_general,
        written=dict(review.written),
        opened=review.opened,
        blind=review.blind,
        pointed=review.pointed,
    )


def _apart_of(session: Session) -> tuple[HandedApart, ...]:
    """Give what was set apart in the order of its words, which tells nothing."""
    apart = [
        HandedApart(field=each.field, value=to_plain(each.value), held=each.held)
        for each in session.apart
    ]
    return tuple(sorted(apart, key=lambda each: (each.field, json.dumps(each.value), each.held)))


def _check_days(what: Handed, mistakes: Mistakes) -> None:
    for name, day in (("held_on", what.held_on), ("closed_on", what.closed_on)):
        if day is not None and not _EARLIEST <= day <= _LATEST:
            mistakes.add(name, "expected_date")
    opened = what.opened_at
    if opened is not None and (what.status is not Status.OPEN or opened.utcoffset() is None):
        mistakes.add("opened_at", "expected_date")


def _check_steps(what: Handed, mistakes: Mistakes) -> None:
    known = {step.id for step in what.template.all_steps()}
    if what.step is not None and what.step not in known:
        mistakes.add("step", "unknown_step")
    for step, minutes in what.minutes.items():
        path = f"minutes.{brief(step)}"
        if step not in known:
            mistakes.add(path, "unknown_step")
        elif not 0 <= minutes <= _MOST_MINUTES:
            mistakes.add(path, "expected_number", low=0, high=_MOST_MINUTES)


def _fields(what: Handed, mistakes: Mistakes) -> Mapping[str, Field]:
    """Give what the method asks; without that nothing else can be checked."""
    fields = list(what.template.fields())
    known: dict[str, Field] = {key: asked for key, asked in fields}  # noqa: C416 - a wider key
    if not what.template.steps or len(known) != len(fields):
        mistakes.add("template", "unknown_method")
        raise mistakes.rejection()
    return known


def _answers(
    what: Handed, fields: Mapping[str, Field], mistakes: Mistakes
) -> Iterator[tuple[FieldKey, Value]]:
    for key, data in what.answers.items():
        value = _read(fields, key, data, mistakes)
        if value is not None:
            yield FieldKey(key), value


def _apart(
    what: Handed, fields: Mapping[str, Field], new_id: Callable[[], str], mistakes: Mistakes
) -> Iterator[Apart]:
    for each in what.apart:
        value = _read(fields, each.field, each.value, mistakes)
        if value is not None:
            yield Apart(id=new_id(), field=each.field, value=value, held=each.held)


def _read(fields: Mapping[str, Field], key: str, data: object, mistakes: Mistakes) -> Value | None:
    path = f"answers.{brief(key)}"
    if key in fields:
        return read_value(fields[key], data, path, mistakes)
    mistakes.add(path, "unknown_field")
    return None
