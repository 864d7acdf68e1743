"""A *bewaarstop* on closed sessions: set, taken back, or lifted with the passphrase."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad import lesson_words
from moreelberaad.application.lesson_commands import HoldSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.retention import Erased, terms_of
from moreelberaad.domain.session import Session
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.titles import title_of_session
from moreelberaad.ui.viewmodels.way_out import WayOut


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdable:
    """A session as it is named where a *bewaarstop* is set on it."""

    id: SessionId
    title: str
    about: str


class HoldingModel(QObject):
    """Sets and lifts; `way` tries the passphrase beside the window."""

    changed = Signal()
    lifted = Signal()
    failed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._just_set: dict[SessionId, HoldReason] = {}
        self._lifting: SessionId | None = None
        self.way = WayOut(bench, parent=self)
        self.way.passed.connect(self._lift)

    @property
    def can_undo(self) -> bool:
        """Tell whether what was set just now can be taken back."""
        return bool(self._just_set)

    def named(self, sessions: Iterable[SessionId], language: Language) -> Sequence[Holdable]:
        """Name these sessions: title, method and day."""
        return [_named(self._bench.sessions.get(each), language) for each in sessions]

    def reason(self, session: SessionId) -> HoldReason | None:
        """Give why a session is held, if it is."""
        return self._bench.sessions.get(session).hold

    def days_after(self, session: SessionId) -> Mapping[Erased, date]:
        """Give the day on which each part of a session goes, now that it is not held."""
        return terms_of(self._bench.sessions.get(session), self._bench.terms)

    def hold(self, sessions: Iterable[SessionId], reason: HoldReason) -> None:
        """Set a *bewaarstop* on these, one by one; raises what storing raises."""
        self._just_set = {}
        try:
            for each in sessions:
                self._put(each, reason)
                self._just_set[each] = reason
        finally:
            self.changed.emit()

    def undo(self) -> None:
        """Take back what was set just now, where it still stands; raises what storing raises.

        What was set anew since is lifted with the passphrase alone.
        """
        just_set, self._just_set = self._just_set, {}
        try:
            for session, reason in just_set.items():
                if self.reason(session) is reason:
                    self._put(session, None)
        finally:
            self.changed.emit()

    def forget(self) -> None:
        """Let what was set stand: from now on only the passphrase lifts it."""
        self._just_set = {}

    def lift(self, session: SessionId, passphrase: str) -> None:
        """Lift when this is the passphrase; `lifted` or a word of `way` follows."""
        self._lifting = session
        self.way.try_passphrase(passphrase)

    @Slot()
    def _lift(self) -> None:
        if self._lifting is None:
            return
        try:
            self._put(self._lifting, None)
        except MoreelberaadError as error:
            self.failed.emit(error)
            return
        self.forget()
        self.changed.emit()
        self.lifted.emit()

    def _put(self, session: SessionId, reason: HoldReason | None) -> None:
        self._bench.bus.execute(HoldSession(session=session, reason=reason))


def _named(session: Session, language: Language) -> Holdable:
    day = session.held_on or session.closed_on
    method = session.template.title.get(language.code)
    about = f"{method} · {language.day(day)}" if day else method
    return Holdable(id=session.id, title=title_of_session(session, language), about=about)


def reason_words(language: Language, reason: HoldReason) -> str:
    """Give the words of a mark: that a session is held, and why."""
    why = language.say(lesson_words.HOLD_REASONS[reason])
    return language.say("Bewaarstop: {reason}", reason=why)
