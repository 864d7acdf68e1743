"""The page *Lessen* of Leren: ask, read, and do something with what was found (ux.md 3.13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import LessonId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, line
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_acts import LessonsActs
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.learning.lessons_chips import Chips
from moreelberaad.ui.views.learning.lessons_kept import KeptSearches
from moreelberaad.ui.views.learning.lessons_list import LessonList
from moreelberaad.ui.views.learning.lessons_menu import Export
from moreelberaad.ui.views.learning.lessons_nothing import NothingFound
from moreelberaad.ui.views.learning.lessons_pane import LessonPane
from moreelberaad.ui.views.learning.lessons_query import QueryLine
from moreelberaad.ui.views.learning.packages_bar import PackageBar
from moreelberaad.ui.views.learning.packages_dialog import PackageFiles
from moreelberaad.ui.views.learning.packages_going_files import GoingFiles
from moreelberaad.ui.views.learning.two_columns import TwoColumns
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.telling import Telling


class LessonsPage(QWidget):
    """The query above, what was found at the left, one lesson at the right."""

    def __init__(
        self,
        ui: Ui,
        model: LessonsModel,
        export: Export | None = None,
        files: PackageFiles | None = None,
        going: GoingFiles | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.setAccessibleName(ui.say("Lessen"))
        acts = LessonsActs(model)
        says = LessonSays(ui.language, lambda: model.words, model.bench.terms)
        self.line, self.chips = QueryLine(ui, model), Chips(ui, model)
        self.list, self.nothing = LessonList(ui, model, says), NothingFound(ui, model)
        self.pane = LessonPane(ui, model, acts, says, export)
        self._kept = KeptSearches(ui, model, acts)
        self.packages = PackageBar(ui, model, says, files, going)
        for hidden in (self._kept, self.packages):
            hidden.setParent(self)
        self.packages.hide()
        self._head = edged(
            ui, Pane(ui, "window"), down(self.line, self.chips, spacing="md"), 32, 14
        )
        self._listed = Pane(ui, "window", Qt.Edge.RightEdge)
        self._stack = QStackedWidget()
        for widget in (self.list, self.nothing):
            self._stack.addWidget(widget)
        self._listed.setLayout(tight(down(self._stack), 0, 0, 1, 0))
        columns = TwoColumns(ui, self._listed, self.pane, self.pane.stretch)
        self._telling = Telling(ui)
        column = tight(down(self._head, line(ui), columns, self._telling))
        column.setStretch(2, 1)
        bare(self, column)
        self._connect()
        self._on_listed()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self._head, self._listed, self.pane)

    def acts(self) -> tuple[QWidget, ...]:
        """Give what stands at the right in the bar of the place."""
        return (self.packages, self._kept.button)

    def refresh(self) -> None:
        """Read what changed elsewhere."""
        self._model.read()

    def focus_first(self) -> None:
        """Put the keyboard in the query."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_query(self, query: str) -> None:
        """Show what a query finds."""
        self.pane.close_form()
        self._model.ask(query)

    def show_lesson(self, lesson: LessonId) -> None:
        """Show one lesson, among all others."""
        self.pane.close_form()
        self._model.ask("")
        self._model.turn_to(lesson)

    def flush(self) -> bool:
        """Save what was typed, and wait for what is looked up; tells whether that worked."""
        is_safe = self.pane.flush()
        self.packages.wait()
        self._model.wait()
        return is_safe

    def _connect(self) -> None:
        model = self._model
        model.listed.connect(self._on_listed)
        model.read_failed.connect(self._tell_failure)
        model.timeline.refused.connect(self._tell_refused)
        self.line.left.connect(self._to_found)
        self.chips.wrote.connect(self.focus_first)
        self.nothing.wrote.connect(self.focus_first)
        self._kept.asked.connect(self.focus_first)
        self._kept.told.connect(self._offer_back)
        self.packages.told.connect(self._offer_back)
        self.packages.shown.connect(self.show_lesson)
        self.list.entered_lesson.connect(self.pane.focus_first)
        self.list.left.connect(self.focus_first)
        self.pane.left.connect(self._to_found)
        self.pane.told.connect(self._offer_back)
        keys = (("Ctrl+Z", self._undo), ("Ctrl+Y", self._redo), ("Ctrl+F", self._seek))
        for each, act in keys:
            QShortcut(QKeySequence(each), self).activated.connect(act)

    @Slot()
    def _on_listed(self) -> None:
        self._stack.setCurrentWidget(self.list if self._model.ids else self.nothing)

    @Slot()
    def _to_found(self) -> None:
        if self._model.ids:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.nothing.focus_first()

    @Slot()
    def _seek(self) -> None:
        self.focus_first()
        self.line.selectAll()

    @Slot(str)
    @Slot(str, object)
    def _offer_back(self, text: str, ways: Sequence[QPushButton] = ()) -> None:
        back = button(self._ui, self._ui.say("Maak ongedaan"))
        back.clicked.connect(self._undo)
        self._telling.offer(text, *ways, back)

    @Slot()
    def _undo(self) -> None:
        if self.pane.is_writing:
            self.pane.form.undo()
            return
        name = self._model.timeline.undo_name
        if name and self._model.timeline.undo():
            self._telling.offer(self._ui.say("Ongedaan: {name}", name=self._ui.say(name)))

    @Slot()
    def _redo(self) -> None:
        if self.pane.is_writing:
            self.pane.form.redo()
            return
        name = self._model.timeline.redo_name
        if name and self._model.timeline.redo():
            self._telling.offer(self._ui.say("Opnieuw: {name}", name=self._ui.say(name)))

    @Slot(object)
    def _tell_refused(self, error: MoreelberaadError) -> None:
        if self.pane.is_writing:
            self.pane.refuse(errors.sentence(self._ui, error))
        else:
            self._telling.tell_error(error)

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._telling.tell_error(error)
