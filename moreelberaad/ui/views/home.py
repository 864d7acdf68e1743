"""What can be done in an unlocked vault outside a session: Start and Voorbereiden."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.start import StartModel
from moreelberaad.ui.views.frame import Frame
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.places import NewSession, Places
from moreelberaad.ui.views.start import Start


class Home(QWidget):
    """Fills the frame; `begun` tells the id of the session to go to."""

    begun = Signal(object)
    lock_asked = Signal()

    def __init__(self, ui: Ui, app: App, bench: Workbench, places: Places) -> None:
        super().__init__()
        self._ui, self._app, self._bench, self._places = ui, app, bench, places
        self._new: NewSession | None = None
        self._model = StartModel(bench, app.world.today)
        self._start = Start(ui, self._model, app.templates)
        self._model.setParent(self._start)
        self._frame = Frame(ui, self._start)
        bare(self, down(self._frame))
        self._connect()

    def show_start(self) -> None:
        """Go to Start, and read the vault again."""
        self._frame.show_start()

    def refresh(self) -> None:
        """Read the vault again."""
        self._start.refresh()

    def settle(self) -> None:
        """Wait for a backup or code that is being made."""
        self._start.settle()

    def _connect(self) -> None:
        self._model.changed.connect(self._tell_backup)
        self._start.resumed.connect(self._begin)
        self._frame.prepare_asked.connect(self._prepare)
        self._frame.lock_asked.connect(self.lock_asked)

    @Slot()
    def _tell_backup(self) -> None:
        self._frame.tell_backup(self._bench.latest_backup, self._app.world.today.day)

    @Slot()
    def _prepare(self) -> None:
        if self._new is None:
            self._new = self._places.make_new_session(self._ui, self._bench)
            self._new.begun.connect(self._begin)
        self._frame.show_prepare(self._new.view)

    @Slot(str)
    @Slot(object)
    def _begin(self, session_id: str) -> None:
        self.begun.emit(session_id)
