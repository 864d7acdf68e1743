"""The one window: it owns the places and goes from one to the other, and knows nothing else."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.viewmodels.start import StartModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import tell
from moreelberaad.ui.views.first_start import FirstStart
from moreelberaad.ui.views.frame import Frame
from moreelberaad.ui.views.places import Beraad, NewSession, Places
from moreelberaad.ui.views.renewal import Renewal
from moreelberaad.ui.views.start import Start
from moreelberaad.ui.views.unlock import Unlock
from moreelberaad.ui.views.window_keys import WindowKeys

_LEAST = (1100, 620)
_USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """First start, closed door, frame with its places, or a running session."""

    def __init__(
        self, app: App, look: Appearance, preferences: Preferences, door: Door, places: Places
    ) -> None:
        super().__init__()
        self._app, self._look = app, look
        self._preferences, self._door, self._places = preferences, door, places
        self._bench: Workbench | None = None
        self._beraad: Beraad | None = None
        self._frame: Frame | None = None
        self._start: Start | None = None
        self._new: NewSession | None = None
        self._first: FirstStart | None = None
        self._session: SessionId | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._dress()
        self._connect()

    @property
    def ui(self) -> Ui:
        """Give the words and the look of now."""
        return Ui(self._preferences.language, self._look)

    def open(self) -> None:
        """Show the first place: a closed door, or how to make one."""
        if self._door.leads_somewhere or self._preferences.kept.last_vault:
            self._show_unlock()
        else:
            self._show_first_start()

    def begin(self, session_id: SessionId) -> None:
        """Show a session; it takes the whole window."""
        if self._bench is None:
            return
        self._session = session_id
        self._beraad = self._places.make_beraad(self.ui, self._bench, session_id)
        self._beraad.left.connect(self._leave)
        self._beraad.locked.connect(self.lock)
        self._put(self._beraad.view)
        self._beraad.view.setFocus()

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
        """Save what was typed, close the vault, and show the closed door."""
        if self._put_safe():
            self._close_vault()
            self._show_unlock()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._put_safe():
            event.ignore()
            return
        self._close_vault()
        if not self.isFullScreen():
            self._preferences.keep_window(self.width(), self.height())
        event.accept()

    def _dress(self) -> None:
        self.setWindowTitle("moreelberaad")
        self.setMinimumSize(*_LEAST)
        self.resize(*(self._preferences.kept.window or _USUAL))

    def _connect(self) -> None:
        self._door.opened.connect(self._let_in)
        self._door.recovered.connect(self._renew)
        self._preferences.language_changed.connect(self._speak)
        WindowKeys(self, self._preferences, self._is_in_session)

    def _is_in_session(self) -> bool:
        return self._beraad is not None

    def _show_first_start(self) -> None:
        self._first = FirstStart(self.ui, self._door, self._preferences)
        self._first.done.connect(self._enter)
        self._put(self._first)
        self._first.ask_passphrase()

    def _show_unlock(self) -> None:
        page = Unlock(self.ui, self._door, session_open=self._session is not None)
        page.begin_anew.connect(self._begin_anew)
        self._put(page)
        page.focus_first()

    @Slot()
    def _begin_anew(self) -> None:
        self._door.path = self._app.world.default_vault
        self._show_first_start()

    @Slot()
    def _renew(self) -> None:
        page = Renewal(self.ui, self._door)
        self._put(page)
        page.focus_first()

    @Slot(object)
    def _let_in(self, bench: Workbench) -> None:
        self._bench = bench
        if self._preferences.vault != self._door.path:  # the session was left in another vault
            self._session = None
        self._preferences.keep_vault(self._door.path)
        if self._first is not None:
            self._first.ask_look()
        elif self._session is not None:
            self.begin(self._session)
        else:
            self._enter()

    @Slot()
    def _enter(self) -> None:
        """Show the frame with Start in it."""
        if self._bench is None:
            return
        self._first = None
        model = StartModel(self._bench, self._app.world.today)
        self._start = Start(self.ui, model, self._app.templates)
        self._frame = Frame(self.ui, self._start)
        model.setParent(self._start)
        model.changed.connect(self._tell_backup)
        self._start.resumed.connect(self.begin)
        self._frame.prepare_asked.connect(self._prepare)
        self._frame.lock_asked.connect(self.lock)
        self._put(self._frame)
        self._frame.show_start()

    @Slot()
    def _tell_backup(self) -> None:
        if self._frame is not None and self._bench is not None:
            self._frame.tell_backup(self._bench.latest_backup, self._app.world.today.day)

    @Slot()
    def _prepare(self) -> None:
        if self._bench is None or self._frame is None:
            return
        if self._new is None:
            self._new = self._places.make_new_session(self.ui, self._bench)
            self._new.begun.connect(self.begin)
        self._frame.show_prepare(self._new.view)

    @Slot()
    def _leave(self) -> None:
        """Go from a session to Start."""
        self._session = self._beraad = None
        self._enter()

    @Slot()
    def _speak(self) -> None:
        """Say step 2 of the first start again in the language that was chosen."""
        if self._first is not None:
            self._first.deleteLater()
            self._first = FirstStart(self.ui, self._door, self._preferences)
            self._first.done.connect(self._enter)
            self._put(self._first)
            self._first.ask_look()

    def _put_safe(self) -> bool:
        """Save what was typed; tell when that cannot be done."""
        if self._start is not None:
            self._start.settle()
        if self._beraad is None or self._beraad.flush():
            return True
        say = self.ui.say
        tell(
            self.ui,
            self,
            title=say("Nog niet alles is bewaard"),
            text=say("Je tekst staat nog in het geheugen. Maak ruimte op de schijf en bewaar."),
        )
        return False

    def _close_vault(self) -> None:
        self._put(QWidget())
        self._bench = self._beraad = None
        self._door.lock()

    def _put(self, page: QWidget) -> None:
        """Show this page only; the one before goes with all that it held."""
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        if not isinstance(page, Frame):
            self._frame = self._start = self._new = None
        if not isinstance(page, FirstStart):
            self._first = None
        self._stack.addWidget(page)
        page.show()
