"""The Nalees-exemplaar for a printer: drawn beside the window, and never kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moreelberaad import documents
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs

_PER_INCH = 300


class ReadBackPaper(QObject):
    """Draws what participants of one session read again and hand back."""

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        app: App,
        bench: Workbench,
        session_id: SessionId,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._bench, self._id, self._language = app, bench, session_id, language
        self._jobs = Jobs(self)

    @property
    def is_busy(self) -> bool:
        """Tell whether pages are being drawn."""
        return self._jobs.busy

    def draw(self) -> None:
        """Draw the pages as sharp as paper needs them; `drawn` tells them, or `failed` why not."""
        if not self._jobs.busy:
            self._jobs.run(self._pages, self.drawn.emit, self._on_failed)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        self._jobs.wait()

    def _pages(self) -> tuple[bytes, ...]:
        session = self._bench.sessions.get(self._id)
        last_day = self._bench.desk.last_day_for_objections(session)
        return documents.read_back_pages(
            self._bench.exports.read_back(self._id, last_day),
            language=self._language,
            today=self._app.world.today.day,
            marking=self._app.marking(),
            ppi=_PER_INCH,
        )

    def _on_failed(self, error: Exception) -> None:
        # the words of an error that is not ours may be those of a note
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())
