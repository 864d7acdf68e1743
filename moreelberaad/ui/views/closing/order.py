"""The order in which Tab walks a page whose rows are made anew: as they are seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from moreelberaad.ui.support.laid_out import laid_out
from moreelberaad.ui.support.tab_order import come_after


def in_order(page: QWidget, *, as_wholes: bool = False) -> Iterator[QWidget]:
    """Walk the controls on show that Tab reaches, as the layouts place them.

    As wholes: one that hands the focus to a part of itself is given instead of its parts.
    """
    is_open = page.isVisible() and page.isEnabled()
    if as_wholes and is_open and page.focusProxy() is not None:
        yield page
        return
    if page.focusPolicy() & Qt.FocusPolicy.TabFocus and is_open:
        yield page
    if isinstance(page, QScrollArea) and (inside := page.widget()) is not None:
        yield from in_order(inside, as_wholes=as_wholes)
    elif (layout := page.layout()) is not None:
        yield from _in_layout(layout, as_wholes=as_wholes)


def order_tabs(page: QWidget) -> None:
    """Let Tab follow that order; a new widget would otherwise come last of all."""
    for before, after in pairwise(in_order(page, as_wholes=True)):
        come_after(before, after)


def _in_layout(layout: QLayout, *, as_wholes: bool) -> Iterator[QWidget]:
    for inside in laid_out(layout):
        if isinstance(inside, QWidget):
            yield from in_order(inside, as_wholes=as_wholes)
        else:
            yield from _in_layout(inside, as_wholes=as_wholes)
