"""The page *Afspraken* of Leren: what was agreed, and how it goes (ux.md 3.13)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.ui.support.focus_ring import RING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_calendar import CalendarFile
from moreelberaad.ui.viewmodels.learning.agreements_writing import LookBack
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.learning.agreements_acts import AgreementActs
from moreelberaad.ui.views.learning.agreements_files import AgreementFiles
from moreelberaad.ui.views.learning.agreements_form import AgreementForm
from moreelberaad.ui.views.learning.agreements_list import AgreementList
from moreelberaad.ui.views.learning.two_columns import TwoColumns
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.telling import Telling


class AgreementsPage(QWidget):
    """The list and the form, and below them what was just done."""

    def __init__(
        self, ui: Ui, model: AgreementsModel, files: AgreementFiles | None = None
    ) -> None:
        super().__init__()
        self._ui, self._model, self._files = ui, model, files or AgreementFiles()
        self._waits_for_focus = False
        self.setAccessibleName(ui.say("Afspraken"))
        self._look_back = LookBack(model)
        self.list, self.form = AgreementList(ui, model), AgreementForm(ui, model, self._look_back)
        self._acts = AgreementActs(ui, model)
        self._acts.setParent(self)
        self._acts.hide()
        self._calendar = CalendarFile(ui.language, self)
        self._listed = Pane(ui, "window", Qt.Edge.RightEdge)
        self._listed.setLayout(tight(down(self.list), 0, 0, 1, 0))
        columns = TwoColumns(ui, self._listed, self.form, self.form.stretch)
        self._empty, self._said = _empty_page(ui)
        self._stack = QStackedWidget()
        self._columns: QWidget = columns
        self._stack.addWidget(self._empty)
        self._stack.addWidget(columns)
        self._telling = Telling(ui)
        column = tight(down(self._stack, self._telling))
        column.setStretch(0, 1)
        bare(self, column)
        self._connect()
        self._on_changed()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        if self._stack.currentWidget() is self._empty:
            return (self._empty,)
        return (self._listed, self.form)

    def acts(self) -> tuple[QWidget, ...]:
        """Give what stands at the right in the bar of the place."""
        return self._acts.widgets

    def refresh(self) -> None:
        """Read what changed elsewhere."""
        self._model.read()

    def focus_first(self) -> None:
        """Put the keyboard in the list, as soon as there is one."""
        self._waits_for_focus = not self._model.is_read
        here = self._stack.currentWidget()
        (self.list if here is self._columns else self._empty).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_agreement(self, session: SessionId, field: FieldKey, number: int) -> None:
        """Show this agreement, as soon as all is read."""
        self._model.go_to(session, field, number)

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        self._calendar.wait()
        return self._model.settle()

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._on_changed)
        model.read_failed.connect(self._tell_failure)
        self.list.entered_agreement.connect(self.form.focus_first)
        self.form.finished.connect(self._on_finished)
        self.form.dated.connect(self._on_dated)
        self._acts.calendar_asked.connect(self._write_calendar)
        self._calendar.made.connect(self._tell_made)
        self._calendar.failed.connect(self._telling.tell_error)
        for keys, act in (("Ctrl+Z", self._undo), ("Ctrl+Y", self._redo), ("Ctrl+S", self._save)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        back = QShortcut(QKeySequence("Escape"), self.form, context=inside)
        back.activated.connect(self.list.setFocus)

    @Slot()
    def _on_changed(self) -> None:
        """Show the list, or why there is none; tell what cannot be saved."""
        say, model = self._ui.say, self._model
        none = say("Geen open afspraken.") if model.is_open else say("Nog niets afgerond.")
        text = none if model.is_read else say("Even lezen…")
        if text != self._said.text():
            self._said.setText(text)
            self._empty.setAccessibleName(text)
        self._turn_to(self._columns if model.listed else self._empty)
        if self._waits_for_focus and model.is_read:
            self.focus_first()
        error = model.timeline.error
        if error is not None:
            self._telling.tell_unsaved(error, self._save_again)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the keyboard goes along from the one that was there."""
        if page is not self._stack.currentWidget():
            focus = self.focusWidget()
            has_keyboard = focus is not None and focus.hasFocus()
            self._stack.setCurrentWidget(page)
            if has_keyboard:
                self.focus_first()

    @Slot()
    def _on_finished(self) -> None:
        self.focus_first()
        self._offer_back(self._ui.say("De terugblik is afgerond."))

    @Slot()
    def _on_dated(self) -> None:
        self.focus_first()
        self._offer_back(self._ui.say("De dag van de terugblik is gekozen."))

    def _offer_back(self, text: str) -> None:
        back = button(self._ui, self._ui.say("Maak ongedaan"))
        back.clicked.connect(self._undo)
        self._telling.offer(text, back)

    @Slot()
    def _undo(self) -> None:
        if name := self._model.timeline.undo_name:
            self._look_back.undo()
            self._telling.offer(self._ui.say("Ongedaan: {name}", name=self._ui.say(name)))

    @Slot()
    def _redo(self) -> None:
        if name := self._model.timeline.redo_name:
            self._look_back.redo()
            self._telling.offer(self._ui.say("Opnieuw: {name}", name=self._ui.say(name)))

    @Slot()
    def _save(self) -> None:
        if self._model.timeline.flush():
            self._telling.offer(self._ui.say("Alles is al bewaard"))

    @Slot()
    def _save_again(self) -> None:
        if self._model.timeline.flush():
            self._telling.clear()

    @Slot()
    def _write_calendar(self) -> None:
        """Ask where the file comes, if there is a day to put in it."""
        days = self._model.days_to_come
        if not days:
            say = self._ui.say
            self._telling.offer(say("Er is geen open afspraak met een dag die nog komt."))
        elif path := self._files.choose_calendar(self._ui, self):
            self._calendar.write(path, days, self._model.today)

    @Slot(object)
    def _tell_made(self, path: Path) -> None:
        text = self._ui.say(
            "{name} is gemaakt. Er staan alleen dagen in, met “Terugblik op afspraak”.",
            name=path.name,
        )
        self._telling.offer(text)

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._telling.tell_error(error)


def _empty_page(ui: Ui) -> tuple[QWidget, QLabel]:
    said = words(ui, "", token="ink2")
    page = edged(ui, QWidget(), down(said, None), 32, 32)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setProperty(RING, "none")
    return page, said
