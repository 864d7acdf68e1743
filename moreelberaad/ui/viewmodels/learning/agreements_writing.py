"""Looking back on the agreement on show: what is written, counted and decided of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Slot

from moreelberaad.application.agreements import Agreement
from moreelberaad.application.lesson_commands import KeepFollowUp
from moreelberaad.domain.follow_ups import (
    AGREE,
    DISAGREE,
    GOING_ON,
    Collective,
    FollowUp,
    going_on_as,
)
from moreelberaad.domain.values import Prose, Rows, Tally
from moreelberaad.i18n import N_
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_words import CHOICES


class Lacking(StrEnum):
    """Why a look back is not over, or a day not chosen."""

    CHOICE = "choice"
    DAY = "day"
    DAY_TO_COME = "day_to_come"
    NOT_KEPT = "not_kept"
    """The agreement is there no longer, or the vault could not be written."""


class LookBack(QObject):
    """Where no agreement is on show, it does nothing.

    How it goes on is chosen here, and kept when the look back is over.
    """

    def __init__(self, model: AgreementsModel) -> None:
        super().__init__(model)
        self._model = model
        self.choice: str | None = None
        self.next_day: date | None = None
        model.turned_to.connect(self._begin)

    @property
    def goes_on(self) -> bool:
        """Tell whether there is another look back after this one."""
        return self.choice in GOING_ON

    def type(self, *, done: Prose | None = None, changed: Prose | None = None) -> None:
        """Take what was typed in one of the two boxes; it is kept after a pause."""
        now, draft = self._model.agreement, self._model.draft
        if now is None or draft is None:
            return
        said = replace(
            draft,
            done=draft.done if done is None else done,
            changed=draft.changed if changed is None else changed,
        )
        if said != draft:
            said = _going_on(now, said)
            self._model.hold(said)
            place = f"{now.session}/{now.field}/{now.number}"
            command = KeepFollowUp(session=now.session, follow_up=said)
            self._model.timeline.type(place, command)

    @Slot(object)
    def choose_next(self, day: date | None) -> None:
        """Choose the day of the next look back."""
        self.next_day = day

    def count(self, agree: int, disagree: int) -> None:
        """Keep in words how the slips lie; the numbers are let go (domain.md 6.2)."""
        now, draft = self._model.agreement, self._model.draft
        if now is not None and draft is not None:
            slips = Tally({AGREE: agree, DISAGREE: disagree})
            seen = Collective.of(slips, fewest=self._model.bench.policy.fewest)
            self._keep(now, _going_on(now, replace(draft, collective=seen)), N_("briefjes geteld"))

    def finish(self) -> Lacking | None:
        """End the look back, also where nothing was written; tells what is needed first."""
        if self.choice is None:
            return Lacking.CHOICE
        if self.goes_on and (lacking := self._lacking(self.next_day)):
            return lacking
        now, draft = self._as_it_is_now()
        if now is None or draft is None:
            return Lacking.NOT_KEPT
        rows = _with(now, self.choice, self.next_day if self.goes_on else None)
        over = replace(draft, is_over=True)
        if not self._keep(now, over, N_("terugblik afgerond"), rows):
            return Lacking.NOT_KEPT
        self._begin()
        self._model.list_again()
        return None

    def set_day(self, day: date | None) -> Lacking | None:
        """Choose the day to look back on one that has none; tells what is needed first."""
        if lacking := self._lacking(day):
            return lacking
        now, draft = self._as_it_is_now()
        if now is None or draft is None:
            return Lacking.NOT_KEPT
        name = N_("dag van de terugblik gekozen")
        if not self._keep(now, draft, name, _with(now, now.status, day)):
            return Lacking.NOT_KEPT
        self._model.list_again()
        return None

    def undo(self) -> None:
        """Take the last act back, and show where it was."""
        self._model.follow(self._model.timeline.undo())

    def redo(self) -> None:
        """Do again what was taken back last, and show where it is."""
        self._model.follow(self._model.timeline.redo())

    @Slot()
    def _begin(self) -> None:
        """Choose nothing yet; what is over says how it ended."""
        now = self._model.agreement
        is_over = now is not None and not now.is_open and now.status in CHOICES
        self.choice = now.status if now is not None and is_over else None
        self.next_day = None

    def _as_it_is_now(self) -> tuple[Agreement | None, FollowUp | None]:
        """Read the agreement again, for another place may have changed its session."""
        if not self._model.timeline.flush():
            return None, None
        return self._model.as_it_is_now(), self._model.draft

    def _lacking(self, day: date | None) -> Lacking | None:
        if day is None:
            return Lacking.DAY
        return Lacking.DAY_TO_COME if day <= self._model.today else None

    def _keep(self, now: Agreement, kept: FollowUp, name: str, rows: Rows | None = None) -> bool:
        command = KeepFollowUp(session=now.session, follow_up=kept, agreements=rows)
        if self._model.timeline.act(command, name) is None:
            return False
        self._model.as_it_is_now()
        self._model.shown.emit()
        return True


def _going_on(now: Agreement, said: FollowUp) -> FollowUp:
    """Begin a look back again on what goes on; what is over stays over."""
    return replace(said, is_over=said.is_over and not now.is_open)


def _with(now: Agreement, status: str, day: date | None) -> Rows:
    rows = now.rows.items
    changed = going_on_as(now.row, status, day)
    return Rows((*rows[: now.number], changed, *rows[now.number + 1 :]))
