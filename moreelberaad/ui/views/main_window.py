"""The one window: it opens and shuts its door, and knows nothing of what stands behind it."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.curtain import forget_copied
from moreelberaad.ui.views.doorstep import Doorstep
from moreelberaad.ui.views.help.keys import HelpKeys
from moreelberaad.ui.views.inside import Inside
from moreelberaad.ui.views.locking import Locking
from moreelberaad.ui.views.page_stack import PageStack
from moreelberaad.ui.views.places import Places
from moreelberaad.ui.views.unsaved import ask_unsaved
from moreelberaad.ui.views.watch import Watch
from moreelberaad.ui.views.window_keys import WindowKeys

if TYPE_CHECKING:
    from moreelberaad.bootstrap import App, Workbench
    from moreelberaad.domain.ids import SessionId
    from moreelberaad.domain.template import Template

_LEAST = (1100, 620)
_USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """What stands before the vault, or what is inside it."""

    def __init__(
        self, app: App, look: Appearance, preferences: Preferences, door: Door, places: Places
    ) -> None:
        super().__init__()
        self._app, self._preferences, self._door = app, preferences, door
        self._doorstep = Doorstep(app, look, preferences, door, self)
        self._stack = PageStack()
        self.setCentralWidget(self._stack)
        self.inside = Inside(app, places, self._stack, lambda: self.ui, self)
        self._locking = Locking(self._stack, self.inside.put_safe, self)
        self._watch = Watch(self, app, ui=lambda: self.ui, is_led=lambda: self.inside.is_led)
        self._may_lose = self._is_stopping = False
        self._dress(look)
        self._connect()

    @property
    def ui(self) -> Ui:
        """Give the words and the look of now."""
        return self._doorstep.ui

    def open(self) -> None:
        """Show the first place: a closed door, or how to make one."""
        self._doorstep.open()

    def begin(self, session_id: SessionId) -> None:
        """Show a session; it takes the whole window."""
        self.inside.begin(session_id)

    def give(self, file: Path) -> None:
        """Take in a file that somebody opened on the desktop, as soon as the vault is open."""
        self.inside.give(file)

    def rehearse(self, method: Template | None = None) -> None:
        """Show a session to practise with, by this method if there is one."""
        self.inside.rehearse(method)

    def tell_unexpected(
        self, kind: type[BaseException], _: BaseException, trace: TracebackType | None
    ) -> None:
        """Show a calm dialog for what nobody foresaw, and go on; for `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            self.close()
        else:
            errors.show_unexpected(self.ui, self, kind, trace)

    @Slot()
    def lock(self) -> None:
        """Leave nothing to read; then save what was typed, and close the vault."""
        bench = self.inside.bench
        if bench is not None and not self._locking.is_shut:
            self.inside.cover()
            self._locking.shut(self.ui, bench, session_open=self.inside.session is not None)

    def end(self) -> bool:
        """Lock because the program has to end, and tell whether everything is safe."""
        self.lock()
        return self.inside.bench is None

    @Slot()
    def stop(self) -> None:
        """Lock, and leave as soon as everything is safe."""
        self._is_stopping = True
        if self.end():
            QApplication.quit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_lose and not self.inside.put_safe():
            self._ask_unsaved()
            event.ignore()
            return
        forget_copied(QApplication.clipboard())
        self._close_vault()
        if not self.isFullScreen():
            self._preferences.keep_window(self.width(), self.height())
        event.accept()

    def _dress(self, look: Appearance) -> None:
        look.clothe(self)
        self.setWindowTitle("moreelberaad")
        self.setMinimumSize(*_LEAST)
        self.resize(*(self._preferences.kept.window or _USUAL))

    def _connect(self) -> None:
        inside = self.inside
        self._door.opened.connect(self._let_in)
        self._doorstep.shown.connect(inside.put)
        self._doorstep.done.connect(inside.enter)
        self._doorstep.practice_asked.connect(inside.rehearse)
        inside.lock_asked.connect(self.lock)
        inside.spoken.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        self._locking.saved.connect(self._close_door)
        self._locking.returned.connect(inside.come_back)
        self._watch.wipe_due.connect(inside.wipe)
        self._watch.lock_due.connect(self.lock)
        self._watch.backup_made.connect(inside.tell_backup)
        WindowKeys(self, self._preferences, lambda: inside.is_in_session)
        help_keys = HelpKeys(self, self._app, lambda: self.ui, lambda: inside.bench is not None)
        inside.help_asked.connect(help_keys.show_screen)

    @Slot(object)
    def _let_in(self, bench: Workbench) -> None:
        self.inside.bench = bench
        if self._preferences.vault != self._door.path:
            self.inside.forget_place()
        self._preferences.keep_vault(self._door.path)
        self._watch.begin(bench)
        if self._doorstep.first_start is not None:
            self._doorstep.first_start.ask_look()
        else:
            self.inside.go_on()

    @Slot()
    def _close_door(self) -> None:
        self._close_vault()
        self._doorstep.show_closed(session_open=self.inside.session is not None)
        if self._is_stopping:
            QApplication.quit()

    @Slot(str)
    def _speak(self, code: str) -> None:
        """Speak another language, once what asked for it is done."""
        self._preferences.choose_language(code)
        self.inside.say_anew()

    def _ask_unsaved(self) -> None:
        ask_unsaved(
            self.ui,
            self,
            again=self.close,
            elsewhere=None if self._locking.is_shut else self.inside.rescue,
            leave=self._lose,
        )

    @Slot()
    def _lose(self) -> None:
        """Close the window on words that go with it; that was just asked."""
        self._may_lose = True
        self.close()

    def _close_vault(self) -> None:
        self.inside.let_go()
        self._locking.open()
        self._watch.rest()
        self._door.lock()
