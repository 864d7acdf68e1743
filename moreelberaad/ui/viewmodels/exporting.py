"""Exporting one session: which document, how far, what is still in the way, and the files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Unpack

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.names import looking_for
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.sharing import Shared
from moreelberaad.domain.text import one_line
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.comparing import Comparing
from moreelberaad.ui.viewmodels.export_files import ExportFiles
from moreelberaad.ui.viewmodels.export_words import (
    Choice,
    chosen_anew,
    default_document,
    reason_fault,
    why_no_pages,
)
from moreelberaad.ui.viewmodels.export_work import Plan, draw, draw_for_paper, make
from moreelberaad.ui.viewmodels.gate_words import REASONS, GateState, GateView, gate_views
from moreelberaad.ui.viewmodels.house_style import HouseStyle
from moreelberaad.ui.viewmodels.marking import Marking
from moreelberaad.ui.viewmodels.preview import Preview

__all__ = ["REASONS", "ExportModel", "GateState", "GateView"]


class ExportModel(QObject):
    """What the page of exporting reads and does; nothing slow happens on its own thread."""

    changed = Signal()
    previewed = Signal()
    made = Signal(object)
    paper = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(
        self,
        app: App,
        bench: Workbench,
        session_id: SessionId,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._bench, self._language = app, bench, language
        self._jobs, self._stop = Jobs(self), Event()
        self._preview = Preview(self._jobs, self)
        self.comparing = Comparing(self._jobs, self._preview, self)
        for told in (self.changed, self.previewed):
            self._preview.ready.connect(told)
        self.session: Session = bench.sessions.get(session_id)
        self._review: Review = bench.reviews.get(session_id)
        usual = Scope(app.settings().habits.share_up_to)
        scope = bench.policy.narrowed(usual)
        self.request = Request(document=default_document(self.session), scope=scope)
        self.files = ExportFiles(app, self.request.document, self)
        self.files.changed.connect(self.changed)
        self.house_style = HouseStyle(app, language, self)
        self.names: tuple[str, ...] = ()
        self.unclassified, self.busy = False, False
        self.reason, self.reason_fault = "", ""
        self.marking = Marking(app, self)
        self.marking.typed.connect(self.changed)
        self.marking.changed.connect(self._draw)
        self._draw()

    @property
    def gates(self) -> tuple[GateView, ...]:
        """Give what this document has to pass; nothing as long as the findings are sought."""
        drawn = self._preview.drawn
        if drawn.findings is None or not self.session.is_closed:
            return ()
        of = (self.session, self.request, drawn.findings, self._decided)
        return gate_views(
            self._language, *of, drawing=drawn.error, reasons=self._bench.policy.reasons
        )

    @property
    def widest(self) -> Scope:
        """Give how far the organisation lets documents go."""
        return self._bench.policy.share_up_to

    @property
    def wants_reason(self) -> bool:
        """Tell whether a reason is all that is missing: only then one may be given."""
        states = {view.state for view in self.gates}
        return GateState.OPEN_EXCUSABLE in states and GateState.OPEN_FIXED not in states

    @property
    def can_make(self) -> bool:
        """Tell whether what the pages show can be made now; never unseen."""
        states = {view.state for view in self.gates}
        if GateState.OPEN_FIXED in states or self._preview.is_behind or not self.pages:
            return False
        has_reason = bool(self.reason) and not self.reason_fault
        is_free = has_reason or GateState.OPEN_EXCUSABLE not in states
        return is_free and bool(self.files.formats) and self.marking.is_settled and not self.busy

    @property
    def pages(self) -> tuple[bytes, ...]:
        """Give a picture of each page; nothing while a gate is closed that changes the words."""
        return self._preview.drawn.pages

    @property
    def why_no_preview(self) -> str:
        """Say why there are no pages."""
        return why_no_pages(self._language, self._preview.drawn, self.session)

    @property
    def shared(self) -> Sequence[Shared]:
        """Give what was shared of this session, the newest month first."""
        return self._bench.reviews.shared(self.session.id)

    def refresh(self) -> None:
        """Read the session and its review again, and look at what may leave now."""
        self.session = self._bench.sessions.get(self.session.id)
        self._review = self._bench.reviews.get(self.session.id)
        self._draw()

    def look_for(self, names: Sequence[str]) -> None:
        """Seek these names too, as the review did; they stay in memory."""
        self.names = tuple(names)
        self.marking.look_for(self.names)  # which draws anew

    def choose(self, **choice: Unpack[Choice]) -> None:
        """Choose another document, how far it goes or for whom; the record stays in the room."""
        chosen = chosen_anew(self.request, choice)
        if chosen == self.request:
            return
        if chosen.document is not self.request.document:
            self.unclassified = False  # it was said of other words
        self.request = chosen
        self.files.belong_to(chosen.document)
        self._draw()

    def set_unclassified(self, confirmed: bool) -> None:  # noqa: FBT001 - what a tick sends
        """Take that someone sees no classified information in this document."""
        self.unclassified = confirmed
        self.changed.emit()

    def set_reason(self, reason: str) -> None:
        """Take why the document goes all the same; `reason_fault` is the code of a mistake."""
        self.reason = one_line(reason)
        self.reason_fault = reason_fault(
            self.reason, looking_for(self.names, self._app.recogniser)
        )
        self.changed.emit()

    def make(self, folder: Path) -> None:
        """Make the files in this folder, all of them or none; nothing as long as it cannot."""
        if not self.can_make:
            return
        self.busy, self._stop = True, Event()
        self.changed.emit()
        told, is_stopped = self._jobs.telling(self.progressed.emit), self._stop.is_set
        work = partial(make, self.plan(), folder, told=told, is_stopped=is_stopped)
        self._jobs.run(work, self._on_made, self._on_failed)

    def draw_for_paper(self) -> None:
        """Draw what may leave as sharp as paper needs it; `paper` tells the pages."""
        if not self.can_make:
            return
        self.busy = True
        self.changed.emit()
        self._jobs.run(partial(draw_for_paper, self.plan()), self._on_paper, self._on_failed)

    def cancel(self) -> None:
        """Stop making files; none of them stays."""
        self._stop.set()

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        self.house_style.wait()
        while self._jobs.busy:
            self._jobs.wait()

    @property
    def _decided(self) -> Review:
        """Give the review with what was said here, a reason only where one counts."""
        reason = self.reason if self.request.scope is Scope.TEAM else ""
        return replace(self._review, unclassified=self.unclassified, reason=Prose(reason))

    def plan(self) -> Plan:
        """Give everything that decides what the document holds, as it is now."""
        return Plan(
            app=self._app,
            bench=self._bench,
            language=self._language,
            session=self.session.id,
            request=self.request,
            review=self._decided,
            names=self.names,
            needs_reason=self.wants_reason,
            marking=self.marking.kept,
            forms=self.files.formats,
            archive=self.files.archive,
        )

    def _draw(self) -> None:
        of = (self.session, self._review, self.request, self.names, self.marking.kept)
        self._preview.ask(partial(draw, self.plan(), self.comparing.watch), of)
        self.changed.emit()

    def _on_made(self, names: tuple[str, ...]) -> None:
        self.busy = False
        self.changed.emit()
        if names:
            self.made.emit(names)

    def _on_paper(self, pages: tuple[bytes, ...]) -> None:
        self.busy = False
        self.changed.emit()
        self.paper.emit(pages)

    def _on_failed(self, error: Exception) -> None:
        self.busy = False
        self.changed.emit()
        # the words of an error that is not ours may be those of a note
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())
