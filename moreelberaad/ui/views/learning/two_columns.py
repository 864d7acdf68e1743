"""A list and what is chosen in it, beside or below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.folding import ACROSS, DOWN, Folding, Stretch, hold_width
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.two_panes import NARROW

_SHARE, _WIDEST, _HIGH = 0.44, 600, 330
"""Of the width, and px at 100 %: how wide the list is beside the rest, how high above it."""


class TwoColumns(Folding):
    """The right takes what the list leaves; each scrolls by itself where they are beside."""

    def __init__(self, ui: Ui, listed: QWidget, right: QWidget, stretch: Stretch) -> None:
        self._listed, self._stretch = listed, stretch
        row = tight(QBoxLayout(ACROSS))
        row.addWidget(listed)
        row.addWidget(right, 1)
        super().__init__(ui, row)
        self.arrange()

    @override
    def arrange(self) -> None:
        px = self._ui.look.px
        is_stacked = self.width() < px(NARROW)
        self._row.setDirection(DOWN if is_stacked else ACROSS)
        self._stretch.show_whole(whole=is_stacked)
        wide = min(px(_WIDEST), round(self.width() * _SHARE))
        hold_width(self._listed, 0 if is_stacked else wide)
        self._listed.setMinimumHeight(px(_HIGH) if is_stacked else 0)
