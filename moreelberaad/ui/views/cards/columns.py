"""List, form and preview beside each other, or below each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.cards.form_pane import FormPane
from moreelberaad.ui.views.cards.list_pane import ListPane
from moreelberaad.ui.views.cards.preview_pane import PreviewPane
from moreelberaad.ui.views.folding import ACROSS, DOWN, Folding, Stretch, hold_width
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.run.panes import tight

_LIST, _PREVIEW, _LOW_LIST, _LOW_PREVIEW = 316, 452, 420, 560
"""Px at 100 %: how wide beside the form, and how high where they stand above or below it."""
_ALL, _TWO = 1180, 800
"""Px at 100 % from which all three, or two, stand beside each other."""


class Columns(Folding):
    """The form takes what the others leave."""

    def __init__(self, ui: Ui, cards: ListPane, form: FormPane, preview: PreviewPane) -> None:
        self._cards, self._form, self._preview = cards, form, preview
        self._work = tight(QBoxLayout(ACROSS))
        self._work.addWidget(form, 1)
        self._work.addWidget(preview)
        self._right = Stretch(bare(QWidget(), self._work))
        row = tight(QBoxLayout(ACROSS))
        row.addWidget(cards)
        row.addWidget(self._right, 1)
        super().__init__(ui, row)
        self.arrange()

    @override
    def arrange(self) -> None:
        px = self._ui.look.px
        width = self.width() / self._ui.look.scale
        is_below, is_stacked = width < _ALL, width < _TWO
        self._row.setDirection(DOWN if is_stacked else ACROSS)
        self._work.setDirection(DOWN if is_below else ACROSS)
        self._right.show_whole(whole=is_stacked)
        self._form.stretch.show_whole(whole=is_below)
        hold_width(self._cards, 0 if is_stacked else px(_LIST))
        self._cards.setMinimumHeight(px(_LOW_LIST) if is_stacked else 0)
        hold_width(self._preview, 0 if is_below else px(_PREVIEW))
        self._preview.setMinimumHeight(px(_LOW_PREVIEW) if is_below else 0)
