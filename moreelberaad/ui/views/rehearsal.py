"""Practising a whole session, to its documents: in memory, and gone when one leaves (ux.md 5)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.bootstrap import App
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.template import Template
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.practice import Group, begin_practice, begin_rehearsal
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.finishing.stages import finishing_of
from moreelberaad.ui.views.finishing.tools import Tools
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.rehearsal_band import RehearsalBand, Striped


class Rehearsal(QWidget):
    """The practice session, or an empty one by the method that is given."""

    left = Signal()
    locked = Signal()

    def __init__(self, ui: Ui, app: App, method: Template | None = None) -> None:
        super().__init__()
        self._ui, self._app = ui, app
        self._bench = app.practice()
        self.destroyed.connect(partial(self._bench.__exit__, None, None, None))
        self._id, self._group = self._begin(method)
        self._session = Deliberation(ui, app, self._bench, self._id)
        self._finishing: Finishing | None = None
        self._band = RehearsalBand(ui)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._session)
        bare(self, down(Striped(ui, self._band, self._pages)))
        self.setFocusProxy(self._session)
        self._connect()
        self._follow()

    def _begin(self, method: Template | None) -> tuple[SessionId, Group | None]:
        language = self._ui.language
        if method is None:
            return begin_practice(self._app, self._bench, language)
        return begin_rehearsal(self._app, self._bench, language, method), None

    def _connect(self) -> None:
        self._band.stopped.connect(self.left)
        self._band.choice_asked.connect(self._let_group_choose)
        self._band.finish_asked.connect(partial(self._finish, light=False))
        self._session.left.connect(self.left)
        self._session.locked.connect(self.locked)
        self._session.sheet_asked.connect(partial(self._finish, light=True))
        self._session.model.moved.connect(self._follow)
        self._session.model.closed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Say what belongs to where the session stands."""
        model = self._session.model
        is_closed, step = model.session.is_closed, model.step.id
        chooses = self._group is not None and step == self._group.step
        self._band.offer(choice=chooses and not is_closed, finish=is_closed)
        self._tell("closed" if is_closed else step)

    def _tell(self, place: str) -> None:
        self._band.tell(self._group.hints.get(place, "") if self._group else "")

    @Slot()
    def _let_group_choose(self) -> None:
        if self._group is not None:
            self._group.choose(self._session.model)
            self._band.answer(self._ui.say("De groep heeft gekozen. De redenen staan eronder."))

    def _finish(self, *, light: bool) -> None:
        """Go on to the documents, for which no file is made."""
        if not self._session.flush():
            return
        outside = Outside(
            choose_folder=self._refuse_folder,
            open_folder=lambda _: None,
            ask_printer=self._refuse_paper,
        )
        tools = Tools(ui=self._ui, app=self._app, bench=self._bench, outside=outside)
        page = finishing_of(tools, self._id, light)
        page.left.connect(self._come_back)
        page.lock_asked.connect(self.locked)
        lock = QShortcut(QKeySequence("Ctrl+L"), page)
        lock.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        lock.activated.connect(self.locked)
        self._finishing = page
        self._pages.setCurrentIndex(self._pages.addWidget(page))
        page.focus_first()
        self._band.offer()
        self._tell("review")

    @Slot()
    def _come_back(self) -> None:
        """Show the session again as it was closed."""
        if self._finishing is not None:
            self._pages.removeWidget(self._finishing)
            self._finishing.deleteLater()
            self._finishing = None
        self._follow()

    def _refuse_folder(self, *_: object) -> Path | None:
        self._band.answer(self._no_files())
        return None

    def _refuse_paper(self, *_: object) -> bool:
        """Tell that this is practice; the page need not look for a printer."""
        self._band.answer(self._no_files())
        return True

    def _no_files(self) -> str:
        return self._ui.say("Hier zou nu een bestand komen. In een oefening maken we niets.")
