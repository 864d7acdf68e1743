"""What a layout holds, without asking it for its items.

Qt deletes the items of a layout without telling PySide. A wrapper of one, made by `itemAt`, then
answers for whatever comes to stand at the same address, and the program crashes.
"""

from __future__ import annotations

from operator import itemgetter

from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """Give the widgets and the layouts right inside, in the order of the layout."""
    owner = layout.parentWidget()
    near = [*layout.children(), *(owner.children() if owner else ())]
    placed = [(layout.indexOf(each), each) for each in near if isinstance(each, QWidget | QLayout)]
    return [each for place, each in sorted(placed, key=itemgetter(0)) if place >= 0]
