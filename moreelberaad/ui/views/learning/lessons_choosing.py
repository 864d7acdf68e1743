"""Choosing other lessons: to make one of them, or to put them beside one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.search import Word
from moreelberaad.domain.search_query import marks_in
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import Height

_ID = Qt.ItemDataRole.UserRole
_HIGH = 240
Refuse = Callable[[Sequence[KeptLesson]], str]
"""Tells why these cannot be chosen; nothing when they can."""


class LessonChooser(Dialog):
    """`chosen` gives the lessons that are ticked, which nothing speaks against."""

    chosen = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - a question is its words
        self,
        ui: Ui,
        parent: QWidget,
        title: str,
        lead: str,
        says: LessonSays,
        lessons: Sequence[KeptLesson],
        ticked: frozenset[LessonId],
        refuse: Refuse,
    ) -> None:
        super().__init__(ui, parent, title)
        self._lessons = {each.id: each for each in lessons}
        self._refuse = refuse
        self._line, self._list, self._why = TimelineLine(), QListWidget(), Notice(ui, "warn")
        self._line.setAccessibleName(ui.say("Zoek een les"))
        self._line.setPlaceholderText(ui.say("Zoek een les"))
        wear_role(self._line, ui.look, "body")
        wear_role(self._list, ui.look, "body")
        self._list.setAccessibleName(ui.say("Lessen"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Height(ui, self._list, _HIGH)
        for each in lessons:
            item = QListWidgetItem(says.title(each), self._list)
            item.setData(_ID, each.id)
            item.setToolTip(says.spoken(each))
            on = each.id in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)
        for widget in (words(ui, lead, token="ink2"), self._line, self._list, self._why):
            self.body.addWidget(widget)
        back, done = button(ui, ui.say("Annuleer")), button(ui, ui.say("Verder"), "primary")
        back.clicked.connect(self.reject)
        done.clicked.connect(self._finish)
        self._line.textChanged.connect(self._seek)
        self.finish_with(back, done)
        self._line.setFocus()

    @Slot(str)
    def _seek(self, text: str) -> None:
        sought = tuple(Word(text=word) for word in text.split())
        items = (self._list.item(row) for row in range(self._list.count()))
        for item in items:
            text = item.text()
            item.setHidden(not all(marks_in(text, (word,)) for word in sought))

    @Slot()
    def _finish(self) -> None:
        items = (self._list.item(row) for row in range(self._list.count()))
        on = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        lessons = [self._lessons[item.data(_ID)] for item in on]
        if reason := self._refuse(lessons):
            self._why.tell(reason)
        else:
            self.accept()
            self.chosen.emit(lessons)
