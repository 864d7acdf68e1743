"""All methods there are, each with its minutes and when to choose it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Template
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.new_session_model import Listed
from moreelberaad.ui.viewmodels.new_session_words import duration
from moreelberaad.ui.views.dialogs import Dialog

_ID = Qt.ItemDataRole.UserRole
_MOST_ROWS, _FEWEST_ROWS, _EDGES, _SIDE = 9, 3, 4, 28


class AllMethods(Dialog):
    """Choose any method; arrows read along, Enter chooses."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, parent: QWidget, listed: Listed, present: Template | None) -> None:
        super().__init__(ui, parent, ui.say("Alle vormen"))
        self._ui, self._under = ui, parent
        self._listed = listed
        self._methods = {each.id: each for each in (*listed.built_in, *listed.own)}
        self._list = QListWidget()
        self._about = words(ui, "", token="ink2")
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fill(present)
        back = button(ui, ui.say("Annuleer"))
        choose = button(ui, ui.say("Kies deze vorm"), "primary", keys="Ctrl+Return")
        back.clicked.connect(self.reject)
        choose.clicked.connect(self.accept)
        self.body.addWidget(self._list)
        self.body.addWidget(self._about)
        self.finish_with(back, choose)
        self.accepted.connect(self._on_accepted)
        self._list.setFocus()

    def _fill(self, present: Template | None) -> None:
        self._list.setAccessibleName(self._ui.say("Alle vormen"))
        wear_role(self._list, self._ui.look, "body")
        self._add(self._listed.built_in, present)
        if self._listed.own:
            heading = QListWidgetItem(self._ui.say("Eigen vormen"), self._list)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._add(self._listed.own, present)
        self._list.currentItemChanged.connect(self._on_current)
        self._list.itemActivated.connect(self.accept)
        self._list.setCurrentRow(max(0, self._list.currentRow()))
        self._keep_room_for_words()
        self._on_current()

    def _add(self, methods: Sequence[Template], present: Template | None) -> None:
        for method in methods:
            item = QListWidgetItem(self._line(method), self._list)
            item.setData(_ID, method.id)
            if present and method.id == present.id:
                self._list.setCurrentItem(item)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._show_rows(min(self._list.count(), _MOST_ROWS))
        super().showEvent(event)
        self._show_rows(self._rows_that_fit())

    def _show_rows(self, rows: int) -> None:
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + self._ui.look.px(_EDGES))
        self._list.scrollToItem(self._list.currentItem())

    def _rows_that_fit(self) -> int:
        """Count the rows with which the dialog is no higher than the window under it."""
        row, under = self._list.sizeHintForRow(0), self._under.window().height()
        above_limit = max(0, self.height() - under)
        rows = self._list.height() // row - ceil(above_limit / row)
        return max(_FEWEST_ROWS, rows)

    def _keep_room_for_words(self) -> None:
        """Let the buttons stay where they are when longer or shorter words come."""
        width, heights = self.width() - 2 * self._ui.look.px(_SIDE), [0]
        for method in self._methods.values():
            self._about.setText(method.choose_when.get(self._ui.language.code))
            heights.append(self._about.heightForWidth(width))
        self._about.setMinimumHeight(max(heights))

    def _line(self, method: Template) -> str:
        return self._ui.say(
            "{title}, {duration}",
            title=method.title.get(self._ui.language.code),
            duration=duration(self._ui.language, method),
        )

    @Slot()
    def _on_current(self) -> None:
        method = self._methods[self._list.currentItem().data(_ID)]
        self._about.setText(method.choose_when.get(self._ui.language.code))

    @Slot()
    def _on_accepted(self) -> None:
        self.chosen.emit(self._list.currentItem().data(_ID))
