"""The session page: bar, steps, work, questions and foot, and what goes on between them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.conditions import unmet_before
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.fields.hinted import Hinted
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.parking import PARKED
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.regions import Regions
from moreelberaad.ui.views.run.along import AlongLine
from moreelberaad.ui.views.run.at_hand import Acts, AtHand, Parts
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.foot_bar import FootBar
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.middle import NARROW, Middle
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.run.parking import ParkingDrawer
from moreelberaad.ui.views.run.session_bar import SessionBar
from moreelberaad.ui.views.run.side_pane import SidePane
from moreelberaad.ui.views.run.stage_bar import StageBar
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
        publisher, self._stage = leading.publisher, leading.stage
        self._bar = SessionBar(ui, model, leading.clock, publisher)
        self._foot = FootBar(ui, model)
        self._along = AlongLine(ui, publisher) if publisher else None
        self._bars = Bars(ui, model)
        self._taking_back = TakingBack(ui, model, self._bars)
        self._work = WorkPane(ui, model, leading.help, leading.closing, publisher)
        self._side = SidePane(ui, model, leading.help, publisher, leading.earlier)
        self._middle = Middle(ui, leading, self._work, self._side, self._bars)
        self._writer = Writer(ui, leading.layout, self._middle, self._work, self._bars)
        self._help, self._publisher = leading.help, publisher
        self._parking: ParkingDrawer | None = None
        along = [self._along] if self._along else []
        stage_bar = StageBar(ui, self._stage)
        top = QuietPlace()
        bare(top, tight(down(self._bar)))
        column = tight(down(top, stage_bar, *along, self._middle, self._foot))
        column.setStretchFactor(self._middle, 1)
        self.setLayout(column)
        if leading.hints:
            Hinted(ui, leading.hints, self).off.connect(self._bars.offer)
        self._connect()
        self._bind_keys()
        AtHand(ui, leading, self._parts())
        self._go_back_where_barred()
        self._show_step()
        self._fold()

    def light(self, by: int) -> None:
        """Light the next question, or the one before, only where questions are seen."""
        if not self._writer.is_on:
            (self._side.light_next if by > 0 else self._side.light_previous)()

    def click(self, by: int) -> None:
        """Follow a clicker: along the questions, or at the end along the pages of the screen."""
        if not self._model.desk.habits.clicker:
            return
        if not self._work.is_closing:
            self.light(by)
        elif self._stage:
            self._stage.turn_page(by)

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
        self._foot.onward_asked.connect(self._work.advance_closing)
        self._foot.closing_asked.connect(self._work.finish_closing)
        self._model.moved.connect(self._on_moved)
        self._model.answer_changed.connect(self._on_answer_changed)
        self._ui.look.changed.connect(self._fold)
        if self._along and self._bar.projector:
            self._bar.projector.along_turned.connect(self._along.refresh)
            self._along.ended.connect(self._bar.projector.refresh)
        if self._stage:
            self._stage.changed.connect(self._follow_stage)
            if self._side.room:
                self._side.room.pager.turned.connect(self._stage.turn_page)
            self._follow_stage()

    @Slot()
    def _follow_stage(self) -> None:
        """Have the screen in the bar and beside the work only where there is one."""
        if self._stage and self._bar.projector and self._side.room:
            state = self._stage.state
            self._bar.projector.setVisible(state is not Staging.NO_SCREEN)
            self._side.room.setVisible(state is not Staging.NO_SCREEN)
            if shape := self._stage.shape:
                self._side.room.fit(shape)
            self._side.room.tell_screen(self._stage.screen_words, is_lost=state is Staging.LOST)

    def _bind_keys(self) -> None:
        Regions(self, self._regions)
        bind(
            self,
            {
                "Ctrl+B": self.break_asked.emit,
                "Ctrl+Shift+S": self._writer.turn,
                "F4": partial(self.light, 1),
                "Shift+F4": partial(self.light, -1),
                "PgDown": partial(self.click, 1),
                "PgUp": partial(self.click, -1),
                "F5": self._show_focused,
                "Alt+Left": self._model.previous,
                "Alt+PgUp": self._model.previous,
                "Alt+PgDown": self._model.next,
                "Ctrl+Z": self._taking_back.undo,
                "Ctrl+Y": self._taking_back.redo,
            },
        )

    def _parts(self) -> Parts:
        acts = Acts(self._open_parking, self.break_asked.emit, self.lock_asked.emit)
        return Parts(self, self._middle, self._work, self._bars, self._writer, acts)

    def _show_focused(self) -> None:
        """Show what one types in to the participants; not where a second person writes."""
        has_screen = self._publisher is not None and self._publisher.is_seen
        if has_screen and not self._writer.is_on and not self._work.show_on_screen():
            self._bars.offer(self._ui.say("Dit komt niet op het scherm van de deelnemers."))

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
        room = self.width() / self._ui.look.scale
        self._bar.fold(room)
        self._foot.fold(is_narrow=room < NARROW)
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
