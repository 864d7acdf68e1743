"""The list and the form beside each other, or below each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.follow_focus import follow_focus
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.layouts import NO_LIMIT, bare
from moreelberaad.ui.views.preparing.methods.columns import Stretch
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.two_panes import NARROW

_SHARE, _WIDEST, _HIGH = 0.44, 600, 330
"""Of the width, and px at 100 %: how wide the list is beside the form, how high above it."""
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class AgreementColumns(QScrollArea):
    """The form takes what the list leaves; each scrolls by itself where they are beside."""

    def __init__(self, ui: Ui, listed: QWidget, form: QWidget, stretch: Stretch) -> None:
        super().__init__()
        self._ui, self._listed, self._stretch = ui, listed, stretch
        self._row = tight(QBoxLayout(_ACROSS))
        self._row.addWidget(listed)
        self._row.addWidget(form, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(bare(QWidget(), self._row))
        follow_focus(self)
        ui.look.changed.connect(self._arrange)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        px = self._ui.look.px
        is_stacked = self.width() < px(NARROW)
        self._row.setDirection(_DOWN if is_stacked else _ACROSS)
        self._stretch.show_whole(whole=is_stacked)
        wide = min(px(_WIDEST), round(self.width() * _SHARE))
        self._listed.setMinimumWidth(0 if is_stacked else wide)
        self._listed.setMaximumWidth(NO_LIMIT if is_stacked else wide)
        self._listed.setMinimumHeight(px(_HIGH) if is_stacked else 0)
