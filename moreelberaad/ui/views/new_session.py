"""*Nieuw beraad*: a line on the series, six decisions, and the talk can begin (ux.md 3.3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel, wall_clock
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.new_session_mirror import MirrorDialog
from moreelberaad.ui.views.new_session_page import Page
from moreelberaad.ui.views.new_session_question import COLUMN, ROW
from moreelberaad.ui.views.new_session_side import Side
from moreelberaad.wording import error_text

_ROOM_FOR_SIDE, _ROOM_FOR_ROWS = 1100, 980
"""Px at 100 % below which the agenda goes under the decisions, and these under each other."""


def screens_there_are() -> int:
    """Count the screens that the system sees."""
    return len(QGuiApplication.screens())


class NewSessionView(QWidget):
    """Prepares a session and begins it."""

    begun = Signal(object)

    def __init__(
        self,
        ui: Ui,
        app: App,
        bench: Workbench,
        clock: Callable[[], datetime] = wall_clock,
        screens: Callable[[], int] = screens_there_are,
    ) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Nieuw beraad"))
        self._ui, self._screens = ui, screens
        self._model = NewSessionModel(app, bench, ui.language, clock, self)
        self._page = Page(ui, self._model)
        self._side = Side(ui, self._model)
        self._panes = self._lay_out()
        self._side.begun.connect(self._on_begin)
        ui.look.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> QBoxLayout:
        whole = QWidget()
        panes = QBoxLayout(ROW, whole)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(self._page, 1)
        panes.addWidget(self._side)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(whole))
        return panes

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Fold where the room, at the present text size, is too narrow (ux.md 7)."""
        room = self.width() / self._ui.look.scale
        panes = ROW if room >= _ROOM_FOR_SIDE else COLUMN
        self._panes.setDirection(panes)
        room -= self._side.fold(panes)
        self._page.fold(ROW if room >= _ROOM_FOR_ROWS else COLUMN)

    @Slot()
    def _on_begin(self) -> None:
        """Ask about a mirrored projector first, where only one screen is seen."""
        if self._screens() > 1:
            self._begin()
            return
        dialog = MirrorDialog(self._ui, self, self._screens)
        dialog.accepted.connect(self._begin)
        dialog.open()

    @Slot()
    def _begin(self) -> None:
        try:
            session = self._model.begin()
        except MoreelberaadError as error:
            self._side.fail(error_text(self._ui.language, error.code, error.params))
            return
        self.begun.emit(session)
