"""The page *Nieuw beraad* without its widgets: what can be chosen, and beginning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.template import Field, Option, Template
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels import series_labels
from moreelberaad.ui.viewmodels.agenda import Agenda, agenda, rounded_up
from moreelberaad.ui.viewmodels.new_session import (
    CARD,
    OWN_CASE,
    Decisions,
    SeriesChoice,
    default_settings,
    new_session,
    plays_cards,
)

_SUGGESTED = 3


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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._bench = app, bench
        self._language, self._clock = language, clock
        self.methods = tuple(app.templates.all())
        self.series = tuple(bench.sessions.series())
        self.decisions = _at_first(bench.sessions.latest_series())

    @property
    def has_cards(self) -> bool:
        """Tell whether some method plays a dilemma card."""
        return any(plays_cards(method) for method in self.methods)

    @property
    def entries(self) -> tuple[Option, ...]:
        """Give what can lie on the table; a card only where a method plays one."""
        options = self.options("entry")
        return tuple(each for each in options if each.code != CARD or self.has_cards)

    @property
    def suggestions(self) -> tuple[Template, ...]:
        """Give the methods to choose from at once, the chosen one among them.

        Until it is known what lies on the table, they suit what is there most often.
        """
        chosen = self.decisions.method
        wanted = self._app.suggested(self.decisions.entry or OWN_CASE)
        fitting = [each for name in wanted for each in self.methods if each.id == name]
        offered = (fitting or list(self.methods))[:_SUGGESTED]
        if chosen and chosen not in offered:
            offered.append(chosen)
        return tuple(offered)

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
        """Lay out the chosen method from the next five minutes on."""
        method = self.decisions.arranged
        if method is None:
            return None
        begins = rounded_up(self._clock())
        return agenda(method, begins, with_break=self.decisions.with_break)

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
            self.decide(replace(self.decisions, method=method, settings=default_settings(method)))

    def begin(self) -> SessionId:
        """Keep the session; raises a `MoreelberaadError` when the vault cannot."""
        decided, method = self.decisions, self.decisions.arranged
        if method is None:
            raise ValueError
        session = new_session(
            decided,
            method,
            session_id=self._bench.desk.chance.session_id(),
            title=decided.title or Prose(method.title.get(self._language.code)),
            begun=self._clock(),
        )
        self._bench.bus.execute(AddSession(session=session))
        return session.id


def _at_first(series: Prose | None) -> Decisions:
    if series is None:
        return Decisions()
    return Decisions(series_choice=SeriesChoice.KNOWN, known_series=series)


def _named(method: Template, field_id: str) -> tuple[Field, ...]:
    return tuple(asked for _, asked in method.fields() if asked.id == field_id)
