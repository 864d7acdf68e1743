"""The four columns of the editor, which go below each other where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.folding import ACROSS, DOWN, Folding, Stretch, hold_width
from moreelberaad.ui.views.layouts import bare

_PREVIEW = 328
"""Px at 100 % of the preview where it stands beside the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fold:
    """How the columns stand from so many px at 100 % on; the form takes what others leave."""

    least: int
    widths: tuple[int, int]
    is_stacked: bool = False
    is_preview_below: bool = True


_WIDE = _Fold(least=1180, widths=(290, 264), is_preview_below=False)
_HALF = _Fold(least=860, widths=(290, 250))
_NARROW = _Fold(least=0, widths=(0, 0), is_stacked=True)


class Foldable(Protocol):
    """What scrolls by itself beside others, and shows all there is between others."""

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as the content, or scroll within the height there is."""


class _Cell(QWidget):
    """Holds one pane, as low as it can be: Qt would ask for all that scrolls in it too."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self._pane = pane
        pane.setParent(self)
        pane.installEventFilter(self)

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self._pane.layout()
        if layout is None:
            return QSize()
        folded = layout.minimumHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        return QSize(0, max(folded, layout.minimumSize().height()))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pane.setGeometry(self.rect())
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Columns(Folding):
    """Methods, steps, form and preview, each with its own ground.

    Where it is narrower the preview goes below the form, and at last all below each other.
    """

    def __init__(
        self, ui: Ui, panes: Sequence[QWidget], lists: Sequence[Foldable], *stretches: Stretch
    ) -> None:
        self._lists, self._stretches = tuple(lists), stretches
        self._fold: _Fold | None = None
        self._methods, self._steps, form, self._preview = (_Cell(pane) for pane in panes)
        self._work = _row(form, self._preview)
        self._right = Stretch(bare(QWidget(), self._work))
        super().__init__(ui, _row(self._methods, self._steps, self._right))
        self.arrange()

    @override
    def arrange(self) -> None:
        width = self.width() / self._ui.look.scale
        fold = next(each for each in (_WIDE, _HALF, _NARROW) if width >= each.least)
        self._set_widths(fold)
        if fold is not self._fold:
            self._fold = fold
            self._place(fold)

    def _place(self, fold: _Fold) -> None:
        self._row.setDirection(DOWN if fold.is_stacked else ACROSS)
        self._work.setDirection(DOWN if fold.is_preview_below else ACROSS)
        for each in (*self._lists, self._right):
            each.show_whole(whole=fold.is_stacked)
        for stretch in self._stretches:
            stretch.show_whole(whole=fold.is_preview_below)

    def _set_widths(self, fold: _Fold) -> None:
        preview = 0 if fold.is_preview_below else _PREVIEW
        cells = (self._methods, self._steps, self._preview)
        for cell, width in zip(cells, (*fold.widths, preview), strict=True):
            hold_width(cell, self._ui.look.px(width))


def _row(*widgets: QWidget) -> QBoxLayout:
    """Lay widgets beside each other for now; the form gets what is left."""
    row = QBoxLayout(ACROSS)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    return row
