"""One closed session on its way to a document: a header with the stages, and their pages."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.finishing import Stage
from moreelberaad.ui.views.finishing.header import Header
from moreelberaad.ui.views.finishing.pages import Page, Stages
from moreelberaad.ui.views.finishing.stepper import Stepper, stage_name
from moreelberaad.ui.views.layouts import bare


class Finishing(QWidget):
    """Goes from stage to stage; each page is made when it is first gone to."""

    left = Signal()
    lock_asked = Signal()
    message_asked = Signal()

    def __init__(self, ui: Ui, stages: Stages) -> None:
        super().__init__()
        self._ui, self._stages = ui, stages
        self._pages: dict[Stage, Page] = {}
        self._here: Stage | None = None
        self._cover: QWidget | None = None
        self._route = stages.route
        self._stepper = Stepper(ui, stages.route)
        self._header = Header(ui, stages.session, self._stepper)
        self._stack = QStackedWidget()
        page = down(self._header, self._stack)
        page.setSpacing(0)
        page.setStretch(1, 1)
        bare(self, page)
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        inside = self._pages[self._here].panes() if self._here is not None else ()
        return (self._header, *(inside or (self._stack,)))

    def add_mark(self, mark: QWidget) -> None:
        """Show something that holds for the session in every stage."""
        self._header.add_mark(mark)

    def cover(self, page: QWidget) -> None:
        """Show a page that is no stage, until it is uncovered."""
        self._cover = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def uncover(self) -> None:
        """Show the present stage again."""
        if self._here is not None:
            self.go_to(self._here)

    @Slot(object)
    def go_to(self, stage: Stage) -> None:
        """Show a stage; what was typed is saved first, and else the stage stays."""
        if self._stages.enter(stage):
            page = self._page(stage)
            self._here = stage
            self._drop_cover()
            self._stack.setCurrentWidget(page.view)
            self._header.show_action(page.action)
            self.focus_first()
            announce(self, stage_name(self._ui, stage))
        self._show_stages()

    def focus_first(self) -> None:
        """Put the keyboard where the present stage begins."""
        if self._here is not None:
            self._pages[self._here].focus_first()

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        return self._stages.flush()

    def _connect(self) -> None:
        self._stepper.chosen.connect(self.go_to)
        self._header.back_asked.connect(self._leave)
        self._stages.changed.connect(self._show_stages)
        self._stages.asked.connect(self.go_to)
        self._stages.lock_asked.connect(self.lock_asked)
        self._stages.message_asked.connect(self.message_asked)

    def _page(self, stage: Stage) -> Page:
        if stage not in self._pages:
            made = self._stages.page(stage)
            made.done.connect(self._go_on)
            self._pages[stage] = made
            self._stack.addWidget(made.view)
        return self._pages[stage]

    def _drop_cover(self) -> None:
        if self._cover is not None:
            self._stack.removeWidget(self._cover)
            self._cover.deleteLater()
            self._cover = None

    @Slot()
    def _show_stages(self) -> None:
        self._show_route()
        if self._here is not None:
            self._stepper.show_stage(self._here)
        self._stepper.show_done(self._stages.done)

    def _show_route(self) -> None:
        """Show more stages as soon as what is made needs them."""
        if self._stages.route != self._route:
            self._route = self._stages.route
            self._stepper.show_route(self._route)
            number = len(self._route)
            announce(self, self._ui.say("Hiervoor zijn {number} stappen nodig.", number=number))

    @Slot()
    def _go_on(self) -> None:
        """Go to the stage after this one; after the last comes the list."""
        route = self._stages.route
        place = route.index(self._here) + 1 if self._here in route else len(route)
        if place < len(route):
            self.go_to(route[place])
        else:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        if self._stages.flush():
            self.left.emit()
