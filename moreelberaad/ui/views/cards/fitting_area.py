"""A stretch that scrolls by itself beside another, and is as high as its words below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.follow_focus import follow_focus
from moreelberaad.ui.support.ui import Ui


class FittingArea(QScrollArea):
    """Up to `beside` px at 100 % wide it stands beside the other, and is `lowest` px at least."""

    def __init__(self, ui: Ui, page: QWidget, *, beside: int, lowest: int) -> None:
        super().__init__()
        self._ui, self._beside, self._lowest = ui, beside, lowest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        follow_focus(self)
        ui.look.changed.connect(self._fit)

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
        px, page = self._ui.look.px, self.widget()
        layout = page.layout() if page else None
        lowest = px(self._lowest)
        if layout is not None and self.width() > px(self._beside):
            lowest = max(lowest, layout.totalHeightForWidth(self.viewport().width()))
        self.setMinimumHeight(lowest)
