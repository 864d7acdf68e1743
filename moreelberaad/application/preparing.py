"""What is prepared outside a session: methods of one's own, and series."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from moreelberaad.application.commands import (
    Change,
    MethodsChanged,
    SeriesChanged,
    SessionChanged,
)
from moreelberaad.application.ports import Methods, SeriesList
from moreelberaad.application.vault_commands import (
    ForgetSeries,
    KeepMethod,
    KeepSeries,
    MethodCommand,
    RemoveMethod,
    RenameSeries,
    RestoreSeries,
    SeriesCommand,
)
from moreelberaad.domain.errors import InputRejected, Mistake, NotFound
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.series import Series
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodDesk:
    """Carries out the commands on the methods of one's own in one vault."""

    methods: Methods

    def carry_out(self, command: MethodCommand) -> Change:
        """Do what the command says; raises `NotFound` for a method that is not there."""
        match command:
            case KeepMethod(draft=draft):
                earlier = self.methods.get(draft.id)
                self.methods.keep(draft)
                back = KeepMethod(draft=earlier) if earlier else RemoveMethod(draft_id=draft.id)
                return _told(command, back, draft.id)
            case RemoveMethod(draft_id=draft_id):
                earlier = self.methods.get(draft_id)
                if earlier is None:
                    raise NotFound(what="method", id=draft_id[:40])
                self.methods.remove(draft_id)
                return _told(command, KeepMethod(draft=earlier), draft_id)
            case _:
                assert_never(command)


def _told(command: MethodCommand, undo: MethodCommand, draft_id: str) -> Change:
    return Change(done=command, undo=undo, events=(MethodsChanged(draft_id=draft_id),))


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDesk:
    """Carries out the commands on the series of one vault."""

    series: SeriesList

    def due_for_forgetting(self, day: date) -> Sequence[KeepSeries]:
        """Give what lets go of forms that have been kept for three years (domain.md 6.3)."""
        present = self.series.all()
        return [KeepSeries(series=kept) for each in present if (kept := each.kept_on(day)) != each]

    def carry_out(self, command: SeriesCommand) -> Change:
        """Do what the command says; raises `InputRejected` when a label would be empty."""
        match command:
            case KeepSeries(series=series):
                return self._put(command, {_filled(series.label): series}, {})
            case RenameSeries(label=label, to=to):
                return self._rename(command, label, _filled(to.on_one_line()))
            case ForgetSeries(label=label):
                return self._put(command, {label: None}, self._all_bearing(label, None))
            case RestoreSeries(kept=kept, labels=labels):
                return self._put(command, kept, labels)
            case _:
                assert_never(command)

    def _rename(self, command: RenameSeries, label: Prose, to: Prose) -> Change:
        """Move rhythm and forms along, behind those that the other label has of its own."""
        row, other = self.series.kept(label), self.series.kept(to)
        moved = _joined(row, other, to)
        return self._put(command, {label: None, to: moved}, self._all_bearing(label, to))

    def _all_bearing(self, label: Prose, to: Prose | None) -> dict[SessionId, Prose | None]:
        return dict.fromkeys(self.series.members(label), to)

    def _put(
        self,
        command: SeriesCommand,
        kept: Mapping[Prose, Series | None],
        labels: Mapping[SessionId, Prose | None],
    ) -> Change:
        back = RestoreSeries(
            kept={label: self.series.kept(label) for label in kept},
            labels={session: self.series.label_of(session) for session in labels},
        )
        for label, series in kept.items():
            if series is None:
                self.series.remove(label)
            else:
                self.series.keep(series)
        for session, label_now in labels.items():
            self.series.tie(session, label_now)
        changed = tuple(SessionChanged(session=session) for session in labels)
        return Change(done=command, undo=back, events=(SeriesChanged(), *changed))


def _joined(row: Series | None, other: Series | None, to: Prose) -> Series | None:
    if row is None or other is None:
        return replace(row, label=to) if row else other
    return other.taking_in(row.forms)


def _filled(label: Prose) -> Prose:
    if not label:
        raise InputRejected((Mistake("label", "missing"),))
    return label
