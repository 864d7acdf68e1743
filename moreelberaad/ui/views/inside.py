"""What is behind an open door: home with its places, a session, or a session to practise with."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.page_stack import PageStack
from moreelberaad.ui.views.places import Places, Spot, Where

if TYPE_CHECKING:
    from moreelberaad.application.commands import WipeTransient
    from moreelberaad.bootstrap import App, Workbench
    from moreelberaad.domain.ids import SessionId
    from moreelberaad.domain.template import Template
    from moreelberaad.ui.views.attended import Attended, Whereabouts
    from moreelberaad.ui.views.home import Home


class Inside(QObject):
    """Goes from one to the other, and remembers across a lock where somebody was."""

    lock_asked = Signal()
    help_asked = Signal()
    spoken = Signal(str)
    """Another language was chosen, by its code."""

    def __init__(
        self, app: App, places: Places, stack: PageStack, ui: Callable[[], Ui], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._app, self._places, self._stack, self._ui = app, places, stack, ui
        self.bench: Workbench | None = None
        self.session: SessionId | None = None
        self._beraad: Attended | None = None
        self._home: Home | None = None
        self._where: Whereabouts | None = None
        self._spot = Spot()
        self._given: Path | None = None

    @property
    def is_led(self) -> bool:
        """Tell whether a session goes on, also one to practise with."""
        return self.bench is not None and self._stack.currentWidget() is not self._home

    @property
    def is_in_session(self) -> bool:
        """Tell whether a session fills the window."""
        return self._beraad is not None

    @property
    def rescue(self) -> Callable[[], None] | None:
        """Give what asks for a place outside the vault for the session that goes on."""
        return self._beraad.beraad.rescue if self._beraad else None

    def forget_place(self) -> None:
        """Begin on Start: somebody was elsewhere in another vault."""
        self.session, self._spot = None, Spot()

    def go_on(self) -> None:
        """Go back to where somebody was, in a session to the place where someone typed."""
        if self.session is None:
            self.enter()
            self._go_back()
            return
        self.begin(self.session)
        if self._beraad and self._where:
            self._beraad.put_back(self._where)

    @Slot(object)
    def begin(self, session_id: SessionId) -> None:
        """Show a session; it takes the whole window."""
        if self.bench is None:
            return
        from moreelberaad.ui.viewmodels.afterwards import is_entered_afterwards  # noqa: PLC0415 - as for Start
        from moreelberaad.ui.views.attended import Attended  # noqa: PLC0415 - idem

        self.session = session_id
        is_paper = is_entered_afterwards(self.bench.sessions.get(session_id))
        make = self._places.make_afterwards if is_paper else self._places.make_beraad
        beraad = make(self._ui(), self.bench, session_id)
        beraad.left.connect(self.leave)
        beraad.sheet_asked.connect(self._make_sheet)
        beraad.locked.connect(self.lock_asked)
        self._beraad = Attended(self._ui(), beraad)
        self.put(self._beraad)
        self._beraad.setFocus()

    @Slot()
    @Slot(object)
    def rehearse(self, method: Template | None = None) -> None:
        """Show a session to practise with, by this method if there is one; it is kept nowhere."""
        if self.bench is not None:
            rehearsal = self._places.make_rehearsal(self._ui(), method)
            rehearsal.left.connect(partial(self._stop_rehearsing, QApplication.focusWidget()))
            rehearsal.locked.connect(self.lock_asked)
            (self._stack.lay_over if self._home else self.put)(rehearsal.view)
            rehearsal.view.setFocus()

    @Slot()
    def enter(self) -> None:
        """Show Start."""
        if self.bench is None:
            return
        # a closed door needs nothing of what stands behind it: `App.load_ahead` brings it
        from moreelberaad.ui.views.home import Home  # noqa: PLC0415

        self._home = Home(self._ui(), self._app, self.bench, self._places)
        self._home.begun.connect(self.begin)
        self._home.afterwards.connect(self.begin)
        self._home.rehearsal_asked.connect(self.rehearse)
        self._home.lock_asked.connect(self.lock_asked)
        self._home.spoken.connect(self.spoken)
        self._home.help_asked.connect(self.help_asked)
        self.put(self._home)
        self._home.show_start()
        self._take_in()

    def give(self, file: Path) -> None:
        """Take in a file that somebody opened on the desktop, once there is no session."""
        self._given = file
        self._take_in()

    def say_anew(self) -> None:
        """Show the places again in the language of now, from where it was chosen."""
        if self._home is not None and self._home.settle():
            self.enter()
            self._home.go_back(Spot(where=Where.SETTINGS))

    @Slot()
    def leave(self) -> None:
        """Go from a session to Start."""
        self.session = self._beraad = None
        self.enter()

    @Slot(object)
    def wipe(self, command: WipeTransient) -> None:
        """Wipe what may not stay: where it is led, or else where Start tells of it."""
        if self._beraad and command.session == self.session:
            self._beraad.wipe()
        elif self.bench:
            self.bench.bus.execute(command)
            if self._home:
                self._home.refresh()

    @Slot()
    def tell_backup(self) -> None:
        """Let the status line say of when the newest backup is."""
        if self._home:
            self._home.tell_backup()

    def cover(self) -> None:
        """Remember where somebody is, and leave the participants nothing to read."""
        if self._beraad is not None:
            self._where = self._beraad.whereabouts
            self._beraad.beraad.cover()
        self._spot = self._home.spot if self._home else Spot()

    @Slot()
    def come_back(self) -> None:
        """Go on with what was only covered."""
        if self._beraad and self._where:
            self._beraad.come_back(self._where)

    def put_safe(self) -> bool:
        """Save what was typed; tell whether all of it is in the vault."""
        if self._home is not None and not self._home.settle():
            return False
        return self._beraad is None or self._beraad.beraad.flush()

    def let_go(self) -> None:
        """Forget the vault and every page of it, but not where somebody was."""
        self.put(QWidget())
        self.bench = self._beraad = None

    @Slot(object)
    def put(self, page: QWidget) -> None:
        """Show this page only; the one before goes with all that it held."""
        if page is not self._home:
            self._home = None
        self._stack.show_only(page)

    def _take_in(self) -> None:
        if self._home is not None and not self.is_led and self._given is not None:
            file, self._given = self._given, None
            self._home.take_in(file)

    def _go_back(self) -> None:
        """Go to the place where somebody was; a session may be gone, then its list is there."""
        if self._home is not None:
            with suppress(MoreelberaadError):
                self._home.go_back(self._spot)

    def _stop_rehearsing(self, begun: QWidget | None) -> None:
        """Show again where it was begun, as it was left; from the doorstep one goes to Start."""
        if self._home is None:
            self.enter()
            return
        self.put(self._home)
        if begun is not None and isValid(begun):
            begun.setFocus()
        self._take_in()

    @Slot()
    def _make_sheet(self) -> None:
        """Go from a session that was closed to its agreements sheet."""
        session = self.session
        self.leave()
        if self._home and session:
            self._home.show_agreements(session)
