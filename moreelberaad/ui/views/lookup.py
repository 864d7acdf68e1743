"""Where things are looked up: a list, and beside it what the present line stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QWidget
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, panel, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare, scrolled

_WIDTH, _HEIGHT, _LIST = 880, 440, 330
_AROUND, _ABOVE_AND_BELOW = 40, 70
"""Px that the window keeps beside the dialog, and above and below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One line of the list, and the maker of what stands beside it."""

    title: str
    parts: Callable[[], Sequence[QWidget]]


class LookUpPane(QWidget):
    """Arrows read along; the list keeps its place and the sheet begins at its top."""

    def __init__(self, ui: Ui, title: str) -> None:
        super().__init__()
        self._ui = ui
        self._leaves: tuple[Leaf, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wear_role(self.list, ui.look, "body")
        self._sheet = Pile(spacing=ui.look.px(8))
        self._area, self.frame = scrolled(self._page()), panel(ui)
        bare(self, self._beside())
        self.list.currentRowChanged.connect(self._turn)

    @property
    def leaf(self) -> int:
        """Tell which line is the present one; -1 where there is none."""
        return self.list.currentRow()

    def show_leaves(self, leaves: Sequence[Leaf], present: int = 0) -> None:
        """List these, one of them open."""
        self._leaves = tuple(leaves)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        self.list.addItems([leaf.title for leaf in leaves])
        self.list.setCurrentRow(present if leaves else -1)
        self.list.blockSignals(False)  # noqa: FBT003 - idem
        self.list.scrollToItem(self.list.currentItem())
        self._turn(self.leaf)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setFixedWidth(min(self._ui.look.px(_LIST), self.width() * 2 // 5))

    @Slot(int)
    def _turn(self, row: int) -> None:
        self._sheet.clear()
        if 0 <= row < len(self._leaves):
            for part in self._leaves[row].parts():
                self._sheet.add(part)
        self._area.verticalScrollBar().setValue(0)

    def _page(self) -> QWidget:
        page, edge = QWidget(), self._ui.look.px(18)
        column = down(self._sheet, None)
        column.setContentsMargins(edge, edge, edge, edge)
        page.setLayout(column)
        return page

    def _beside(self) -> QHBoxLayout:
        inside = down(self._area)
        inside.setContentsMargins(1, 1, 1, 1)
        self.frame.setLayout(inside)
        row = across(self.list, self.frame, spacing="md")
        row.setStretch(1, 1)
        return row


class LookUp(Dialog):
    """The list and the sheet in a dialog, as high as there is room for."""

    def __init__(
        self, ui: Ui, parent: QWidget, title: str, pane: LookUpPane | None = None
    ) -> None:
        super().__init__(ui, parent, title)
        self._ui, self._window = ui, parent.window()
        self.pane = pane or LookUpPane(ui, title)
        self.list = self.pane.list
        if pane is None:
            self.body.addWidget(self.pane)
        width = min(ui.look.px(_WIDTH), self._window.width() - ui.look.px(_AROUND))
        self.setFixedWidth(width)
        self._set_height(ui.look.px(_HEIGHT))

    @property
    def leaf(self) -> int:
        """Tell which line is the present one; -1 where there is none."""
        return self.pane.leaf

    def show_leaves(self, leaves: Sequence[Leaf], present: int = 0) -> None:
        """List these, one of them open."""
        self.pane.show_leaves(leaves, present)

    def _set_height(self, height: int) -> None:
        for side in (self.list, self.pane.frame):
            side.setFixedHeight(height)

    @override
    def _fit(self) -> None:
        """Give the list what the window leaves beside title and buttons."""
        page = self.layout()
        if page is None:
            return
        page.invalidate()
        present = self.pane.frame.minimumHeight()
        rest = page.totalHeightForWidth(self.width()) - present
        room = self._window.height() - _ABOVE_AND_BELOW - rest
        wanted = max(self._ui.look.px(_HEIGHT) // 4, min(self._ui.look.px(_HEIGHT), room))
        if wanted != present:
            self._set_height(wanted)
            self.list.scrollToItem(self.list.currentItem())
        super()._fit()


def heading(ui: Ui, text: str) -> QLabel:
    """Make the small heading of a stretch of the sheet."""
    made = words(ui, text, "label")
    made.setContentsMargins(0, ui.look.px(10), 0, 0)
    return made
