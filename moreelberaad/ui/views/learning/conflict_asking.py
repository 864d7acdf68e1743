"""Choosing one of the versions of the lesson on show."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_acts import LessonsActs
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.views.learning.conflict_dialog import ConflictDialog


class ConflictAsking(QObject):
    """`told` says that a version was chosen."""

    told = Signal(str)

    def __init__(
        self, ui: Ui, pane: QWidget, model: LessonsModel, acts: LessonsActs, says: LessonSays
    ) -> None:
        super().__init__(pane)
        self._ui, self._pane, self._model = ui, pane, model
        self._acts, self._says = acts, says

    @Slot()
    def ask(self) -> None:
        """Show the versions side by side."""
        if lesson := self._model.lesson:
            dialog = ConflictDialog(self._ui, self._pane.window(), lesson, self._says)
            dialog.chosen.connect(partial(self._settle, lesson))
            dialog.open()

    def _settle(self, lesson: KeptLesson, content: KeptLesson) -> None:
        if self._acts.settle(lesson, content):
            self.told.emit(self._ui.say("De versie is gekozen."))
