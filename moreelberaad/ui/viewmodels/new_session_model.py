"""The page *Nieuw beraad* without its widgets: what can be chosen, beginning, putting ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import AddSession, BeginSession, RestoreSession
from moreelberaad.application.habits import BY_SITUATION, Habits
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.arrangement import Choosing, Showing
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.playlist import in_short
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Option, Template
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels import series_labels
from moreelberaad.ui.viewmodels.agenda import Agenda, agenda, rounded_up
from moreelberaad.ui.viewmodels.card_choosing import choosing_for
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.viewmodels.new_session import (
    CARD,
    OWN_CASE,
    Decisions,
    SeriesChoice,
    default_settings,
    new_session,
)
from moreelberaad.ui.viewmodels.new_session_plan import decisions_of, planned
from moreelberaad.ui.viewmodels.start import card_round

_SUGGESTED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """All methods that can be chosen, by where they come from."""

    built_in: tuple[Template, ...]
    own: tuple[Template, ...]


def wall_clock() -> datetime:
    """Give the hour on the wall, with its zone."""
    return datetime.now().astimezone()


class NewSessionModel(QObject):
    """Keeps the decisions and tells when they changed."""

    changed = Signal()

    def __init__(
        self,
        app: App,
        bench: Workbench,
        language: Language,
        clock: Callable[[], datetime] = wall_clock,
        plan: Session | None = None,
    ) -> None:
        super().__init__()
        self._app, self._bench = app, bench
        self._language, self._clock = language, clock
        self.choosing_cards = partial(choosing_for, bench)
        self.methods = tuple(bench.templates.all())
        self.series = _labels(bench)
        first = decisions_of(plan, self.methods) if plan else _at_first(bench, self._habits)
        self.decisions = self._kept = first
        self._plan = plan.id if plan else None
        self.left = LeftWords(self, bench.reviews.get(plan.id).left if plan else None)

    @property
    def _habits(self) -> Habits:
        return self._app.settings().habits

    @property
    def has_cards(self) -> bool:
        """Tell whether some method plays a dilemma card."""
        return any(method.plays_cards for method in self.methods)

    @property
    def entries(self) -> tuple[Option, ...]:
        """Give what can lie on the table; a card only where a method plays one."""
        options = self.options("entry")
        return tuple(each for each in options if each.code != CARD or self.has_cards)

    @property
    def intake(self) -> Field | None:
        """Give the note on what the requester asked, where a method has a place for it."""
        found = (asked for method in self.methods for asked in _named(method, "intake_note"))
        return next(found, None)

    @property
    def intake_questions(self) -> tuple[str, ...]:
        """Give what is asked of the requester beforehand."""
        steps = (step for method in self.methods for step in method.beside)
        asking = (s for s in steps if any(asked.id == "intake_note" for asked in s.fields))
        step = next(asking, None)
        return tuple(each.get(self._language.code) for each in step.questions) if step else ()

    @property
    def suggestions(self) -> tuple[Template, ...]:
        """Give the methods to choose from at once, the chosen one among them.

        Until it is known what lies on the table, they suit what is there most often.
        """
        chosen = self.decisions.method
        wanted = self._app.suggested(self.decisions.entry or OWN_CASE)
        fitting = [each for name in wanted for each in self.methods if each.id == name]
        offered = (fitting or list(self.methods))[:_SUGGESTED]
        if chosen:
            others = [each for each in offered if each.id != chosen.id]
            place = next(
                (n for n, each in enumerate(offered) if each.id == chosen.id), len(others)
            )
            offered = [*others[:place], chosen, *others[place:]]
        return tuple(offered)

    @property
    def listed(self) -> Listed:
        """Give every method: those of the app, and those that this team made or adapted."""
        names = {each.id for each in self._app.templates.all()}
        return Listed(
            built_in=tuple(each for each in self.methods if each.id in names),
            own=tuple(each for each in self.methods if each.id not in names),
        )

    @property
    def is_plan(self) -> bool:
        """Tell whether this was put ready before."""
        return self._plan is not None

    @property
    def is_outdated(self) -> bool:
        """Tell whether nothing was decided yet, and there is something else to choose from."""
        if self.decisions != self._kept:
            return False
        now = (tuple(self._bench.templates.all()), _labels(self._bench))
        return now != (self.methods, self.series)

    @property
    def proposed_series(self) -> tuple[Prose, ...]:
        """Give two neutral labels for a new series."""
        return series_labels.proposals(self._language, self.series)

    @property
    def series_is_traceable(self) -> bool:
        """Tell whether the new label may lead to people."""
        is_new = self.decisions.series_choice is SeriesChoice.NEW
        label = self.decisions.new_series
        return is_new and series_labels.is_traceable(label, self._app.recogniser)

    @property
    def agenda(self) -> Agenda | None:
        """Lay out the chosen method from the next five minutes on; another day has no hours."""
        method = self.decisions.arranged
        if method is None:
            return None
        begins = None if self.other_day else rounded_up(self._clock())
        return agenda(
            in_short(method),
            begins,
            with_break=self.decisions.with_break,
            habits=self._habits,
        )

    @property
    def other_day(self) -> date | None:
        """Give the day that was chosen, unless that is today."""
        day = self.decisions.day
        return day if day != self._clock().date() else None

    def options(self, field_id: str) -> tuple[Option, ...]:
        """Give the list of a shared field, from the first method that asks it."""
        chosen = self.decisions.method
        methods = (chosen, *self.methods) if chosen else self.methods
        found = (asked for method in methods for asked in _named(method, field_id))
        return next((asked.options for asked in found), ())

    def decide(self, decisions: Decisions) -> None:
        """Take in what was decided."""
        if decisions != self.decisions:
            self.decisions = decisions
            self.changed.emit()

    def choose_method(self, method_id: str) -> None:
        """Take a method, its settings as they are by themselves."""
        method = next(each for each in self.methods if each.id == method_id)
        if method != self.decisions.method:
            settings = default_settings(method, self._habits)
            self.decide(replace(self.decisions, method=method, settings=settings))

    def choose_card_round(self) -> None:
        """Lay a dilemma card on the table, with the method that suits it best."""
        suited = card_round(self._app)
        if suited:
            self.decide(replace(self.decisions, entry=CARD))
            self.choose_method(suited.id)

    def look_at_projector(self) -> None:
        """Take in that this laptop's screen is on a projector, and not only on the laptop."""
        if self.decisions.showing is Showing.LAPTOP:
            self.decide(replace(self.decisions, showing=Showing.SCREEN))

    def begin(self) -> SessionId:
        """Keep the session; raises a `MoreelberaadError` when the vault cannot."""
        method = self.decisions.arranged
        if method is None:
            raise ValueError
        title = self.decisions.title or Prose(method.title.get(self._language.code))
        way = self.decisions.way_of_choosing  # agreed on, also where nobody chose another
        decided = replace(self.decisions, title=title, choosing=way)
        if self._plan is not None:
            self._keep_plan(decided)
            self._bench.bus.execute(BeginSession(session=self._plan))
            return self._plan
        session = new_session(
            decided,
            method,
            session_id=self._bench.desk.chance.session_id(),
            title=title,
            begun=self._clock(),
        )
        self._bench.bus.execute(AddSession(session=session))
        self.left.keep_with(session.id, self._bench.bus)
        self._plan, self._kept = session.id, self.decisions
        return session.id

    def put_ready(self) -> SessionId:
        """Keep it as a plan; raises a `MoreelberaadError` when the vault cannot."""
        return self._keep_plan(self.decisions)

    def keep_what_was_typed(self) -> None:
        """Put it ready where words would get lost; raises a `MoreelberaadError`."""
        decided, kept = self.decisions, self._kept
        typed = self.is_plan or (decided.title, decided.intake) != (kept.title, kept.intake)
        if typed and decided != kept:
            self._keep_plan(decided)

    def _keep_plan(self, decided: Decisions) -> SessionId:
        method = decided.method or self.suggestions[0]
        plan = planned(decided, method, self._plan or self._bench.desk.chance.session_id())
        add = RestoreSession(session=plan) if self.is_plan else AddSession(session=plan)
        self._bench.bus.execute(add)
        self.left.keep_with(plan.id, self._bench.bus)
        self._plan, self._kept = plan.id, self.decisions
        return plan.id


def _at_first(bench: Workbench, habits: Habits) -> Decisions:
    """Begin with the habits of who leads, and with what was last."""
    latest = bench.sessions.latest_series()
    by_situation = habits.choosing == BY_SITUATION
    return Decisions(
        choosing=None if by_situation else Choosing(habits.choosing),
        series_choice=SeriesChoice.KNOWN if latest else SeriesChoice.NONE,
        known_series=latest,
        showing=bench.sessions.latest_showing() or Showing.SCREEN,
    )


def _labels(bench: Workbench) -> tuple[Prose, ...]:
    """Give the series that sessions bear, and those that only stand on the list yet."""
    borne = tuple(bench.sessions.series())
    listed = (each.label for each in bench.series_list.all())
    return (*borne, *(label for label in listed if label not in borne))


def _named(method: Template, field_id: str) -> tuple[Field, ...]:
    return tuple(asked for _, asked in method.fields() if asked.id == field_id)
