"""The regions of a place, walked with F6 (ux.md 2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class Regions(QObject):
    """Moves the focus to the next or the previous region, and round again."""

    def __init__(self, window: QWidget, regions: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._regions = regions
        QShortcut(QKeySequence("F6"), window, self._next)
        QShortcut(QKeySequence("Shift+F6"), window, self._previous)

    def _next(self) -> None:
        self._go(1)

    def _previous(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        regions = self._regions()
        focus = QApplication.focusWidget()
        present = (at for at, each in enumerate(regions) if focus and _holds(each, focus))
        start = next(present, -1 if by > 0 else 0)
        region = regions[(start + by) % len(regions)]
        first_in(region).setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_in(region: QWidget) -> QWidget:
    """Give the first control that Tab reaches in a region, else the region itself."""
    controls = (each for each in region.findChildren(QWidget) if _takes_tab(each))
    return next(controls, region)


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def _takes_tab(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.isVisible()
