"""A stretch that scrolls only when there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.follow_focus import follow_focus

_LOWEST = 96
"""Px: two choices, of which one can be seen while the other is scrolled to."""


class Fitting(QScrollArea):
    """As high as its content, and lower where it has to be."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(content)
        content.installEventFilter(self)
        follow_focus(self)

    @override
    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        height = self._content.heightForWidth(width)
        return QSize(width, max(height, self._content.sizeHint().height() if height < 0 else 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(_LOWEST, self.sizeHint().height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
