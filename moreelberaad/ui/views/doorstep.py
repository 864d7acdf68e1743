"""What stands before an unlocked vault: how to make one, the closed door, a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.bootstrap import App
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views.unlock import Unlock

if TYPE_CHECKING:
    from moreelberaad.ui.views.first_start import FirstStart


class Doorstep(QObject):
    """Makes each page when it is needed; `shown` tells which, `done` that a first start ended.

    It can also end with `practice_asked`.
    """

    shown = Signal(object)
    done = Signal()
    practice_asked = Signal()

    def __init__(
        self, app: App, look: Appearance, preferences: Preferences, door: Door, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._app, self._look, self._preferences, self._door = app, look, preferences, door
        self.first_start: FirstStart | None = None
        door.recovered.connect(self._renew)
        preferences.language_changed.connect(self._speak)

    @property
    def ui(self) -> Ui:
        """Give the words and the look of now."""
        return Ui(self._preferences.language, self._look)

    def open(self) -> None:
        """Show a closed door, or how to make one."""
        if self._door.leads_somewhere or self._preferences.kept.last_vault:
            self.show_closed(session_open=False)
        else:
            self._welcome().ask_passphrase()

    def show_closed(self, *, session_open: bool) -> None:
        """Show the closed door; while a session is open nothing may be read over a shoulder."""
        page = Unlock(self.ui, self._app, self._door, session_open=session_open)
        page.begin_anew.connect(self._begin_anew)
        self.first_start = None
        self.shown.emit(page)
        page.focus_first()

    def _welcome(self) -> FirstStart:
        """Show the first start, in the language of now."""
        from moreelberaad.ui.views.first_start import FirstStart  # noqa: PLC0415 - seen once

        page = FirstStart(self.ui, self._door, self._preferences)
        page.done.connect(self._finish)
        page.practice_asked.connect(self._practise)
        self.first_start = page
        self.shown.emit(page)
        return page

    @Slot()
    def _begin_anew(self) -> None:
        self._door.path = self._app.world.default_vault
        self._welcome().ask_passphrase()

    @Slot()
    def _renew(self) -> None:
        from moreelberaad.ui.views.renewal import Renewal  # noqa: PLC0415 - seen seldom

        page = Renewal(self.ui, self._door)
        self.first_start = None
        self.shown.emit(page)
        page.focus_first()

    @Slot()
    def _speak(self) -> None:
        """Say step 2 of the first start again in the language that was chosen."""
        if self.first_start is not None:
            self._welcome().ask_look()

    @Slot()
    def _practise(self) -> None:
        self.first_start = None
        self.practice_asked.emit()

    @Slot()
    def _finish(self) -> None:
        self.first_start = None
        self.done.emit()
