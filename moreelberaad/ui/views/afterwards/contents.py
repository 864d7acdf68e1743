"""Left: the steps, with a tick where something was typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from moreelberaad.ui.support.fitting_box import FittingBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, line, words
from moreelberaad.ui.viewmodels.afterwards import is_written
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.lines import LineModel, dress_lines
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.run.rail_model import Stop, spoken
from moreelberaad.ui.views.run.rail_painter import RailPainter

_WIDTH = 260


class Contents(Pane):
    """Goes to a step by click or Enter; arrows only look around."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__(ui, "window", Qt.Edge.RightEdge)
        self._ui, self._model = ui, model
        self.steps = _StepList(ui, model)
        self.steps.chosen.connect(self.chosen)
        title = words(ui, ui.say("Van papier naar kluis"), "label")
        hint = ui.say("Alles op één bladzijde. Sla gerust over wat leeg bleef.")
        foot = words(ui, hint, "caption", token="ink2")
        for each in (title, foot):
            each.setContentsMargins(*(ui.look.px(side) for side in (18, 12, 18, 8)))
        column = tight(down(title, self.steps, line(ui), foot), 0, 0, 1, 0)
        column.setStretch(1, 1)
        self.setLayout(column)
        ui.look.changed.connect(self._fit)
        self._fit()

    @Slot()
    def refresh(self) -> None:
        """Show what is typed, and where."""
        self.steps.refresh()

    @Slot()
    def _fit(self) -> None:
        self.setFixedWidth(self._ui.look.px(_WIDTH))


class ContentsChoice(FittingBox):
    """Stands in for the contents where there is little room."""

    asked = Signal(str)

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(ui.say("Stappen"))
        for number, step in enumerate(model.steps, start=1):
            title = step.title.get(ui.language.code)
            self.addItem(ui.say("{number}. {title}", number=number, title=title), step.id)
        self.activated.connect(lambda row: self.asked.emit(self.itemData(row)))

    def refresh(self) -> None:
        """Show the present step."""
        self.setCurrentIndex(self.findData(self._model.step.id))


class _Lines(LineModel[Stop]):
    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model

    @override
    def read(self) -> tuple[Stop, ...]:
        session, present = self._model.session, self._model.step
        return tuple(
            Stop(
                step=step.id,
                title=step.title.get(self._ui.language.code),
                number=number,
                minutes=0,
                is_present=step is present,
                is_done=step is not present and is_written(session, step),
            )
            for number, step in enumerate(self._model.steps, start=1)
        )

    @override
    def place(self, line: Stop) -> str:
        return line.step

    @override
    def spoken(self, line: Stop) -> str:
        return spoken(self._ui, line)


class _StepList(QListView):
    chosen = Signal(str)

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._session, self._lines = model, _Lines(ui, model)
        self._painter = RailPainter(ui)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        dress_lines(self, ui.say("Stappen"))
        self.setMinimumSize(QSize(0, 0))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        ui.look.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show where one is now, and what is typed."""
        self._lines.refresh()
        self.setCurrentIndex(self._lines.index_of(self._session.step.id))
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._lines.line(index.row()).step)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
