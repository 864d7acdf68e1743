"""Leading a session: the whole of the screen, and the keys that work everywhere in it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.desk import RunDesk
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.pause import PauseDialog, PausePage
from moreelberaad.ui.views.run.reading import ReadingPage


class RunView(QWidget):
    """One of three pages fills it: the session, the text to read aloud, or a break."""

    locked = Signal()
    left = Signal()

    def __init__(self, ui: Ui, leading: Leading) -> None:
        super().__init__()
        self._ui, self._model = ui, leading.model
        self._before: QWidget | None = None
        self._desk = RunDesk(ui, leading)
        self._reading, self._pause = ReadingPage(ui), PausePage(ui, leading.clock)
        self._pages = QStackedLayout(self)
        for page in (self._desk, self._reading, self._pause):
            self._pages.addWidget(page)
        self._connect()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one types."""
        self._desk.focus_work()

    def _connect(self) -> None:
        self._desk.lock_asked.connect(self._lock)
        self._desk.break_asked.connect(self._ask_break)
        self._desk.reading_asked.connect(self._read_aloud)
        self._reading.left.connect(self._back_to_work)
        self._pause.ended.connect(self._back_to_work)
        self._pause.lock_asked.connect(self._lock)
        self._pause.leaving_asked.connect(self._leave)

    @Slot()
    def _lock(self) -> None:
        self._model.flush()
        self.locked.emit()

    @Slot()
    def _leave(self) -> None:
        if self._model.flush():
            self.left.emit()
        else:
            self._back_to_work()

    @Slot()
    def _ask_break(self) -> None:
        dialog = PauseDialog(self._ui, self)
        dialog.chosen.connect(self._begin_break)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(int)
    def _begin_break(self, minutes: int) -> None:
        self._model.flush()
        self._cover(self._pause)
        self._pause.begin(minutes)

    @Slot()
    def _read_aloud(self) -> None:
        self._cover(self._reading)
        self._reading.focus_first()

    def _cover(self, page: QWidget) -> None:
        self._before = QApplication.focusWidget()
        self._pages.setCurrentWidget(page)

    @Slot()
    def _back_to_work(self) -> None:
        self._pages.setCurrentWidget(self._desk)
        if self._before is not None and self._desk.isAncestorOf(self._before):
            self._before.setFocus()
        else:
            self._desk.focus_work()
