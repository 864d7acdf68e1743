"""*Achteraf invoeren*: what must be known first, and then one page of fields (ux.md 3.17)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.afterwards import is_entered_afterwards
from moreelberaad.ui.viewmodels.afterwards_start import AfterwardsStart
from moreelberaad.ui.views.layouts import bare, scrolled
from moreelberaad.ui.views.new_session_case import EntryQuestion, ProcedureQuestion
from moreelberaad.ui.views.new_session_group import GroupQuestion
from moreelberaad.ui.views.new_session_head import Head
from moreelberaad.ui.views.new_session_method import MethodQuestion
from moreelberaad.ui.views.new_session_question import COLUMN, ROW, Question
from moreelberaad.ui.views.preparing.afterwards_day import DayQuestion
from moreelberaad.ui.views.preparing.afterwards_import import (
    Choose,
    SessionImport,
    chosen_session_file,
)
from moreelberaad.ui.views.preparing.afterwards_side import AfterwardsSide
from moreelberaad.ui.views.regions import first_in
from moreelberaad.wording import error_text

_ROOM_FOR_SIDE, _ROOM_FOR_ROWS = 1100, 980
"""Px at 100 % below which the side goes under the questions, and these under each other."""
_EDGES = (48, 12, 32, 9)


class AfterwardsPage(QWidget):
    """Begins a session that was held on paper; `afterwards` tells its id."""

    afterwards = Signal(object)

    def __init__(
        self,
        ui: Ui,
        app: App,
        bench: Workbench,
        choose: Choose = chosen_session_file,
    ) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Achteraf invoeren"))
        self._ui, self._app, self._bench = ui, app, bench
        self._import = SessionImport(ui, bench, choose)
        self._import.taken_in.connect(self._on_taken_in)
        self._holder = down()
        bare(self, self._holder)
        self._build()
        ui.look.changed.connect(self._fit)

    def focus_first(self) -> None:
        """Put the focus in the first control."""
        first_in(self._form).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Offer the methods and series that there are by now, where nothing was chosen yet."""
        if self._model.is_outdated:
            self._area.hide()
            self._holder.removeWidget(self._area)
            self._area.deleteLater()
            self._build()

    def flush(self) -> bool:
        """Wait for a file that is being taken in; nothing else is kept before it begins."""
        self._import.settle()
        return True

    def acts(self) -> Sequence[QWidget]:
        """Give what stands at the right of the sub-bar."""
        return (self._import.act,)

    def _build(self) -> None:
        ui = self._ui
        model = AfterwardsStart(self._app, self._bench, ui.language, self._now)
        self._model = model
        self._head = Head(ui, model)
        self._questions = _questions(ui, model)
        self._form = QWidget()
        *questions, group, day = self._questions
        self._last: QBoxLayout = across(group, day, spacing="xl")
        self._column = down(self._head, *questions, self._last, None)
        self._form.setLayout(self._column)
        self._side = AfterwardsSide(ui, model)
        self._side.begun.connect(self._on_begin)
        whole = QWidget()
        model.setParent(whole)
        self._panes = QBoxLayout(ROW, whole)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._panes.addWidget(self._form, 1)
        self._panes.addWidget(self._side)
        self._area = scrolled(whole)
        self._column.insertWidget(0, self._import)
        self._holder.addWidget(self._area)
        self._fit()

    def _now(self) -> datetime:
        return self._app.world.today.now.astimezone()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Fold where the room, at the present text size, is too narrow (ux.md 7)."""
        look = self._ui.look
        room = self.width() / look.scale
        panes = ROW if room >= _ROOM_FOR_SIDE else COLUMN
        self._panes.setDirection(panes)
        room -= self._side.fold(panes)
        rows = ROW if room >= _ROOM_FOR_ROWS else COLUMN
        self._column.setContentsMargins(*(look.px(each) for each in _EDGES))
        self._column.setSpacing(look.px(8))
        self._head.fold(rows)
        self._last.setDirection(rows)
        for each in self._questions:
            each.fold(rows)

    @Slot()
    def _on_begin(self) -> None:
        try:
            session = self._model.begin()
        except MoreelberaadError as error:
            self._side.fail(error_text(self._ui.language, error.code, error.params))
            return
        self.afterwards.emit(session)

    @Slot(object)
    def _on_taken_in(self, session: Session) -> None:
        """Go on typing in a session that came in open; a closed one is ready in the vault."""
        if is_entered_afterwards(session):
            self.afterwards.emit(session.id)


def _questions(ui: Ui, model: AfterwardsStart) -> tuple[Question, ...]:
    entry = EntryQuestion(ui, model)
    return (
        entry,
        MethodQuestion(ui, model, entry.choice),
        ProcedureQuestion(ui, model),
        GroupQuestion(ui, model),
        DayQuestion(ui, model),
    )
