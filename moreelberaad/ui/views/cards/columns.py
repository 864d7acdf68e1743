"""List, form and preview beside each other, or below each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget
from typing_extensions import override

from moreelberaad.ui.support.follow_focus import follow_focus
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.cards.form_pane import FormPane
from moreelberaad.ui.views.cards.list_pane import ListPane
from moreelberaad.ui.views.cards.preview_pane import PreviewPane
from moreelberaad.ui.views.layouts import NO_LIMIT, bare
from moreelberaad.ui.views.preparing.methods.columns import Stretch
from moreelberaad.ui.views.run.panes import tight

_LIST, _PREVIEW, _LOW_LIST, _LOW_PREVIEW = 316, 452, 420, 560
"""Px at 100 %: how wide beside the form, and how high where they stand above or below it."""
_ALL, _TWO = 1180, 800
"""Px at 100 % from which all three, or two, stand beside each other."""
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Columns(QScrollArea):
    """The form takes what the others leave."""

    def __init__(self, ui: Ui, cards: ListPane, form: FormPane, preview: PreviewPane) -> None:
        super().__init__()
        self._ui, self._cards, self._form, self._preview = ui, cards, form, preview
        self._work = tight(QBoxLayout(_ACROSS))
        self._work.addWidget(form, 1)
        self._work.addWidget(preview)
        self._right = Stretch(bare(QWidget(), self._work))
        self._row = tight(QBoxLayout(_ACROSS))
        self._row.addWidget(cards)
        self._row.addWidget(self._right, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(bare(QWidget(), self._row))
        follow_focus(self)
        ui.look.changed.connect(self._arrange)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        px = self._ui.look.px
        width = self.width() / self._ui.look.scale
        is_below, is_stacked = width < _ALL, width < _TWO
        self._row.setDirection(_DOWN if is_stacked else _ACROSS)
        self._work.setDirection(_DOWN if is_below else _ACROSS)
        self._right.show_whole(whole=is_stacked)
        self._form.stretch.show_whole(whole=is_below)
        _hold(self._cards, width=0 if is_stacked else px(_LIST))
        self._cards.setMinimumHeight(px(_LOW_LIST) if is_stacked else 0)
        _hold(self._preview, width=0 if is_below else px(_PREVIEW))
        self._preview.setMinimumHeight(px(_LOW_PREVIEW) if is_below else 0)


def _hold(pane: QWidget, *, width: int) -> None:
    """Keep a pane this wide in px, or as wide as there is room."""
    pane.setMinimumWidth(width)
    pane.setMaximumWidth(width or NO_LIMIT)
