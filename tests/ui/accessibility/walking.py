"""Round a window with the Tab key, noting what is reached and what is seen of it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

_AT_REST, _TURN_MS = 0.5, 10
"""Seconds in which a page comes to rest, and milliseconds between two looks."""


@dataclass(slots=True)
class Round:
    """What a walk with Tab came by."""

    reached: list[QWidget] = field(default_factory=list)
    cut_off: list[str] = field(default_factory=list)


def walk(window: QWidget) -> Round:
    """Press Tab until the focus is where it was before."""
    found = Round()
    _activate(window)
    here = QApplication.focusWidget()
    while here is not None and here not in found.reached:
        found.reached.append(here)
        if not _comes_in_sight(here, window):
            found.cut_off.append(told(here))
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QApplication.processEvents()
        here = QApplication.focusWidget()
    return found


def _comes_in_sight(control: QWidget, window: QWidget) -> bool:
    """Tell whether all of it is seen once the page is at rest: a hint may come or go with it."""
    end = time.monotonic() + _AT_REST
    while not is_whole(control, window) and time.monotonic() < end:
        QTest.qWait(_TURN_MS)
    return is_whole(control, window)


def to_reach(window: QWidget) -> list[QWidget]:
    """Give everything on show that asks for the Tab key."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.window() is window
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not _is_beside_the_chosen(each)
    ]


def is_whole(control: QWidget, window: QWidget) -> bool:
    """Tell whether all of a control is seen, or as much as fits where it scrolls."""
    area = QRect(control.mapTo(window, QPoint()), control.size())
    seen, around = area, control.parentWidget()
    while around is not None and control is not window:
        place = QRect(around.mapTo(window, QPoint()), around.size())
        seen = seen.intersected(place)
        if around is window:
            break
        around = around.parentWidget()
    is_tall = area.height() > _room(control)
    return seen.width() == area.width() and (is_tall or seen.height() == area.height())


def _is_beside_the_chosen(control: QWidget) -> bool:
    """Tell whether arrows lead here from the chosen button of the same group, as Qt does."""
    if not isinstance(control, QAbstractButton) or not control.autoExclusive():
        return False
    beside = control.window().findChildren(type(control))
    return not control.isChecked() and any(each.isChecked() for each in beside)


def told(control: QWidget) -> str:
    """Give the kind and the name of a control, for a failure."""
    return f"{type(control).__name__} ‘{control.accessibleName() or control.property('text')}’"


class Strays(QObject):
    """Notes every widget without a parent that is shown as a window of its own."""

    def __init__(self, window: type[QWidget]) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShowEvent) and isinstance(watched, QWidget):
            is_alone = watched.isWindow() and watched.parent() is None
            if is_alone and not isinstance(watched, self._window):
                self.seen.append(told(watched))
        return False


def _activate(window: QWidget) -> None:
    """Give the window the keyboard, as a desktop does when a dialog over it is gone."""
    if QApplication.activePopupWidget() is None and not window.isActiveWindow():
        window.activateWindow()
    QApplication.processEvents()


def _room(control: QWidget) -> int:
    """Give the height of the lowest stretch around a control that is not its own frame."""
    heights, around = [control.window().height()], control.parentWidget()
    while around is not None and not around.isWindow():
        if around.objectName() == "qt_scrollarea_viewport":
            heights.append(around.height())
        around = around.parentWidget()
    return min(heights)
