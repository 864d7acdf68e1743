"""A kept lesson on its way out: for whom, which files, and what somebody says first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad import bootstrap
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.kept_disclosure import SheetWish
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import Language
from moreelberaad.lesson_sheets import kept_sheets
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.export_files import WORD, ExportFiles


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What is made, as it was when it was asked for; a worker holds nothing of the window."""

    app: App
    bench: Workbench
    lesson_id: LessonId
    readers: Readers | None
    unclassified: bool
    forms: tuple[str, ...]
    language: Language


class LessonExport(QObject):
    """`made` gives the number of files, none when it was stopped; `failed` an error we know."""

    changed = Signal()
    made = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        app: App,
        bench: Workbench,
        lesson_id: LessonId,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._bench, self._language = app, bench, language
        self._lesson_id = lesson_id
        lesson = bench.lessons.get(lesson_id)
        self.scope = lesson.scope if lesson else Scope.TEAM
        self.files = ExportFiles(app, DocumentKind.LESSONS, self)
        self.files.changed.connect(self.changed)
        self.readers: Readers | None = None
        self.unclassified = self.busy = False
        self._jobs, self._stop = Jobs(self), Event()

    @property
    def asks_unclassified(self) -> bool:
        """Tell whether somebody says first that nothing in it is classified (R9)."""
        return self.scope is not Scope.TEAM

    @property
    def can_make(self) -> bool:
        """Tell whether it may be made now."""
        is_said = self.unclassified or not self.asks_unclassified
        return is_said and bool(self.files.formats) and not self.busy

    def choose_readers(self, readers: Readers | None) -> None:
        """Make it for these readers; none is for everyone."""
        self.readers = readers
        self.changed.emit()

    def set_unclassified(self, confirmed: bool) -> None:  # noqa: FBT001 - what a tick sends
        """Take that someone sees no classified information in this lesson."""
        self.unclassified = confirmed
        self.changed.emit()

    def make(self, folder: Path) -> None:
        """Make the files in this folder, all of them or none; nothing as long as it cannot."""
        if not self.can_make:
            return
        self.busy, self._stop = True, Event()
        self.changed.emit()
        order = _Order(
            app=self._app,
            bench=self._bench,
            lesson_id=self._lesson_id,
            readers=self.readers,
            unclassified=self.unclassified,
            forms=self.files.formats,
            language=self._language,
        )
        work = partial(_made, order, folder, is_stopped=self._stop.is_set)
        self._jobs.run(work, self._on_made, self._on_failed)

    @Slot()
    def cancel(self) -> None:
        """Stop making files; none of them stays."""
        self._stop.set()

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    @Slot(object)
    def _on_made(self, number: int) -> None:
        self.busy = False
        self.changed.emit()
        self.made.emit(number)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.busy = False
        self.changed.emit()
        # the words of an error that is not ours may be those of a note
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())


def _made(order: _Order, folder: Path, *, is_stopped: Callable[[], bool]) -> int:
    """Make the files and count them; raises what stands in the way."""
    app = order.app
    wish = SheetWish(
        language=order.language.code, readers=order.readers, unclassified=order.unclassified
    )
    outgoing = kept_sheets(app, order.bench).prepare(order.lesson_id, wish)
    made = bootstrap.make_documents(
        outgoing.disclosure,
        forms=order.forms,
        folder=folder,
        language=order.language,
        today=app.world.today.day,
        marking=app.marking(),
        check=outgoing.check,
        house=app.house_style() if WORD in order.forms else b"",
        is_stopped=is_stopped,
    )
    return len(made.files)
