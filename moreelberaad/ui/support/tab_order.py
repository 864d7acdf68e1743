"""The order in which Tab goes by controls that came into a window later than others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_OWN = Qt.FindChildOption.FindDirectChildrenOnly
_NONE, _LENT = Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.StrongFocus


def come_after(previous: QWidget, *widgets: QWidget) -> None:
    """Let Tab reach what is in these right after the last that is in the one before."""
    order = [last_stop(previous), *(stop for widget in widgets for stop in _stops(widget))]
    lent = [stop for stop in order if stop.focusPolicy() is _NONE]
    for stop in lent:
        _set_policy(stop, _LENT)  # Qt moves nothing that has no policy of its own
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)
    for stop in lent:
        _set_policy(stop, _NONE)


def last_stop(widget: QWidget) -> QWidget:
    """Give the last in a widget that takes the focus, or else the widget itself."""
    return [widget, *_stops(widget)][-1]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Walk what takes the focus; one that hands it to a part of itself moves as a whole."""
    if widget.focusProxy() is not None or widget.focusPolicy() is not _NONE:
        yield widget
        return
    for child in widget.findChildren(QWidget, options=_OWN):
        if not child.isWindow():
            yield from _stops(child)


def _set_policy(widget: QWidget, policy: Qt.FocusPolicy) -> None:
    """Set the policy of the widget alone; Qt would set it for its proxy too."""
    proxy = widget.focusProxy()
    widget.setFocusProxy(None)  # type: ignore[arg-type] # none takes it away
    widget.setFocusPolicy(policy)
    widget.setFocusProxy(proxy)  # type: ignore[arg-type] # idem
