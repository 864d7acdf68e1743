"""The order in which Tab walks a page whose rows are made anew: as they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from moreelberaad.ui.support.laid_out import laid_out
from moreelberaad.ui.support.tab_order import come_after


def in_order(page: QWidget, *, as_wholes: bool = False) -> list[QWidget]:
    """Give the controls on show that Tab reaches, as the layouts place them.

    As wholes: one that hands the focus to a part of itself is given instead of its parts.
    """
    found: list[QWidget] = []
    _gather(page, found, as_wholes=as_wholes)
    return found


def order_tabs(page: QWidget, known: Sequence[QWidget] = ()) -> list[QWidget]:
    """Let Tab follow that order, and give it; a new widget would otherwise come last of all.

    It costs nothing when this is the order already `known` from the last time.
    """
    order = in_order(page, as_wholes=True)
    if order != known:
        for before, after in pairwise(order):
            come_after(before, after)
    return order


def _gather(page: QWidget, found: list[QWidget], *, as_wholes: bool) -> None:
    if not (page.isVisible() and page.isEnabled()):
        return
    if as_wholes and page.focusProxy() is not None:
        found.append(page)
        return
    if page.focusPolicy() & Qt.FocusPolicy.TabFocus:
        found.append(page)
    if isinstance(page, QScrollArea) and (inside := page.widget()) is not None:
        _gather(inside, found, as_wholes=as_wholes)
    elif (layout := page.layout()) is not None:
        _gather_laid_out(layout, found, as_wholes=as_wholes)


def _gather_laid_out(layout: QLayout, found: list[QWidget], *, as_wholes: bool) -> None:
    for inside in laid_out(layout):
        if isinstance(inside, QWidget):
            _gather(inside, found, as_wholes=as_wholes)
        else:
            _gather_laid_out(inside, found, as_wholes=as_wholes)
