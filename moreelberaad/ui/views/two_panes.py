"""Two panes beside each other, or below each other where the window is narrow for its text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.follow_focus import follow_focus
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.layouts import NO_LIMIT, bare

NARROW = 1000
"""Px at 100 % below which two panes do not fit beside each other (ux.md 7, 200 %)."""

_DOWNWARDS = QBoxLayout.Direction.TopToBottom
_UPWARDS = QBoxLayout.Direction.BottomToTop


class TwoPanes(QScrollArea):
    """Gives `fixed` this many px and the other the rest; stacked, the other comes on top."""

    def __init__(
        self, ui: Ui, first: QWidget, second: QWidget, *, fixed: QWidget, px: int
    ) -> None:
        super().__init__()
        self._ui, self._fixed, self._px = ui, fixed, px
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(0)
        self._stacked = _UPWARDS if first is fixed else _DOWNWARDS
        for pane in (first, second):
            self._box.addWidget(pane, 0 if pane is fixed else 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(bare(QWidget(), self._box))
        follow_focus(self)
        ui.look.changed.connect(self._arrange)

    def keep_first_on_top(self) -> None:
        """Let the first pane, which leads to the other, stay above it when stacked."""
        self._stacked = _DOWNWARDS
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    @Slot()
    def _arrange(self) -> None:
        narrow = self.width() < self._ui.look.px(NARROW)
        self._box.setDirection(self._stacked if narrow else QBoxLayout.Direction.LeftToRight)
        width = self._ui.look.px(self._px)
        self._fixed.setMinimumWidth(0 if narrow else width)
        self._fixed.setMaximumWidth(NO_LIMIT if narrow else width)
