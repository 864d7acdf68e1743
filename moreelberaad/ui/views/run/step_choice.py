"""In a narrow window: the steps as one line, and a switch between the work and what helps it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox

from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.fitting_box import FittingBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.panes import Pane
from moreelberaad.ui.views.run.rail_model import preparation_of
from moreelberaad.ui.views.run.step_page import place_of

_FEWEST = 14
"""Signs of a step that fit in any case."""
WORK, HELP = "work", "help"


class StepChoice(Pane):
    """Stands in for the step rail and beside the side pane (ux.md 7)."""

    chosen = Signal(str)
    turned = Signal(str)

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__(ui, "window", Qt.Edge.BottomEdge)
        self._ui, self._model = ui, model
        self._steps = FittingBox()
        self._steps.setAccessibleName(ui.say("Stappen"))
        self._steps.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._steps.setMinimumContentsLength(_FEWEST)
        self._side = Segments(
            ui, ui.say("Wat je ziet"), [(WORK, ui.say("Stap"), ""), (HELP, ui.say("Vragen"), "")]
        )
        self._fill()
        row = across(self._steps, self._side)
        row.setContentsMargins(*(ui.look.px(side) for side in (16, 8, 16, 8)))
        row.setStretch(0, 1)
        self.setLayout(row)
        self._steps.activated.connect(self._choose)
        self._side.chosen.connect(self.turned)
        model.barred.connect(self._show_present)
        self.show_step()

    def show_step(self) -> None:
        """Show the present step, and the work again."""
        self._show_present()
        self._side.set_value(WORK)

    def show_help(self) -> None:
        """Show what helps the work instead of the work."""
        self._side.set_value(HELP)
        self.turned.emit(HELP)

    def side(self) -> str:
        """Tell which side is on show: `WORK` or `HELP`."""
        return self._side.value() or WORK

    def _fill(self) -> None:
        code, before = self._ui.language.code, preparation_of(self._model)
        if before:
            self._steps.addItem(before.title.get(code), before.id)
        for step in self._model.steps:
            place = place_of(self._ui, self._model, step)
            title = step.title.get(code)
            name = self._ui.say("{place}: {title}", place=place, title=title)
            self._steps.addItem(name, step.id)

    @Slot()
    def _show_present(self) -> None:
        self._steps.setCurrentIndex(self._steps.findData(self._model.step.id))

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(self._steps.itemData(row))
