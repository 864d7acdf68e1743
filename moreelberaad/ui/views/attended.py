"""Around a running session: what holds for it however long the window stays open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reveal_again import reveals_of
from moreelberaad.ui.viewmodels.screen_marks import ScreenMarks
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.viewmodels.standing import Standing, Stood
from moreelberaad.ui.views.caret import Caret, as_it_is_now, caret_at, control_of, put_back
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.places import Beraad


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where someone was when the vault was locked, and what lay over the work; no words.

    `screen` marks what the participants saw, so that it comes back when the door is open.
    """

    caret: Caret | None
    stood: Stood | None
    screen: ScreenMarks | None = None


class Attended(QWidget):
    """Remembers where someone types, and asks to close a session that is open for too long."""

    def __init__(self, ui: Ui, beraad: Beraad) -> None:
        super().__init__()
        self._ui, self.beraad = ui, beraad
        self._view, self._grown = beraad.view, beraad.grown
        self._caret: Caret | None = None
        self._waiting: Caret | None = None
        self._notice = Notice(ui, "warn")
        self._shelf = edged(ui, QWidget(), down(self._notice), 24, 8)
        page = down(self._shelf, self._view)
        page.setSpacing(0)
        page.setStretch(1, 1)
        bare(self, page)
        self.setFocusProxy(self._view)
        self._connect()

    @property
    def whereabouts(self) -> Whereabouts:
        """Tell where someone typed last, and how the session stood."""
        here = caret_at(self._view, QApplication.focusWidget())
        standing, publisher = self._standing(), self._publisher()
        return Whereabouts(
            caret=here or as_it_is_now(self._view, self._caret),
            stood=standing.stood() if standing else None,
            screen=publisher.marks() if publisher else None,
        )

    def come_back(self, where: Whereabouts) -> None:
        """Go on with what was only covered: nothing of it went."""
        if (standing := self._standing()) and where.stood:
            standing.take_up(where.stood)
        self.beraad.uncover()

    def put_back(self, where: Whereabouts) -> None:
        """Go on where that was, as soon as nothing lies over it."""
        standing, publisher = self._standing(), self._publisher()
        if publisher and where.screen and (model := self._model()):
            publisher.restore(where.screen, reveals_of(model, self._ui.language))
        if standing and where.stood:
            standing.take_up(where.stood)
        self._waiting = where.caret
        self._put_caret_back()

    def wipe(self) -> None:
        """Wipe what may not stay, and say so."""
        model = self._model()
        if model and model.wipe():
            self._ask_to_close(model)

    def _connect(self) -> None:
        self._shelf.hide()
        model, standing = self._model(), self._standing()
        for told in (standing.changed if standing else None, self._grown):
            if told:
                told.connect(self._put_caret_back)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        if model:
            model.moved.connect(self._withdraw)
            if model.session.wiped and model.step is not model.steps[-1]:
                self._ask_to_close(model)

    def _model(self) -> SessionModel | None:
        found = self._view.findChild(SessionModel)
        return found if isinstance(found, SessionModel) else None

    def _standing(self) -> Standing | None:
        found = self._view.findChild(Standing)
        return found if isinstance(found, Standing) else None

    def _publisher(self) -> Publisher | None:
        found = self._view.findChild(Publisher)
        return found if isinstance(found, Publisher) else None

    @Slot()
    def _put_caret_back(self) -> None:
        standing = self._standing()
        if self._waiting is None or (standing and standing.top):
            return
        if self._grown is None or control_of(self._view, self._waiting):
            caret, self._waiting = self._waiting, None
            put_back(self._view, caret)

    def _ask_to_close(self, model: SessionModel) -> None:
        say = self._ui.say
        close = button(self._ui, say("Sluit af"))
        close.clicked.connect(lambda: model.go_to(model.steps[-1].id))
        self._shelf.show()
        self._notice.tell(
            say("Dit beraad staat nog open. Sluit het af; de tijdelijke velden zijn gewist."),
            close,
        )

    @Slot(str)
    def _withdraw(self, step: str) -> None:
        """Ask no longer once the last step is there."""
        model = self._model()
        if model and step == model.steps[-1].id:
            self._notice.clear()
            self._shelf.hide()

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Keep the last place for an answer: a button may have the focus at locking."""
        self._caret = caret_at(self._view, now) or self._caret
