"""Columns that stand beside each other, or below each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.follow_focus import follow_focus
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.layouts import NO_LIMIT, bare

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Folding(QScrollArea):
    """Scrolls as a whole where its columns are stacked; `row` holds them."""

    def __init__(self, ui: Ui, row: QBoxLayout) -> None:
        super().__init__()
        self._ui, self._row = ui, row
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(bare(QWidget(), row))
        follow_focus(self)
        ui.look.changed.connect(self._arrange)

    def arrange(self) -> None:
        """Give each column its place and its room at the present width."""
        raise NotImplementedError

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @Slot()
    def _arrange(self) -> None:
        self.arrange()


def hold_width(pane: QWidget, width: int) -> None:
    """Keep a pane this wide in px; 0 lets it be as wide as there is room."""
    pane.setMinimumWidth(width)
    pane.setMaximumWidth(width or NO_LIMIT)


class Stretch(QScrollArea):
    """A column that scrolls by itself, or is as high as its content where columns are stacked."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._whole = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        follow_focus(self)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as the content, or scroll within the height there is."""
        self._whole = whole
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole:
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._needed() if self._whole else 0)

    def _needed(self) -> int:
        """Measure the content at the present width, in px."""
        content = self.widget() or self
        height = content.heightForWidth(self.viewport().width())
        return max(height, content.minimumSizeHint().height())
