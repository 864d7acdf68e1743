"""Around a running session: what holds for it however long the window stays open."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.caret import Caret, as_it_is_now, caret_at, put_back
from moreelberaad.ui.views.dialogs import tell
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.places import Beraad


class Attended(QWidget):
    """Remembers where someone types, and asks to close a session that is open for too long."""

    def __init__(self, ui: Ui, beraad: Beraad) -> None:
        super().__init__()
        self._ui, self._view = ui, beraad.view
        self._flush = beraad.flush
        self._caret: Caret | None = None
        self._notice = Notice(ui, "warn")
        self._shelf = edged(ui, QWidget(), down(self._notice), 24, 8)
        page = down(self._shelf, self._view)
        page.setSpacing(0)
        page.setStretch(1, 1)
        bare(self, page)
        self.setFocusProxy(self._view)
        self._connect()

    @property
    def caret(self) -> Caret | None:
        """Tell where someone typed last."""
        here = caret_at(self._view, QApplication.focusWidget())
        return here or as_it_is_now(self._view, self._caret)

    def put_safe(self) -> bool:
        """Save what was typed; tell when that cannot be done."""
        if self._flush():
            return True
        say = self._ui.say
        tell(
            self._ui,
            self.window(),
            title=say("Nog niet alles is bewaard"),
            text=say(
                "Je tekst staat nog in het geheugen. Maak ruimte op de schijf en bewaar opnieuw."
            ),
        )
        return False

    def put_back(self, caret: Caret) -> None:
        """Go on typing where that was."""
        put_back(self._view, caret)

    def wipe(self) -> None:
        """Wipe what may not stay, and say so."""
        model = self._model()
        if model and model.wipe():
            self._ask_to_close(model)

    def _connect(self) -> None:
        self._shelf.hide()
        model = self._model()
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        if model:
            model.moved.connect(self._withdraw)
            if model.session.wiped and model.step is not model.steps[-1]:
                self._ask_to_close(model)

    def _model(self) -> SessionModel | None:
        found = self._view.findChild(SessionModel)
        return found if isinstance(found, SessionModel) else None

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
