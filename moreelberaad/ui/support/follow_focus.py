"""What has the focus is in sight, also where it came in from outside a stretch that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_SETTLED = 60
"""Milliseconds after which a hint that came or went with the focus has its room."""


def follow_focus(area: QScrollArea) -> None:
    """Scroll to the control that takes the focus; Qt only does so from one to the next inside."""
    _Follower(area)


class _Follower(QObject):
    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        self._show(now)
        for later in (0, _SETTLED):
            QTimer.singleShot(later, self, self._show_again)

    @Slot()
    def _show_again(self) -> None:
        """Look once more when what was put on show with it has its place."""
        self._show(QApplication.focusWidget())

    def _show(self, control: QWidget | None) -> None:
        if control is not None and self._area.isAncestorOf(control):
            self._area.ensureWidgetVisible(control)
            self._show_whole(control)

    def _show_whole(self, control: QWidget) -> None:
        """Scroll on to what lies outside its caret, which is all that Qt looks at."""
        page, room = self._area.widget(), self._area.viewport().height()
        if page is None or control.height() > room:
            return
        place = control.mapTo(page, QPoint())
        for end in (control.height(), 0):
            self._area.ensureVisible(place.x(), place.y() + end, 0, 0)
