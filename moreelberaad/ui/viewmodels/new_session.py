"""The decisions before a session, and the session that comes out of them (ux.md 3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum

from moreelberaad.application.habits import BY_METHOD, USUAL_HABITS, Habits
from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing, usual_choosing
from moreelberaad.domain.conditions import unmet_beforehand
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.playlist import card_keys, most_cards, with_cards
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Condition, Field, Kind, Template
from moreelberaad.domain.values import Codes, Prose, Value

OWN_CASE = "own_case"
CARD = "card"
OCCURRENCE = "occurrence"
_SECOND_ROUND, _CLARIFY_FIRST = "second_round", "clarify_first"
"""Settings that a method may have; habits turn them."""
FEWER_THAN_FIVE = "lt5"
THIRTEEN_OR_MORE = "gt12"
"""Codes of the method's own lists that the rules of ux.md 3.3 speak of."""


class SeriesChoice(StrEnum):
    """Whether the session belongs with earlier ones of the same group."""

    NONE = "none"
    NEW = "new"
    KNOWN = "known"


class Procedure(StrEnum):
    """The answers to question three."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"
    FROM_GROUP = "from_group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What was decided so far; `None` is not yet. Question three never has a default."""

    series_choice: SeriesChoice = SeriesChoice.NONE
    new_series: Prose = Prose("")
    known_series: Prose | None = None
    title: Prose = Prose("")
    themes: tuple[str, ...] = ()
    entry: str | None = None
    method: Template | None = None
    settings: frozenset[str] = frozenset()
    ready: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    procedure: str | None = None
    size: str | None = None
    commander: bool | None = None
    choosing: Choosing | None = None
    showing: Showing = Showing.SCREEN
    with_break: bool = False
    intake: Prose = Prose("")
    day: date | None = None

    @property
    def series(self) -> Prose | None:
        """Give the label of the series, if it belongs to one."""
        match self.series_choice:
            case SeriesChoice.NONE:
                return None
            case SeriesChoice.NEW:
                return self.new_series
            case SeriesChoice.KNOWN:
                return self.known_series

    @property
    def played(self) -> tuple[str, ...]:
        """Give the cards that were chosen beforehand, as far as the method plays them."""
        return self.cards[: most_cards(self.method)] if self.method else ()

    @property
    def written_out(self) -> Template | None:
        """Give the method with every card in its turn, what was set in it as its default."""
        if self.method is None:
            return None
        return with_cards(with_defaults(self.method, self.settings), len(self.played))

    @property
    def arranged(self) -> Template | None:
        """Give the method as it will be led, its settings applied."""
        return method.arranged({}) if (method := self.written_out) else None

    @property
    def way_of_choosing(self) -> Choosing:
        """Give how people will choose in silence, as decided or as suits this group."""
        plays = self.method is not None and self.method.plays_cards
        return self.choosing or usual_choosing(self.size, self.showing, plays_cards=plays)

    @property
    def arrangement(self) -> Arrangement:
        """Give what was decided about the room."""
        return Arrangement(
            choosing=self.choosing, showing=self.showing, with_break=self.with_break
        )

    @property
    def case_is_blocked(self) -> bool:
        """Tell whether this case has to wait; a card is nobody's case (domain.md 1.0 B0)."""
        return self.entry != CARD and self.procedure in (Procedure.YES, Procedure.UNKNOWN)

    @property
    def readiness(self) -> Field | None:
        """Give the list that has to be ticked before this method begins (domain.md 1.8)."""
        if self.method is None:
            return None
        listed = {step.key(asked): asked for step in self.method.beside for asked in step.fields}
        bound = (listed.get(condition.field) for condition in self.method.conditions)
        return next((asked for asked in bound if asked and asked.kind is Kind.CHOICES), None)

    @property
    def standing_in_the_way(self) -> Condition | None:
        """Give what this method still asks before it begins."""
        if self.method is None:
            return None
        return unmet_beforehand(self.method, dict(answers_of(self, self.method)))

    @property
    def talks_about_commander_first(self) -> bool:
        """Tell whether it has to be talked over beforehand that a commander comes."""
        return bool(self.commander and self.method and self.method.discuss_commander)


def with_defaults(method: Template, on: frozenset[str]) -> Template:
    """Let these settings of a method be on by themselves, and no others."""
    settings = tuple(replace(each, default=each.id in on) for each in method.settings)
    return replace(method, settings=settings)


def default_settings(method: Template, habits: Habits = USUAL_HABITS) -> frozenset[str]:
    """Give the settings that are on by themselves: by the method, and by who leads with it."""
    there = {setting.id for setting in method.settings}
    on = {setting.id for setting in method.settings if setting.default}
    if habits.second_round != BY_METHOD:
        on -= {_SECOND_ROUND}
    wanted = {_SECOND_ROUND} if habits.second_round == "always" else set[str]()
    if habits.clarify_first:
        wanted.add(_CLARIFY_FIRST)
    return frozenset(on | wanted & there)


def chooses_in_silence(method: Template) -> bool:
    """Tell whether a step of the method holds a silent choice."""
    steps = (step for step in method.steps if not step.follow_up)
    return any(asked.kind is Kind.TALLY for step in steps for asked in step.fields)


def new_session(
    decisions: Decisions,
    method: Template,
    *,
    session_id: SessionId,
    title: Prose,
    begun: datetime,
) -> Session:
    """Make the session that was decided on, open and standing at its first step."""
    return Session(
        id=session_id,
        template=method,
        title=title,
        series=decisions.series,
        held_on=begun.date(),
        opened_at=begun.astimezone(UTC),
        step=method.steps[0].id,
        answers=dict(answers_of(decisions, method)),
        arrangement=decisions.arrangement,
    )


def answers_of(decisions: Decisions, method: Template) -> Iterator[tuple[FieldKey, Value]]:
    """Walk what was decided, under the keys of the preparation and of the method."""
    given = _given(decisions, method)
    for key, asked in method.fields():
        value = given.get(key, given.get(asked.id))
        if value is not None and _knows(asked, value):
            yield key, value


def _given(decisions: Decisions, method: Template) -> Mapping[str, Value | None]:
    """Give each answer under its key, or under the id of a field that any step may take in."""
    return {
        "preparation.intake_note": decisions.intake or None,
        "preparation.entry": decisions.entry,
        "preparation.template": method.id if decisions.method else None,
        "preparation.themes": Codes(decisions.themes) if decisions.themes else None,
        "preparation.procedure_check": decisions.procedure,
        "group_size_band": decisions.size,
        "commander_present": decisions.commander,
        **_ready(decisions),
        **dict(zip(card_keys(method), decisions.played, strict=False)),
    }


def _ready(decisions: Decisions) -> Mapping[str, Value | None]:
    asked = decisions.readiness
    return {asked.id: Codes(decisions.ready)} if asked and decisions.ready else {}


def _knows(asked: Field, value: Value) -> bool:
    """Tell whether a code is on the field's list; the list of methods holds only built-in ones."""
    return asked.kind is not Kind.CHOICE or value in {option.code for option in asked.options}
