"""The series of a vault: which there are, what hangs on each, and what may change (ux.md 3.19)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import (
    Change,
    Command,
)
from moreelberaad.application.followups import OpenAgreement
from moreelberaad.application.ports import SessionSummary
from moreelberaad.application.vault_commands import (
    ForgetSeries,
    KeepSeries,
    RenameSeries,
)
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.series import Series, SeriesForm
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose, TallySet
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels import series_labels
from moreelberaad.ui.viewmodels.history import Execute, History


class LabelFault(StrEnum):
    """Why a label cannot be kept."""

    MISSING = "missing"
    TAKEN = "taken"
    TRACEABLE = "traceable"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesItem:
    """What the list tells of a series; `planned` is the next day that is put ready."""

    label: Prose
    sessions: int
    planned: date | None
    has_plan: bool
    open: int


class SeriesModel(QObject):
    """One series is chosen as long as there is any; what is done to it can be taken back."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, app: App, bench: Workbench, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.app, self.bench, self._language = app, bench, language
        self._history = History()
        self.items: tuple[SeriesItem, ...] = ()
        self.chosen: Series | None = None
        self.read()

    @property
    def sessions(self) -> tuple[SessionSummary, ...]:
        """Give the sessions of the chosen series: what is to come first, then the latest."""
        label = self.chosen.label if self.chosen else None
        members = [each for each in self.bench.sessions.summaries() if each.series == label]
        ahead = (Status.PLANNED, Status.OPEN)
        return tuple(sorted(members, key=lambda each: each.status not in ahead)) if label else ()

    @property
    def held(self) -> int:
        """Count the sessions of the chosen series that are behind it."""
        ahead = (Status.PLANNED, Status.OPEN)
        return sum(each.status not in ahead for each in self.sessions)

    @property
    def agreements(self) -> Sequence[OpenAgreement]:
        """Give what the chosen series agreed and is going on, the first to look back on first."""
        found = self.bench.open_agreements(self.chosen.label) if self.chosen else ()
        return sorted(found, key=lambda each: each.follow_up or each.due or date.max)

    @property
    def proposals(self) -> tuple[Prose, ...]:
        """Give neutral labels that are not there yet."""
        known = [each.label for each in self.items]
        return series_labels.proposals(self._language, known)

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return self._history.redo_name

    @property
    def today(self) -> date:
        """Give the day it is."""
        return self.bench.desk.today.day

    def read(self) -> None:
        """Look again at what is there; the choice stays where it can."""
        summaries = self.bench.sessions.summaries()
        found = self.bench.series_list.all()
        self.items = tuple(self._item(each, summaries) for each in found)
        label = self.chosen.label if self.chosen else None
        same = (each for each in found if each.label == label)
        self.chosen = next(same, found[0] if found else None)
        self.changed.emit()

    def choose(self, label: Prose) -> None:
        """Go to a series."""
        found = (each for each in self.bench.series_list.all() if each.label == label)
        self.chosen = next(found, self.chosen)
        self.changed.emit()

    def fault(self, label: Prose) -> LabelFault | None:
        """Tell why the chosen series cannot be called so."""
        folded = label.on_one_line()
        if not folded:
            return LabelFault.MISSING
        others = {each.label for each in self.items} - {self.chosen and self.chosen.label}
        if folded in others:
            return LabelFault.TAKEN
        traceable = series_labels.is_traceable(folded, self.app.recogniser)
        return LabelFault.TRACEABLE if traceable else None

    def add(self) -> None:
        """Begin a series under the first neutral label that is free."""
        if label := next(iter(self.proposals), None):
            self._do(
                KeepSeries(series=Series(label=label)), self._language.say("nieuwe reeks"), label
            )

    def rename(self, label: Prose) -> bool:
        """Give the chosen series and its sessions another label; tells whether it could be."""
        present, to = self.chosen, label.on_one_line()
        if present is None or to == present.label or self.fault(to):
            return False
        command = RenameSeries(label=present.label, to=to)
        return self._do(command, self._language.say("naam van de reeks gewijzigd"), to)

    def plan(self, rhythm: Prose) -> bool:
        """Keep how often the chosen series comes; tells whether that is another than before."""
        present, rhythm = self.chosen, rhythm.on_one_line()
        if present is None or rhythm == present.rhythm:
            return False
        kept = replace(present, rhythm=rhythm)
        name = self._language.say("planning van de reeks gewijzigd")
        return self._do(KeepSeries(series=kept), name, present.label)

    def keep_form(self, counts: TallySet) -> bool:
        """Keep tallies of the questionnaire with the chosen series; tells whether it could be."""
        if self.chosen is None:
            return False
        form = SeriesForm(after=self.held, month=f"{self.today:%Y-%m}", counts=counts)
        name = self._language.say("vragenlijst getypt")
        return self._do(KeepSeries(series=self.chosen.with_form(form)), name, self.chosen.label)

    def remove(self) -> bool:
        """Let go of the chosen series; its sessions stay, without a label."""
        if self.chosen is None:
            return False
        name = self._language.say("reeks verwijderd")
        return self._do(ForgetSeries(label=self.chosen.label), name, None)

    def remember(self, change: Change, name: str, label: Prose | None) -> None:
        """Take in what was done elsewhere with a series, and go there."""
        self._history.remember(change, name)
        self._go_to(label)

    def undo(self) -> None:
        """Take the last act back, and go to the series that this gives back."""
        self._turn(self._history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._history.redo)

    def _do(self, command: Command, name: str, label: Prose | None) -> bool:
        """Carry out an act, or tell why it cannot be kept."""
        try:
            change = self.bench.bus.execute(command)
        except MoreelberaadError as error:
            self.failed.emit(error)
            return False
        self.remember(change, name, label)
        return True

    def _turn(self, turn: Callable[[Execute], Change | None]) -> None:
        before = {each.label for each in self.items}
        try:
            turn(self.bench.bus.execute)
        except MoreelberaadError as error:
            self.failed.emit(error)
            return
        labels = [each.label for each in self.bench.series_list.all()]
        self._go_to(next((label for label in labels if label not in before), None))

    def _go_to(self, label: Prose | None) -> None:
        if label:
            self.chosen = Series(label=label)
        self.read()

    def _item(self, series: Series, summaries: Sequence[SessionSummary]) -> SeriesItem:
        members = [each for each in summaries if each.series == series.label]
        plans = [each.held_on for each in members if each.status is Status.PLANNED]
        return SeriesItem(
            label=series.label,
            sessions=len(members) - len(plans),
            planned=min((day for day in plans if day), default=None),
            has_plan=bool(plans),
            open=len(self.bench.open_agreements(series.label)),
        )
