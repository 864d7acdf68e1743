"""*Nieuw beraad*: a line on the series, six decisions, and the talk can begin (ux.md 3.3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.session import Session
from moreelberaad.ui.fields.hinted import Hinted
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel, wall_clock
from moreelberaad.ui.viewmodels.new_session_words import blocker, open_questions
from moreelberaad.ui.viewmodels.screens import count_apart
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.new_session_mirror import MirrorDialog
from moreelberaad.ui.views.new_session_page import Page
from moreelberaad.ui.views.new_session_question import COLUMN, ROW
from moreelberaad.ui.views.new_session_side import Side
from moreelberaad.ui.views.regions import first_in
from moreelberaad.ui.views.stage import Stage
from moreelberaad.ui.views.stage_screens import screens_now
from moreelberaad.wording import error_text

_ROOM_FOR_SIDE, _ROOM_FOR_ROWS = 1100, 980
"""Px at 100 % below which the agenda goes under the decisions, and these under each other."""

_METHOD = 2
"""The question where the conditions of a method are ticked."""


def screens_there_are() -> int:
    """Count the screens that the system sees; a mirrored projector is none of its own."""
    return count_apart(screens_now())


class NewSessionView(QWidget):
    """Prepares a session and begins it."""

    begun = Signal(object)
    put_ready = Signal(object)
    fresh_asked = Signal()

    def __init__(  # noqa: PLR0913 - a clock, screens and a plan are seldom given
        self,
        ui: Ui,
        app: App,
        bench: Workbench,
        clock: Callable[[], datetime] = wall_clock,
        screens: Callable[[], int] = screens_there_are,
        *,
        plan: Session | None = None,
        stage: Stage | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Nieuw beraad"))
        self._ui, self._screens, self._stage = ui, screens, stage
        self._model = NewSessionModel(app, bench, ui.language, clock, plan)
        self._model.setParent(self)
        self._page = Page(ui, self._model, screens)
        self._side = Side(ui, self._model)
        self._panes = self._lay_out()
        desk = HintDesk(lambda: bench.recogniser, self._model.left, self)
        Hinted(ui, desk, self._page).off.connect(self._side.fail)
        self._side.begun.connect(self._on_begin)
        self._adapting, self._fresh = self._made_acts()
        self._side.put_ready.connect(self._on_put_ready)
        ui.look.changed.connect(self._fit)
        self._fit()

    @property
    def is_outdated(self) -> bool:
        """Tell whether it is better made anew: nothing chosen yet, and other choices by now."""
        return self._model.is_outdated

    @property
    def adapts_a_plan(self) -> bool:
        """Tell whether these decisions were put ready before."""
        return self._model.is_plan

    def acts(self) -> Sequence[QWidget]:
        """Say that this is a plan, with the way to a page where nothing is decided."""
        return (self._adapting, self._fresh) if self.adapts_a_plan else ()

    def focus_first(self) -> None:
        """Put the keyboard in the first control."""
        first_in(self._page).setFocus()

    def refresh(self) -> None:
        """Leave everything as it was chosen."""

    def begin_with_card(self) -> None:
        """Decide on a round with a dilemma card, and go to what is open still."""
        self._model.choose_card_round()
        self._page.focus_question(next(open_questions(self._model.decisions), _METHOD))

    def begin(self) -> None:
        """Begin as *Begin beraad* does; where something stands in the way, go there."""
        if stop := blocker(self._ui.language, self._model.decisions):
            announce(self, stop)
            self._page.focus_question(next(open_questions(self._model.decisions), _METHOD))
        else:
            self._on_begin()

    def flush(self) -> bool:
        """Put ready what was typed and not begun; tells whether that worked."""
        try:
            self._model.keep_what_was_typed()
        except MoreelberaadError as error:
            self._tell(error)
            return False
        return True

    def _made_acts(self) -> tuple[QWidget, QWidget]:
        said = self._ui.say("Je past een klaargezet beraad aan.")
        fresh = button(self._ui, self._ui.say("Begin met een leeg blad"), "link")
        fresh.clicked.connect(self.fresh_asked)
        return words(self._ui, said, "caption", token="ink2", wrap=False), fresh

    def _lay_out(self) -> QBoxLayout:
        whole = QWidget()
        panes = QBoxLayout(ROW, whole)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(self._page, 1)
        panes.addWidget(self._side)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(whole))
        return panes

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Fold where the room, at the present text size, is too narrow (ux.md 7)."""
        room = self.width() / self._ui.look.scale
        panes = ROW if room >= _ROOM_FOR_SIDE else COLUMN
        self._panes.setDirection(panes)
        room -= self._side.fold(panes)
        self._page.fold(ROW if room >= _ROOM_FOR_ROWS else COLUMN)

    @Slot()
    def _on_begin(self) -> None:
        """Ask about a mirrored projector first, where only one screen is seen."""
        if self._screens() > 1:
            self._begin()
            return
        dialog = MirrorDialog(self._ui, self, self._screens)
        dialog.answered.connect(self._begin_on_one_screen)
        dialog.open()

    @Slot(bool)
    def _begin_on_one_screen(self, is_mirrored: bool) -> None:  # noqa: FBT001 - the answer itself
        if self._stage:
            self._stage.mirror(is_mirrored)
        if is_mirrored:
            self._model.look_at_projector()
        self._begin()

    @Slot()
    def _begin(self) -> None:
        try:
            session = self._model.begin()
        except MoreelberaadError as error:
            self._tell(error)
            return
        self.begun.emit(session)

    @Slot()
    def _on_put_ready(self) -> None:
        try:
            session = self._model.put_ready()
        except MoreelberaadError as error:
            self._tell(error)
            return
        self.put_ready.emit(session)

    def _tell(self, error: MoreelberaadError) -> None:
        self._side.fail(error_text(self._ui.language, error.code, error.params))
