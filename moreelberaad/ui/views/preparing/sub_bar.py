"""The pages of a place, named in a row above them; the one on show has a green line (ux.md 2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.place_button import PlaceButton

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_HEIGHT, _LEFT, _RIGHT, _GAP, _ABOVE = 46, 17, 24, 16, 4
"""Px at 100 %; with what a button keeps free beside its name, the names begin at 32 px."""


class SubBar(QFrame):
    """One button per page on the left, what can be done on that page on the right.

    Where the names do not fit on one line, they stand in a list to unfold, and where that leaves
    too little room for what can be done, above it (ux.md 7).
    """

    asked = Signal(str)

    def __init__(self, ui: Ui, name: str, pages: Mapping[str, str]) -> None:
        super().__init__()
        self._ui = ui
        self.setAccessibleName(name)
        self._tabs = {code: _Tab(ui, title) for code, title in pages.items()}
        for code, tab in self._tabs.items():
            tab.clicked.connect(partial(self.asked.emit, code))
        self._shown: tuple[QWidget, ...] = ()
        self._acts = QHBoxLayout()
        self._acts.addStretch()
        self._names, self._choice = _flowing(*self._tabs.values()), _folded(ui, name, pages)
        self._choice.activated.connect(self._on_choice)
        ui.look.changed.connect(self._fold)
        self._row = across(self._names, self._choice, None, self._acts, spacing="md")
        self._row.setStretch(0, 1000)
        self._row.setStretch(2, 1)
        self._inside = bare(QWidget(), self._row)
        column = down(self._inside, line(ui))
        column.setSpacing(0)
        bare(self, column)

    def show_page(self, code: str, acts: Sequence[QWidget]) -> None:
        """Underline this page, and put what can be done there on the right."""
        self._tabs[code].setChecked(True)
        self._choice.setCurrentIndex(self._choice.findData(code))
        for widget in self._shown:
            self._acts.removeWidget(widget)
            widget.hide()
        self._shown = tuple(acts)
        for widget in self._shown:
            self._acts.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
            widget.show()
        self._fold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot(int)
    def _on_choice(self, row: int) -> None:
        self.asked.emit(self._choice.itemData(row))

    @Slot()
    def _fold(self) -> None:
        px = self._ui.look.px
        self._inside.setMinimumHeight(px(_HEIGHT))
        taken = [widget.sizeHint().width() + px(_GAP) for widget in self._shown]
        room = self.width() - px(_LEFT + _RIGHT) - sum(taken)
        is_folded = self._names.sizeHint().width() > room
        self._names.setHidden(is_folded)
        self._choice.setVisible(is_folded)
        least = [widget.minimumSizeHint().width() + px(_GAP) for widget in self._shown]
        room -= self._choice.sizeHint().width() + sum(least) - sum(taken)
        is_above, ends = room < 0, px(_ABOVE) if room < 0 else 0
        self._row.setDirection(_BELOW if is_above else _BESIDE)
        self._row.setContentsMargins(px(_LEFT), ends, px(_RIGHT), ends)


class _Tab(PlaceButton):
    """As high as the bar, so that its line stands on the line of the bar."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__(ui, name)
        self._height = ui.look.px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(_HEIGHT))


def _flowing(*tabs: QWidget) -> QWidget:
    flow = FlowLayout(spacing=0)
    for tab in tabs:
        flow.addWidget(tab)
    made = bare(QWidget(), flow)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def _folded(ui: Ui, name: str, pages: Mapping[str, str]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for code, title in pages.items():
        made.addItem(title, code)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    wear_role(made, ui.look, "body")
    return made
