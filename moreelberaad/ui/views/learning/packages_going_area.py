"""A stretch that is as high as its words, and scrolls where the window is too low for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.follow_focus import follow_focus
from moreelberaad.ui.support.ui import Ui

_BESIDE, _LOWEST, _RING = 200, 100, 4
"""Px at 100 % that a dialog needs beside it, that it is at least, and around it for a ring."""


class WordsArea(QScrollArea):
    """Fits in a dialog over `window`."""

    def __init__(self, ui: Ui, page: QWidget, window: QWidget) -> None:
        super().__init__()
        self._ui, self._over = ui, window
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if layout := page.layout():
            layout.setContentsMargins(*[ui.look.px(_RING)] * 4)
        self.setWidget(page)
        follow_focus(self)
        ui.look.changed.connect(self._fit)

    def to_top(self) -> None:
        """Show what stands first."""
        self.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    @Slot()
    def _fit(self) -> None:
        page, px = self.widget(), self._ui.look.px
        if layout := page.layout() if page else None:
            layout.invalidate()
            needed = layout.totalHeightForWidth(self.viewport().width())
            most = max(px(_LOWEST), self._over.height() - px(_BESIDE))
            self.setFixedHeight(min(needed, most))
