"""The pages of a place, named in a row above them; the one on show has a green line (ux.md 2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.place_button import PlaceButton

_HEIGHT, _LEFT, _RIGHT = 46, 17, 24
"""Px at 100 %; with what a button keeps free beside its name, the names begin at 32 px."""


class SubBar(QFrame):
    """One button per page on the left, what can be done on that page on the right."""

    asked = Signal(str)

    def __init__(self, ui: Ui, name: str, pages: Mapping[str, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._tabs = {code: _Tab(ui, title) for code, title in pages.items()}
        for code, tab in self._tabs.items():
            tab.clicked.connect(partial(self.asked.emit, code))
        self._shown: tuple[QWidget, ...] = ()
        self._acts = QHBoxLayout()
        row = across(_flowing(*self._tabs.values()), self._acts, spacing="md")
        row.setStretch(0, 1)
        inside = bare(QWidget(), row)
        row.setContentsMargins(ui.look.px(_LEFT), 0, ui.look.px(_RIGHT), 0)
        column = down(inside, line(ui))
        column.setSpacing(0)
        bare(self, column)

    def show_page(self, code: str, acts: Sequence[QWidget]) -> None:
        """Underline this page, and put what can be done there on the right."""
        self._tabs[code].setChecked(True)
        for widget in self._shown:
            self._acts.removeWidget(widget)
            widget.hide()
        self._shown = tuple(acts)
        for widget in self._shown:
            self._acts.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
            widget.show()


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
