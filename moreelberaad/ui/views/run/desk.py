"""The session page: bar, steps, work, questions and foot, and what goes on between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.conditions import unmet_before
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.parking import PARKED
from moreelberaad.ui.views.regions import Regions
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.foot_bar import FootBar
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.middle import NARROW, Middle
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.run.parking import ParkingDrawer
from moreelberaad.ui.views.run.session_bar import SessionBar
from moreelberaad.ui.views.run.side_pane import SidePane
from moreelberaad.ui.views.run.step_page import place_of
from moreelberaad.ui.views.run.taking_back import TakingBack
from moreelberaad.ui.views.run.work_pane import WorkPane
from moreelberaad.ui.views.run.writer import Writer


class RunDesk(QWidget):
    """Follows the session wherever it goes, and tells what just happened."""

    lock_asked = Signal()
    break_asked = Signal()
    boundary_asked = Signal()
    reading_asked = Signal()

    def __init__(self, ui: Ui, leading: Leading) -> None:
        super().__init__()
        model = leading.model
        self._ui, self._model = ui, model
        self._bar, self._foot = SessionBar(ui, model, leading.clock), FootBar(ui, model)
        self._bars = Bars(ui, model)
        self._taking_back = TakingBack(ui, model, self._bars)
        self._work = WorkPane(ui, model, leading.help, leading.closing)
        self._side = SidePane(ui, model, leading.help)
        self._middle = Middle(ui, model, self._work, self._side, self._bars)
        self._writer = Writer(ui, leading.layout, self._middle, self._work, self._bars)
        self._help = leading.help
        self._parking: ParkingDrawer | None = None
        column = tight(down(self._bar, self._middle, self._foot))
        column.setStretch(1, 1)
        self.setLayout(column)
        self._connect()
        self._bind_keys()
        self._go_back_where_barred()
        self._show_step()
        self._fold()

    def focus_work(self) -> None:
        """Put the focus where one types."""
        self._work.focus_first()

    @Slot()
    def _open_parking(self) -> None:
        """Open the drawer, made when it is first asked for; a method may have none."""
        asked = dict(self._model.session.template.fields()).get(PARKED)
        if self._parking is None and asked is not None:
            self._parking = ParkingDrawer(self._ui, self._model, asked, self._help, self)
            self._parking.changed.connect(self._middle.rail.show_parked)
        if self._parking:
            self._parking.open()

    def _connect(self) -> None:
        self._bar.break_asked.connect(self.break_asked)
        self._bar.boundary_asked.connect(self.boundary_asked)
        self._bar.lock_asked.connect(self.lock_asked)
        self._work.reading_asked.connect(self.reading_asked)
        self._work.row_removed.connect(self._taking_back.offer_row)
        self._foot.next_asked.connect(self._next)
        self._foot.parking_asked.connect(self._open_parking)
        self._middle.parking_asked.connect(self._open_parking)
        self._foot.closing_asked.connect(self._work.advance_closing)
        self._model.moved.connect(self._on_moved)
        self._model.answer_changed.connect(self._on_answer_changed)
        self._ui.look.changed.connect(self._fold)

    def _bind_keys(self) -> None:
        Regions(self, self._regions)
        bind(
            self,
            {
                "Ctrl+B": self.break_asked.emit,
                "Ctrl+Shift+S": self._writer.turn,
                "F4": partial(self._light, self._side.light_next),
                "Shift+F4": partial(self._light, self._side.light_previous),
                "Alt+Left": self._model.previous,
                "Alt+PgUp": self._model.previous,
                "Alt+PgDown": self._model.next,
                "Ctrl+Z": self._taking_back.undo,
                "Ctrl+Y": self._taking_back.redo,
            },
        )

    def _light(self, act: Callable[[], None]) -> None:
        """Light a question only where questions are seen."""
        if not self._writer.is_on:
            act()

    def _go_back_where_barred(self) -> None:
        """Begin at what the method asks first, also where a file says otherwise."""
        session = self._model.session
        if bar := unmet_before(session.template, session.answers, self._model.step.id):
            self._model.go_to(bar.field.partition(".")[0])
            self._bars.offer(bar.refusal.get(self._ui.language.code))

    def _regions(self) -> tuple[QWidget, ...]:
        steps = (self._middle.rail, self._middle.choice)
        regions = (self._work, self._side, self._foot, self._bar, *steps)
        return tuple(region for region in regions if region.isVisible())

    @Slot()
    def _next(self) -> None:
        before = self._model.step
        self._model.next()
        if before not in self._model.steps or self._model.step is before:
            return
        number = self._model.steps.index(before) + 1
        say = self._ui.say
        back = button(self._ui, say("Terug naar stap {number}", number=number))
        back.clicked.connect(partial(self._model.go_to, before.id))
        self._bars.offer(say("Je bent nu bij stap {number}.", number=number + 1), back)

    @Slot(str)
    def _on_moved(self, _: str) -> None:
        self._bars.withdraw()
        self._show_step()
        self.focus_work()
        announce(self, self._spoken_step())

    @Slot(str)
    def _on_answer_changed(self, key: str) -> None:
        if key == PARKED:
            self._middle.rail.show_parked()
            if self._parking:
                self._parking.refresh()
        self._side.refresh_notes()

    def _show_step(self) -> None:
        self._middle.show_step()
        self._foot.show_step()

    def _spoken_step(self) -> str:
        step = self._model.step
        title = step.title.get(self._ui.language.code)
        if step not in self._model.steps:
            return title
        place = place_of(self._ui, self._model, step)
        return self._ui.say("{place}: {title}", place=place, title=title)

    @Slot()
    def _fold(self) -> None:
        is_narrow = self.width() < self._ui.look.px(NARROW)
        self._bar.fold(is_narrow=is_narrow)
        self._foot.fold(is_narrow=is_narrow)
        if self._parking:
            self._parking.settle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_work()
