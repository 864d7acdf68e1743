"""The place *Afronden*: the closed sessions, and the one that is worked on (ux.md 2)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels.finishing import FinishingModel
from moreelberaad.ui.views.finishing.closed_list import ClosedList
from moreelberaad.ui.views.finishing.erased_dialog import show_erased
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.layouts import bare, edged

Open = Callable[[SessionId, bool], Finishing]
"""Opens a session, by the light route or the whole one."""


class ListPage(QWidget):
    """The list with its heading, or a sentence when there is nothing in it."""

    opened = Signal(str)

    def __init__(self, ui: Ui, model: FinishingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._list = ClosedList(ui, model)
        self._empty = words(
            ui,
            ui.say("Nog geen gesloten beraden. Na je eerste beraad staat het hier."),
            "lead",
            token="ink2",
        )
        self._open = button(ui, ui.say("Open"), "primary")
        self._panel = edged(ui, panel(ui), down(self._list), 1, 6)
        head = down(
            words(ui, ui.say("Afronden"), "heading1"),
            words(ui, ui.say("Gesloten beraden, en waar ze op wachten."), "lead", token="ink2"),
            spacing="xs",
        )
        self._erased = button(ui, ui.say("Wat is er gewist"), "link", icon="list-bullets")
        below = across(self._erased, None)
        page = down(across(head, self._open), self._empty, self._panel, below, None, spacing="lg")
        page.setStretch(2, 100)
        edged(ui, self, page, 56, 32)
        self._connect()

    @Slot()
    def refresh(self) -> None:
        """Show the sessions as they are now."""
        filled = bool(self._model.sessions)
        self._list.show_all()
        self._panel.setMaximumHeight(self._list.whole_height() + 14)
        self._empty.setHidden(filled)
        self._panel.setVisible(filled)
        self._open.setVisible(filled)

    def focus_first(self) -> None:
        """Put the keyboard in the list."""
        self._list.setFocus()

    def _connect(self) -> None:
        self._model.changed.connect(self.refresh)
        self._list.opened.connect(self.opened)
        self._open.clicked.connect(self._list.open_current)
        self._erased.clicked.connect(self._show_erased)

    @Slot()
    def _show_erased(self) -> None:
        show_erased(self._ui, self, self._model.erasures)


class FinishingPlace(QWidget):
    """Shows the list, or one session on its way to a document."""

    lock_asked = Signal()
    message_asked = Signal()

    def __init__(self, ui: Ui, model: FinishingModel, open_session: Open) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Afronden"))
        self._model, self._open_session = model, open_session
        model.setParent(self)
        self._list = ListPage(ui, model)
        self._finishing: Finishing | None = None
        self.shown: SessionId | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        bare(self, down(self._stack))
        self._list.opened.connect(self.open)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return self._finishing.panes if self._finishing else (self._list,)

    @Slot()
    def show_list(self) -> None:
        """Show the closed sessions, read again; unsaved words keep their session on show."""
        if not self.flush():
            return
        self._drop()
        self._model.refresh()
        self._list.focus_first()

    @Slot(str)
    def open(self, session: SessionId) -> None:
        """Show one session, at the stage where its work goes on."""
        self._show(session, light=False)

    def open_agreements(self, session: SessionId) -> None:
        """Show one session by the light route: only its agreements leave."""
        self._show(session, light=True)

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        return self._finishing is None or self._finishing.flush()

    def _show(self, session: SessionId, *, light: bool) -> None:
        if not self.flush():
            return
        self._drop()
        self._finishing, self.shown = self._open_session(session, light), session
        self._finishing.left.connect(self.show_list)
        self._finishing.lock_asked.connect(self.lock_asked)
        self._finishing.message_asked.connect(self.message_asked)
        self._stack.addWidget(self._finishing)
        self._stack.setCurrentWidget(self._finishing)
        self._finishing.focus_first()

    def _drop(self) -> None:
        if self._finishing is not None:
            self._stack.removeWidget(self._finishing)
            self._finishing.hide()
            self._finishing.deleteLater()
            self._finishing = self.shown = None
