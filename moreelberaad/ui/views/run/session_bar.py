"""The bar on top: the working title, the clock, the break, *Stop: grens* and the lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from typing_extensions import override

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.logo import Logo
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, icon_button
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.clock_face import ClockFace
from moreelberaad.ui.views.run.middle import NARROW
from moreelberaad.ui.views.run.panes import Pane, never_widen
from moreelberaad.ui.views.run.screen_group import ScreenGroup
from moreelberaad.ui.views.run.title_line import TitleLine

_HEIGHT = 60
_TITLE = 380
_SNUG, _TIGHT = 1340, 800
"""Below these widths, in px at text size 100 %, the words of the screen are left out, and the pace
is told in the menu of the clock."""


class SessionBar(Pane):
    """Keeps the facilitator on time without asking for attention."""

    break_asked = Signal()
    boundary_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self, ui: Ui, model: SessionModel, clock: StepClock, publisher: Publisher | None = None
    ) -> None:
        super().__init__(ui, "surface", Qt.Edge.BottomEdge)
        self.projector = ScreenGroup(ui, publisher) if publisher else None
        self._ui, self._model = ui, model
        self._room = self._seeming = 0.0
        self._known = Prose("")
        self._title = TitleLine(ui, model.session.template.title.get(ui.language.code), self)
        self._pause = button(ui, ui.say("Pauze"), icon="pause")
        self._pause.setToolTip(ui.say("Pauze (Ctrl B)"))
        self._stop = button(ui, ui.say("Stop: grens"), "danger", icon="hand-palm")
        self._stop.setToolTip(ui.say("Stop: grens (Ctrl G)"))
        self._lock = icon_button(ui, ui.say("Vergrendel"), "lock-simple", keys="Ctrl+L")
        self._logo, self._face = Logo(ui), ClockFace(ui, clock, self)
        acts = (self._pause, self._stop, self._lock)
        screen = [self.projector] if self.projector else []
        row = across(self._logo, self._title, *screen, None, self._face, *acts)
        row.setSpacing(ui.look.px(8))
        row.setContentsMargins(ui.look.px(18), 0, ui.look.px(10), 0)
        self.setLayout(row)
        never_widen(self)
        self._connect()
        self._fit()
        self.show_title()

    def fold(self, room: float) -> None:
        """Leave out what is not needed, the more so the less room; in px at text size 100 %.

        Longer words leave out more.
        """
        self._room, self._seeming = room, room
        self._leave_out(room)
        self._leave_out_more()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._leave_out_more()
        return done

    def _leave_out_more(self) -> None:
        """Do as if there were less room, as long as what is left does not fit."""
        row = self.layout()
        for seeming in (_SNUG - 1, NARROW - 1, _TIGHT - 1):
            if row is None or row.minimumSize().width() <= self._ui.look.px(self._room):
                return
            if seeming < self._seeming:
                self._seeming = seeming
                self._leave_out(seeming)

    def _leave_out(self, room: float) -> None:
        is_narrow, is_tight = room < NARROW, room < _TIGHT
        self._logo.setHidden(is_narrow)
        self._pause.setText("" if is_narrow else self._ui.say("Pauze"))
        self._pause.setAccessibleName(self._ui.say("Pauze"))
        self._face.fold(is_narrow=is_narrow, is_tight=is_tight)
        self._title.setMinimumWidth(self._ui.look.px(40 if is_tight else 70))
        if self.projector:
            self.projector.fold(words=room >= _SNUG, keys=not is_narrow)

    @Slot()
    def show_title(self) -> None:
        """Write the title, unless the session has it from what stands here."""
        title = self._model.session.title
        if title != self._known:
            self._known = title
            self._title.setText(title.plain)
            self._title.setCursorPosition(0)

    def _connect(self) -> None:
        self._title.typed.connect(self._rename)
        self._title.editingFinished.connect(self._tidy)
        self._pause.clicked.connect(self.break_asked)
        self._stop.clicked.connect(self.boundary_asked)
        self._lock.clicked.connect(self.lock_asked)
        self._model.timeline_changed.connect(self.show_title)
        self._ui.look.changed.connect(self._fit)

    @Slot(str)
    def _rename(self, typed: str) -> None:
        if title := Prose(typed.strip()):
            self._known = title
            self._model.rename(title)

    @Slot()
    def _tidy(self) -> None:
        """Drop what is not part of the title; an empty line gets the last title back."""
        self._title.setText(self._model.session.title.plain)

    @Slot()
    def _fit(self) -> None:
        px = self._ui.look.px
        self.setFixedHeight(px(_HEIGHT))
        self._title.setMaximumWidth(px(_TITLE))
        self._title.setFixedHeight(px(46))
