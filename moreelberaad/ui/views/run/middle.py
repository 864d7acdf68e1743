"""Between the bars: steps, work and questions beside each other, or folded when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.run.rail_pane import RailPane
from moreelberaad.ui.views.run.side_pane import SidePane
from moreelberaad.ui.views.run.step_choice import HELP, StepChoice
from moreelberaad.ui.views.run.work_pane import WorkPane

NARROW = 1100
"""Below this width, in px at text size 100 %, rail and side pane fold (ux.md 7)."""
_SIDE = 316


class Middle(QWidget):
    """The closing page takes the whole width, as it has three columns of its own."""

    parking_asked = Signal()

    def __init__(
        self, ui: Ui, leading: Leading, work: WorkPane, side: SidePane, bars: Bars
    ) -> None:
        super().__init__()
        self._ui, self._model, self._work = ui, leading.model, work
        self.rail = RailPane(ui, leading.model, leading.clock)
        self.choice, self.side = StepChoice(ui, leading.model), side
        self._is_writer = False
        self._center, self.above = Pane(ui, "surface"), Pile()
        self._center.setLayout(tight(down(self.above, bars, work)))
        row = tight(across(self.rail, self._center, side))
        row.setStretch(1, 1)
        self.setLayout(tight(down(self.choice, row)))
        self._connect()

    def show_step(self) -> None:
        """Show where the session is now."""
        self.rail.steps.refresh()
        self.choice.show_step()
        self.side.show_step()
        self._work.show_step()
        self._fold()

    def show_earlier(self) -> None:
        """Unfold the earlier lessons, beside the work or in its place."""
        if not self.choice.isHidden():
            self.choice.show_help()
        self.side.show_earlier()

    def write(self, *, on: bool) -> None:
        """Show the work alone, or all of it again."""
        self._is_writer = on
        self._fold()

    def _connect(self) -> None:
        self.rail.steps.chosen.connect(self._model.go_to)
        self.choice.chosen.connect(self._model.go_to)
        self.choice.turned.connect(self._fold)
        self.rail.parking_asked.connect(self.parking_asked)
        self._ui.look.changed.connect(self._fold)

    @Slot()
    def _fold(self) -> None:
        px = self._ui.look.px
        is_narrow = self.width() < px(NARROW)
        helps = is_narrow and not self._is_writer and self.choice.side() == HELP
        is_alone = self._is_writer or self._work.is_closing
        self.choice.setVisible(is_narrow and not self._is_writer)
        self.rail.setVisible(not is_narrow and not is_alone)
        self.side.setVisible(helps or not (is_narrow or is_alone))
        self._center.setVisible(not helps)
        self.side.setMinimumWidth(0 if is_narrow else px(_SIDE))
        self.side.setMaximumWidth(self.width() if is_narrow else px(_SIDE))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
