"""Choose a closed session to plan another one like it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from moreelberaad.application.ports import SessionSummary
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.start_hero import title_of

_ID = Qt.ItemDataRole.UserRole
_ROWS = 8


class EarlierDialog(Dialog):
    """Names every closed session with its day; Enter chooses."""

    chosen = Signal(object)

    def __init__(self, ui: Ui, parent: QWidget, sessions: Sequence[SessionSummary]) -> None:
        super().__init__(ui, parent, ui.say("Kopieer een eerder beraad"))
        self._ui = ui
        self._list = QListWidget()
        self._list.setAccessibleName(ui.say("Gesloten beraden"))
        wear_role(self._list, ui.look, "body")
        self.body.addWidget(words(ui, _about(ui, sessions), token="ink2"))
        back = button(ui, ui.say("Annuleer"))
        back.clicked.connect(self.reject)
        if not sessions:
            self.finish_with(back)
            return
        choose = button(ui, ui.say("Kopieer"), "primary", keys="Ctrl+Return")
        choose.clicked.connect(self.accept)
        self._fill(sessions)
        self.body.addWidget(self._list)
        self.finish_with(back, choose)
        self.accepted.connect(self._on_accepted)
        self._list.setFocus()

    def _fill(self, sessions: Sequence[SessionSummary]) -> None:
        for each in sessions:
            item = QListWidgetItem(_line(self._ui, each), self._list)
            item.setData(_ID, each.id)
        self._list.setCurrentRow(0)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self.accept)
        rows = min(len(sessions), _ROWS)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + self._ui.look.px(4))

    @Slot()
    def _on_accepted(self) -> None:
        self.chosen.emit(self._list.currentItem().data(_ID))


def _about(ui: Ui, sessions: Sequence[SessionSummary]) -> str:
    if not sessions:
        return ui.say("Er is nog geen gesloten beraad.")
    return ui.say("Gespreksvorm, reeks, thema’s en grootte gaan mee. Wat jullie opschreven niet.")


def _line(ui: Ui, summary: SessionSummary) -> str:
    title, day = title_of(ui, summary), summary.held_on or summary.closed_on
    return f"{title} · {ui.language.day(day)}" if day else title
