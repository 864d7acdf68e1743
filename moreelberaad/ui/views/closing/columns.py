"""Columns that each scroll by themselves; below each other on one page where it is narrow."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.run.panes import Pane, tight

_NARROW = 1100


class Sliding(QWidget):
    """Content that scrolls by itself, or stands free on a page that scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._column = tight(QVBoxLayout(self))
        self._area: QScrollArea | None = None
        self.set_free(free=False)

    def set_free(self, *, free: bool) -> None:
        """Let the page scroll instead of the content."""
        if free == (self._area is None) and self._column.count():
            return
        if free and self._area:
            self._area.takeWidget()
            self._area.deleteLater()
            self._area = None
            self._column.addWidget(self._content)
            self._content.show()
        else:
            self._column.removeWidget(self._content)
            self._area = scrolled(self._content)
            policy = self._area.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)  # it takes what is left, no more
            self._area.setSizePolicy(policy)
            self._column.addWidget(self._area)


class Columns(QWidget):
    """Lays columns beside each other in given shares, and stacks them below 1100 px."""

    _resized = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        # the panes beside it come and go in the same turn: only the last width counts
        self._resized.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self._ui = ui
        self._is_narrow = False
        self._sliding: list[Sliding] = []
        self._shares: list[int] = []
        page = QWidget()
        self._row = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, page))
        tight(QVBoxLayout(self)).addWidget(scrolled(page))

    def add(self, content: QWidget, share: int, surface: str, *inner: Sliding) -> None:
        """Add a column; what slides inside it is named, else the whole column slides."""
        whole = content if inner else Sliding(content)
        self._sliding += [whole] if isinstance(whole, Sliding) else inner
        pane = Pane(self._ui, surface, Qt.Edge.RightEdge)
        tight(QVBoxLayout(pane), 0, 0, 1, 0).addWidget(whole)
        self._row.addWidget(pane, share)
        self._shares.append(share)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to where the keyboard is, once everything has its place."""
        QTimer.singleShot(0, widget, partial(self._reveal, widget))

    def _reveal(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None and parent is not self:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.emit()

    @Slot()
    def _fit(self) -> None:
        is_narrow = self.width() < self._ui.look.px(_NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._turn()

    def _turn(self) -> None:
        """Lay it the other way; the keyboard stays where it was."""
        focus = QApplication.focusWidget()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if self._is_narrow else ways.LeftToRight)
        for each in self._sliding:
            each.set_free(free=self._is_narrow)
        for place, share in enumerate(self._shares):
            self._row.setStretch(place, 0 if self._is_narrow else share)
        if focus and self.isAncestorOf(focus):
            focus.setFocus()
