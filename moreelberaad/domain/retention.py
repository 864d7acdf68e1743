"""How long what stands in a vault stays, and what is left of a session after its terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum

from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.values import Prose, Rows, Value

NOTES_DAYS = 90
"""Days after closing in which notes stay in the vault (domain.md 6.3)."""
NOTICE_DAYS = (14, 5)
"""Days before the notes go on which Start says so (domain.md 6.3)."""
_FIGURES = frozenset({"themes", "group_size_band"})
"""Codes of a session without a word of the room: what a yearly overview counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The days that each kind of text stays (domain.md 6.3, "volgens de selectielijst")."""

    notes: int = NOTES_DAYS
    agreements: int = 365
    lessons: int = 180
    evaluation: int = 3 * 365
    log: int = 2 * 365


USUAL = Terms()


def longest_ahead(terms: Terms) -> timedelta:
    """Give the time by which these terms may be over before the usual ones."""
    return timedelta(
        days=max(getattr(USUAL, each.name) - getattr(terms, each.name) for each in fields(Terms))
    )


class Erased(StrEnum):
    """What went, in the erasure log."""

    SESSION = "session"
    NOTES = "notes"
    AGREEMENTS = "agreements"
    LESSONS = "lessons"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One line of the erasure log: a random id, what went, the month; never a word."""

    id: str
    what: Erased
    month: str


def notes_until(closed_on: date, terms: Terms = USUAL) -> date:
    """Give the last day on which the notes of a session are there."""
    return closed_on + timedelta(days=terms.notes)


def terms_of(session: Session, terms: Terms = USUAL) -> Mapping[Erased, date]:
    """Give the day on which each part of a closed session goes; a hold lets all of it stay.

    Text that is held apart stays, and the session with it.
    """
    if session.closed_on is None or session.hold:
        return {}
    kinds = {each.kind for _, each, _ in session.answered()}
    agreements = _agreements_go_on(session, terms)
    last = _after(session.closed_on, max(terms.log, terms.evaluation))
    days = {}
    if not any(each.held for each in session.apart):
        days[Erased.SESSION] = max(last, agreements) if Kind.AGREEMENTS in kinds else last
    if not session.wiped:
        days[Erased.NOTES] = _after(session.closed_on, terms.notes)
    if Kind.AGREEMENTS in kinds:
        days[Erased.AGREEMENTS] = agreements
    if Kind.LESSONS in kinds:
        days[Erased.LESSONS] = _after(session.closed_on, terms.lessons)
    return days


def next_term(session: Session, terms: Terms = USUAL) -> date | None:
    """Give the first day on which something of a session goes; none while it is held or open."""
    return min(terms_of(session, terms).values(), default=None)


def what_goes(session: Session, today: date, terms: Terms = USUAL) -> tuple[Erased, ...]:
    """Name what of a closed session outlived its term; the whole of it includes the rest."""
    gone = tuple(part for part, day in terms_of(session, terms).items() if today >= day)
    return (Erased.SESSION,) if Erased.SESSION in gone else gone


def what_stays(session: Session, gone: Iterable[Erased]) -> Session:
    """Give what is left of a session without these; text that is held apart stays with it.

    The whole session is no part of itself: who erases that, deletes it.
    """
    for each in gone:
        session = _without(session, each)
    return session


def lessons_due(
    lessons: Iterable[KeptLesson], today: date, terms: Terms = USUAL
) -> Iterator[KeptLesson]:
    """Name the observations that stayed an observation for too long (domain.md 6.3)."""
    for lesson in lessons:
        last = last_day_of(lesson, terms)
        if last is not None and today > last:
            yield lesson


def last_day_of(lesson: KeptLesson, terms: Terms = USUAL) -> date | None:
    """Give the last day of an observation, from the end of its month: its day is kept nowhere.

    None of a lesson that stays until somebody withdraws it.
    """
    if lesson.status is not LessonStatus.OBSERVATION or not lesson.since:
        return None
    year, month = map(int, lesson.since.split("-"))
    return date(year + month // 12, month % 12 + 1, 1) + timedelta(days=terms.lessons)


def _without(session: Session, gone: Erased) -> Session:
    match gone:
        case Erased.NOTES:
            answers = {key: value for key, each, value in session.answered() if _outlives(each)}
            apart = tuple(each for each in session.apart if each.held)
            return replace(
                session,
                title=Prose(""),
                answers=answers,
                apart=apart,
                minutes={},
                struck=frozenset(),
                wiped=True,
            )
        case Erased.AGREEMENTS:
            return replace(_without_kind(session, Kind.AGREEMENTS), follow_ups=())
        case _:
            return _without_kind(session, Kind.LESSONS)


def _outlives(asked: Field) -> bool:
    kinds = (Kind.AGREEMENTS, Kind.LESSONS, Kind.TALLY_SET)
    return asked.kind in kinds or asked.id in _FIGURES


def _without_kind(session: Session, kind: Kind) -> Session:
    answers = {key: value for key, each, value in session.answered() if each.kind is not kind}
    return replace(session, answers=answers)


def _after(day: date, days: int) -> date:
    """Give the first day after so many days."""
    return day + timedelta(days=days + 1) if (date.max - day).days > days else date.max


def _agreements_go_on(session: Session, terms: Terms) -> date:
    """Give the day on which agreements go: a year after the last look back on them."""
    days = [
        cell
        for _, each, value in session.answered()
        if each.kind is Kind.AGREEMENTS
        for cell in _days(value)
    ]
    return _after(max((*days, session.closed_on or date.min)), terms.agreements)


def _days(value: Value) -> Iterator[date]:
    if isinstance(value, Rows):
        for row in value.items:
            yield from (cell for cell in row.cells.values() if isinstance(cell, date))
