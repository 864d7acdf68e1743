"""Anonymising: every point decided, the result seen at once (ux.md 3.10)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.decision_pane import WIDTH, DecisionPane
from moreelberaad.ui.views.finishing.parts_list import PartsPane
from moreelberaad.ui.views.finishing.review_middle import ReviewMiddle
from moreelberaad.ui.views.layouts import NO_LIMIT, scrolled
from moreelberaad.ui.views.run.panes import tight

_WITH_PARTS, _BESIDE = 1050, 800
"""Px at 100 % from which there is room for the parts, and for the decision beside the text."""
_CHOICES = range(1, 6)


class ReviewDesk(QWidget):
    """Parts, texts and decision; the keys work wherever the keyboard is on it."""

    done = Signal()

    def __init__(self, ui: Ui, model: ReviewModel, *, has_single_keys: bool = True) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.parts = PartsPane(ui, model)
        self.middle = ReviewMiddle(ui, model)
        self.decision = DecisionPane(ui, model)
        self._row = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight))
        for pane, share in ((self.parts, 0), (self.middle, 1), (self.decision, 0)):
            self._row.addWidget(pane, share)
        page = QWidget()
        page.setLayout(self._row)
        column = tight(QBoxLayout(QBoxLayout.Direction.TopToBottom, self))
        column.addWidget(scrolled(page))
        self.middle.texts.picked.connect(model.go_to)
        self.decision.changed.connect(self._preview)
        self.decision.done.connect(self.done)
        ui.look.changed.connect(self._arrange)
        self._bind(has_single_keys=has_single_keys)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the panes that are on show, from left to right."""
        panes = (self.parts, self.middle, self.decision)
        return tuple(pane for pane in panes if not pane.isHidden())

    @Slot()
    def refresh(self) -> None:
        """Show the review as it is now."""
        self.decision.refresh()
        self.parts.list.refresh()
        self._preview()
        if self.isVisible():
            self._model.see()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.see()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _preview(self) -> None:
        self.middle.refresh(self.decision.proposed)

    def _bind(self, *, has_single_keys: bool) -> None:
        acts: dict[str, Callable[[], None]] = {
            "Return": self._enter,
            "Enter": self._enter,
            "Shift+Return": self.decision.go_back,
            "Shift+Enter": self.decision.go_back,
            "Ctrl+Z": self._model.undo,
            "Ctrl+Y": self._model.redo,
        }
        if has_single_keys:
            acts["U"] = self._model.next_underlined
            acts |= {str(number): partial(self.decision.choose, number) for number in _CHOICES}
        for keys, act in acts.items():
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def _enter(self) -> None:
        """Press the button that has the keyboard; anywhere else apply and go on."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        else:
            self.decision.apply_now()

    @Slot()
    def _arrange(self) -> None:
        px, ways = self._ui.look.px, QBoxLayout.Direction
        has_parts, beside = self.width() >= px(_WITH_PARTS), self.width() >= px(_BESIDE)
        self.parts.setVisible(has_parts)
        self.middle.choose_parts_here(here=not has_parts)
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.decision.setMinimumWidth(px(WIDTH) if beside else 0)
        self.decision.setMaximumWidth(px(WIDTH) if beside else NO_LIMIT)
