"""The acts on the lesson on show: a button to share it, and a menu with the rest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import IN_USE, LessonStatus
from moreelberaad.lesson_words import LESSON_STATUSES, SCOPE_NAMES
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_acts import LessonsActs
from moreelberaad.ui.views.layouts import bare

Export = Callable[[LessonId], None]


class LessonMenu(QWidget):
    """What needs words or a choice is asked for by a signal."""

    improve_asked = Signal()
    merge_asked = Signal()
    beside_asked = Signal()
    withdraw_asked = Signal()
    changed = Signal(str)
    """Something was done, in words."""

    def __init__(
        self, ui: Ui, model: LessonsModel, acts: LessonsActs, export: Export | None
    ) -> None:
        super().__init__()
        self._ui, self._model, self._acts, self._export = ui, model, acts, export
        share = button(ui, ui.say("Exporteren"), icon="export")
        self._more = button(ui, "", icon="dots-three", name=ui.say("Meer met deze les"))
        self._more.setToolTip(ui.say("Meer met deze les"))
        self._share = share
        self._menu = QMenu(self)
        bare(self, across(share, self._more, spacing="sm"))
        share.clicked.connect(self._on_export)
        self._more.clicked.connect(self._open)
        model.turned.connect(self.refresh)
        model.listed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer what can be done with this lesson; of one that is gone, nothing."""
        lesson = self._model.lesson
        in_use = bool(lesson and not lesson.is_withdrawn)
        is_old = bool(lesson and self._model.successor(lesson.id))
        self._share.setVisible(in_use and not is_old and self._export is not None)
        self._more.setVisible(in_use and not is_old)

    @Slot()
    def _on_export(self) -> None:
        if self._export and self._model.here:
            self._export(self._model.here)

    @Slot()
    def _open(self) -> None:
        say, menu = self._ui.say, self._menu
        menu.clear()
        self._add_statuses(menu.addMenu(say("Verander status")))
        self._add_scopes(menu.addMenu(say("Deelbaar tot…")))
        for text, asked in (
            (say("Verbeter…"), self.improve_asked),
            (say("Voeg samen…"), self.merge_asked),
            (say("Hoort bij…"), self.beside_asked),
            (say("Trek in…"), self.withdraw_asked),
        ):
            menu.addAction(text).triggered.connect(partial(asked.emit))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _add_statuses(self, menu: QMenu) -> None:
        lesson, say = self._model.lesson, self._ui.say
        for status in IN_USE if lesson else ():
            action = menu.addAction(say(LESSON_STATUSES[status.value]))
            action.setCheckable(True)
            action.setChecked(lesson is not None and status is lesson.status)
            action.triggered.connect(partial(self._set_status, status))

    def _add_scopes(self, menu: QMenu) -> None:
        lesson, say = self._model.lesson, self._ui.say
        for scope in Scope if lesson else ():
            action = menu.addAction(say(SCOPE_NAMES[scope]))
            action.setCheckable(True)
            action.setChecked(lesson is not None and scope is lesson.scope)
            action.triggered.connect(partial(self._set_scope, scope))

    def _set_status(
        self,
        status: LessonStatus,
        _: bool = False,  # noqa: FBT001, FBT002 - Qt
    ) -> None:
        lesson = self._model.lesson
        if lesson and self._acts.set_status(lesson, status):
            word = self._ui.say(LESSON_STATUSES[status.value])
            self.changed.emit(self._ui.say("Status werd: {status}", status=word))

    def _set_scope(self, scope: Scope, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt
        lesson = self._model.lesson
        if lesson and self._acts.set_scope(lesson, scope):
            word = self._ui.say(SCOPE_NAMES[scope])
            self.changed.emit(self._ui.say("Deelbaar tot: {scope}", scope=word))
