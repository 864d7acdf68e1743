"""Looking back on what was agreed, weeks after the talk (domain.md 1.0 B4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import assert_never

from moreelberaad.domain.counts import FEWEST, Spread, in_the_room
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind, Step, Template
from moreelberaad.domain.values import Row, Rows, Tally, Value
from moreelberaad.i18n import Language

STATUS = "status"
"""The column of an agreement that tells how it stands."""
_FIRST, _LAST = timedelta(weeks=4), timedelta(weeks=8)
"""When the follow-up step is held, counted from the talk (domain.md 1.8)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """When a session is looked back on, and whether that was written down."""

    step: Step
    first: date | None
    last: date | None
    is_filled: bool


def planned(session: Session) -> Planned | None:
    """Tell when a session is looked back on; nothing when its method has no such step."""
    step = follow_up_of(session.template)
    if step is None:
        return None
    held = session.held_on or session.closed_on
    return Planned(
        step=step,
        first=held + _FIRST if held else None,
        last=held + _LAST if held else None,
        is_filled=any(step.key(asked) in session.answers for asked in step.fields),
    )


def follow_up_of(template: Template) -> Step | None:
    """Give the step that is held weeks later."""
    return next((step for step in template.steps if step.follow_up), None)


def when(planned: Planned, language: Language, today: date) -> str:
    """Say when it is; what is past is told without blame."""
    if planned.is_filled:
        return language.say("De terugblik is ingevuld.")
    if planned.first is None or planned.last is None:
        return language.say("De terugblik is vier tot acht weken na het beraad.")
    first, last = language.day(planned.first), language.day(planned.last)
    if today > planned.last:
        return language.say("De terugblik stond tussen {first} en {last}.", first=first, last=last)
    return language.say("Terugblik tussen {first} en {last}.", first=first, last=last)


def of_its_own(step: Step) -> Step:
    """Leave out what goes on from earlier, and what is counted on slips: both stand apart."""
    own = step.asking(lambda asked: asked.kind is not Kind.TALLY)
    return replace(own, continues=())


def agreements_of(template: Template, step: Step) -> tuple[FieldKey, ...]:
    """Name the agreements of which a step asks how they stand."""
    tables = {each.table for each in step.continues if STATUS in each.columns}
    return tuple(
        key
        for key, asked in template.fields()
        if asked.kind is Kind.AGREEMENTS and tables & {key, asked.id}
    )


def with_status(rows: Rows, number: int, status: str) -> Rows:
    """Give the rows with another status of one of them, counted from 0."""
    changed = Row({**rows.items[number].cells, STATUS: status})
    return Rows((*rows.items[:number], changed, *rows.items[number + 1 :]))


def counted(step: Step) -> tuple[Field, ...]:
    """Name what is counted on slips."""
    return tuple(asked for asked in step.fields if asked.kind is Kind.TALLY)


def outcome(asked: Field, value: Value | None, language: Language, *, fewest: int = FEWEST) -> str:
    """Say in words how the slips lie, never in numbers (domain.md 6.2)."""
    if not isinstance(value, Tally):
        return language.say("Nog niet geteld.")
    seen = in_the_room(value, fewest=fewest)
    labels = {each.code: each.label.get(language.code) for each in asked.options}
    return slips_words(language, seen.spread, labels.get(seen.option or "", ""))


def slips_words(language: Language, spread: Spread, option: str) -> str:
    """Say how slips lie; `option` is the side that most took."""
    match spread:
        case Spread.TOO_FEW:
            return language.say("Er zijn te weinig briefjes om iets te zeggen.")
        case Spread.DIVIDED:
            return language.say("De groep is verdeeld.")
        case Spread.MOST:
            return language.say("De meesten zijn het {option}.", option=option)
        case Spread.NEARLY_ALL:
            return language.say("Bijna iedereen is het {option}.", option=option)
        case _:
            assert_never(spread)
