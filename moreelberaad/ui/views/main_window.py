"""The one window: it owns the places and goes from one to the other, and knows nothing else."""

from __future__ import annotations

from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid
from typing_extensions import override

from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.doorstep import Doorstep
from moreelberaad.ui.views.glossary_keys import GlossaryKeys
from moreelberaad.ui.views.page_stack import PageStack
from moreelberaad.ui.views.places import Places
from moreelberaad.ui.views.window_keys import WindowKeys

if TYPE_CHECKING:
    from moreelberaad.application.commands import WipeTransient
    from moreelberaad.bootstrap import App, Workbench
    from moreelberaad.domain.ids import SessionId
    from moreelberaad.domain.template import Template
    from moreelberaad.ui.viewmodels.retention import Retention
    from moreelberaad.ui.views.attended import Attended, Whereabouts
    from moreelberaad.ui.views.home import Home

_LEAST = (1100, 620)
_USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """What stands before the vault, home with its places, or a running session."""

    def __init__(
        self, app: App, look: Appearance, preferences: Preferences, door: Door, places: Places
    ) -> None:
        super().__init__()
        self._app, self._preferences, self._door, self._places = app, preferences, door, places
        self._doorstep = Doorstep(app, look, preferences, door, self)
        self._bench: Workbench | None = None
        self._beraad: Attended | None = None
        self._where: Whereabouts | None = None
        self._retention: Retention | None = None
        self._home: Home | None = None
        self._session: SessionId | None = None
        self._stack = PageStack()
        self.setCentralWidget(self._stack)
        self._dress(look)
        self._connect()

    @property
    def ui(self) -> Ui:
        """Give the words and the look of now."""
        return self._doorstep.ui

    def open(self) -> None:
        """Show the first place: a closed door, or how to make one."""
        self._doorstep.open()

    @Slot(object)
    def begin(self, session_id: SessionId) -> None:
        """Show a session; it takes the whole window."""
        if self._bench is None:
            return
        from moreelberaad.ui.viewmodels.afterwards import is_entered_afterwards  # noqa: PLC0415 - as for Start
        from moreelberaad.ui.views.attended import Attended  # noqa: PLC0415 - idem

        self._session = session_id
        is_paper = is_entered_afterwards(self._bench.sessions.get(session_id))
        make = self._places.make_afterwards if is_paper else self._places.make_beraad
        beraad = make(self.ui, self._bench, session_id)
        beraad.left.connect(self._leave)
        beraad.sheet_asked.connect(self._make_sheet)
        beraad.locked.connect(self.lock)
        self._beraad = Attended(self.ui, beraad)
        self._put(self._beraad)
        self._beraad.setFocus()

    @Slot()
    @Slot(object)
    def rehearse(self, method: Template | None = None) -> None:
        """Show a session to practise with, by this method if there is one; it is kept nowhere."""
        if self._bench is not None:
            rehearsal = self._places.make_rehearsal(self.ui, method)
            rehearsal.left.connect(partial(self._stop_rehearsing, QApplication.focusWidget()))
            rehearsal.locked.connect(self.lock)
            (self._stack.lay_over if self._home else self._put)(rehearsal.view)
            rehearsal.view.setFocus()

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
            self._where = self._beraad.whereabouts if self._beraad else None
            self._close_vault()
            self._doorstep.show_closed(session_open=self._session is not None)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._put_safe():
            event.ignore()
            return
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
        self._door.opened.connect(self._let_in)
        self._doorstep.shown.connect(self._put)
        self._doorstep.done.connect(self._enter)
        self._doorstep.practice_asked.connect(self.rehearse)
        WindowKeys(self, self._preferences, self._is_in_session)
        GlossaryKeys(self, self._app, lambda: self.ui, lambda: self._bench is not None)

    def _is_in_session(self) -> bool:
        return self._beraad is not None

    @Slot(object)
    def _let_in(self, bench: Workbench) -> None:
        self._bench = bench
        if self._preferences.vault != self._door.path:  # the session was left in another vault
            self._session = None
        self._preferences.keep_vault(self._door.path)
        self._watch(bench)
        if self._doorstep.first_start is not None:
            self._doorstep.first_start.ask_look()
        elif self._session is not None:
            self._go_on(self._session)
        else:
            self._enter()

    def _watch(self, bench: Workbench) -> None:
        from moreelberaad.ui.viewmodels.retention import Retention  # noqa: PLC0415 - as for Start

        if self._retention is None:
            self._retention = Retention(self._app.world.today, self)
            self._retention.due.connect(self._wipe)
        self._retention.watch(bench)

    def _go_on(self, session_id: SessionId) -> None:
        """Go back to a session, and to the place in it where someone typed."""
        self.begin(session_id)
        if self._beraad and self._where:
            self._beraad.put_back(self._where)

    @Slot()
    def _enter(self) -> None:
        """Show Start."""
        if self._bench is None:
            return
        # a closed door needs nothing of what stands behind it: `App.load_ahead` brings it
        from moreelberaad.ui.views.home import Home  # noqa: PLC0415

        self._home = Home(self.ui, self._app, self._bench, self._places)
        self._home.begun.connect(self.begin)
        self._home.afterwards.connect(self.begin)
        self._home.rehearsal_asked.connect(self.rehearse)
        self._home.lock_asked.connect(self.lock)
        self._put(self._home)
        self._home.show_start()

    def _stop_rehearsing(self, begun: QWidget | None) -> None:
        """Show again where it was begun, as it was left; from the doorstep one goes to Start."""
        if self._home is None:
            self._enter()
            return
        self._put(self._home)
        if begun is not None and isValid(begun):
            begun.setFocus()

    @Slot()
    def _leave(self) -> None:
        """Go from a session to Start."""
        self._session = self._beraad = None
        self._enter()

    @Slot()
    def _make_sheet(self) -> None:
        """Go from a session that was closed to its agreements sheet."""
        session = self._session
        self._leave()
        if self._home and session:
            self._home.show_agreements(session)

    @Slot(object)
    def _wipe(self, command: WipeTransient) -> None:
        """Wipe what may not stay: where it is led, or else where Start tells of it."""
        if self._beraad and command.session == self._session:
            self._beraad.wipe()
        elif self._bench:
            self._bench.bus.execute(command)
            if self._home:
                self._home.refresh()

    def _put_safe(self) -> bool:
        """Save what was typed; tell when that cannot be done."""
        if self._home is not None and not self._home.settle():
            return False
        return self._beraad is None or self._beraad.put_safe()

    def _close_vault(self) -> None:
        self._put(QWidget())
        if self._retention is not None:
            self._retention.rest()
        self._bench = self._beraad = None
        self._door.lock()

    @Slot(object)
    def _put(self, page: QWidget) -> None:
        """Show this page only; the one before goes with all that it held."""
        if page is not self._home:
            self._home = None
        self._stack.show_only(page)
