"""What was decided, kept as a planned session, and read from one again (ux.md 3.3).

A plan keeps its method whole: what was set in it stands there as the default of each setting,
and beginning arranges it so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.playlist import card_keys, most_cards, with_cards
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Codes, Prose
from moreelberaad.ui.viewmodels.new_session import (
    Decisions,
    SeriesChoice,
    answers_of,
    with_defaults,
)

_METHOD = FieldKey("preparation.template")


def planned(decisions: Decisions, method: Template, session_id: SessionId) -> Session:
    """Make the plan of what was decided so far; an open question stays open in it.

    `method` stands in for a method that was not chosen yet.
    """
    led = decisions.written_out or method
    return Session(
        id=session_id,
        template=led,
        title=decisions.title,
        status=Status.PLANNED,
        series=decisions.series or None,
        held_on=decisions.day,
        answers=dict(answers_of(decisions, led)),
        arrangement=decisions.arrangement,
    )


def decisions_of(plan: Session, methods: Iterable[Template]) -> Decisions:
    """Read what was decided from a plan; its method is the one of now where nothing changed."""
    chosen = plan.template if has_method(plan) else None
    decided = Decisions(
        series_choice=SeriesChoice.KNOWN if plan.series else SeriesChoice.NONE,
        known_series=plan.series,
        title=plan.title,
        themes=_codes(plan, "themes"),
        entry=_code(plan, "entry"),
        method=_known(chosen, methods) if chosen else None,
        settings=frozenset(each.id for each in plan.template.settings if each.default),
        cards=_cards(plan),
        procedure=_code(plan, "procedure_check"),
        size=_code(plan, "group_size_band"),
        commander=_yes_or_no(plan, "commander_present"),
        intake=intake if isinstance(intake := plan.named("intake_note"), Prose) else Prose(""),
        day=plan.held_on,
        choosing=plan.arrangement.choosing,
        showing=plan.arrangement.showing,
        with_break=plan.arrangement.with_break,
    )
    asked = decided.readiness
    return replace(decided, ready=_codes(plan, asked.id)) if asked else decided


def has_method(plan: Session) -> bool:
    """Tell whether a method was chosen; one of one's own is not on the list of the answer."""
    if _METHOD in plan.answers:
        return True
    listed = (asked.options for key, asked in plan.template.fields() if key == _METHOD)
    return plan.template.id not in {option.code for options in listed for option in options}


def copied(earlier: Session, method: Template, session_id: SessionId) -> Session:
    """Plan another talk like an earlier one, without anything that was said in it."""
    decided = Decisions(
        series_choice=SeriesChoice.KNOWN if earlier.series else SeriesChoice.NONE,
        known_series=earlier.series,
        themes=_codes(earlier, "themes"),
        method=method,
        settings=frozenset(each.id for each in method.settings if each.default),
        size=_code(earlier, "group_size_band"),
        choosing=earlier.arrangement.choosing,
        showing=earlier.arrangement.showing,
        with_break=earlier.arrangement.with_break,
    )
    return planned(decided, method, session_id)


def _known(chosen: Template, methods: Iterable[Template]) -> Template:
    on = frozenset(each.id for each in chosen.settings if each.default)
    number = len(card_keys(chosen))
    same = (each for each in methods if each.id == chosen.id and number <= most_cards(each))
    written = ((each, with_cards(with_defaults(each, on), number)) for each in same)
    return next((each for each, led in written if led == chosen), chosen)


def _cards(plan: Session) -> tuple[str, ...]:
    answers = (plan.answers.get(key) for key in card_keys(plan.template))
    return tuple(answer for answer in answers if isinstance(answer, str))


def _code(session: Session, field_id: str) -> str | None:
    answer = session.named(field_id)
    return answer if isinstance(answer, str) else None


def _codes(session: Session, field_id: str) -> tuple[str, ...]:
    answer = session.named(field_id)
    return answer.items if isinstance(answer, Codes) else ()


def _yes_or_no(session: Session, field_id: str) -> bool | None:
    answer = session.named(field_id)
    return answer if isinstance(answer, bool) else None
