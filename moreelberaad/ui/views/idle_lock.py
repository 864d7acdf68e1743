"""Locking a window that nobody uses: told before, and never during a session (ux.md 3.15)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.inputs import Inputs
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.idle import WARNED, Idle

_WIDTH = 620
_ABOVE_FOOT = 56


class IdleLock(QObject):
    """Counts the minutes since the last key or movement; `over` tells that it is time to lock."""

    over = Signal()

    def __init__(
        self,
        window: QWidget,
        inputs: Inputs,
        *,
        ui: Callable[[], Ui],
        minutes: Callable[[], float],
        is_led: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._ui = window, ui
        self._minutes, self._is_led = minutes, is_led
        self._idle: Idle | None = None
        self._band: Notice | None = None
        self._lasts = 0.0
        inputs.stirred.connect(self._stir)

    def begin(self) -> None:
        """Count from now on."""
        self.rest()
        self._lasts = self._minutes()
        seconds = self._lasts * 60
        idle = Idle(self, seconds=seconds, warned=min(WARNED, seconds / 2))
        idle.nearly.connect(self._warn)
        idle.stirred.connect(self._take_back)
        idle.over.connect(self._end)
        idle.begin()
        self._idle = idle

    def rest(self) -> None:
        """Count no longer."""
        self._take_back()
        if self._idle is not None:
            self._idle.rest()
            self._idle.deleteLater()
            self._idle = None

    @Slot()
    def _stir(self) -> None:
        if self._idle is not None and self._lasts == self._minutes():
            self._idle.stir()
        elif self._idle is not None:  # it was set otherwise meanwhile
            self.begin()

    @Slot()
    def _warn(self) -> None:
        if self._is_led():
            self.begin()
            return
        ui = self._ui()
        self._band = Notice(ui, "warn")
        self._band.setParent(self._window)
        width = min(ui.look.px(_WIDTH), self._window.width())
        self._band.setFixedWidth(width)
        self._band.tell(
            ui.say("De app vergrendelt zo. Beweeg de muis of druk op een toets om te blijven.")
        )
        self._band.adjustSize()
        left = (self._window.width() - width) // 2
        top = self._window.height() - self._band.height() - ui.look.px(_ABOVE_FOOT)
        self._band.move(left, top)
        self._band.raise_()

    @Slot()
    def _take_back(self) -> None:
        if self._band is not None:
            self._band.hide()
            self._band.deleteLater()
            self._band = None

    @Slot()
    def _end(self) -> None:
        if self._is_led():  # a session began while it was told
            self.begin()
            return
        self.rest()
        self.over.emit()
