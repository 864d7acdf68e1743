"""A page in a dialog that scrolls only where the window has no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.layouts import scrolled

_AROUND, _LEAST = 250, 60
"""Px at 100 % for what stands around the page in its dialog, and that are always its own."""
_RESHAPES = {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show}


class Growing(QObject):
    """Keeps an area as high as its page, up to what the window leaves."""

    def __init__(self, ui: Ui, page: QWidget, area: QScrollArea, window: QWidget) -> None:
        super().__init__(area)
        self._look, self._page, self._area, self._window = ui.look, page, area, window
        for each in (page, area.viewport()):
            each.installEventFilter(self)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _RESHAPES:
            self._fit()
        return False

    @Slot()
    def _fit(self) -> None:
        page, px = self._page, self._look.px
        layout, width = page.layout(), self._area.viewport().width()
        needed = layout.totalHeightForWidth(width) if layout else page.sizeHint().height()
        most = max(px(_LEAST), self._window.height() - px(_AROUND))
        self._area.setFixedHeight(min(max(needed, page.minimumSizeHint().height()), most))


def growing(ui: Ui, page: QWidget, window: QWidget) -> QScrollArea:
    """Let a page of a dialog over this window scroll where there is no room for it."""
    area = scrolled(page)
    Growing(ui, page, area, window)
    return area
