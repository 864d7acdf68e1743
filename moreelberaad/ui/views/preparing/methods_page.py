"""The page *Gespreksvormen*: choose, adapt and share a method without code (ux.md 3.16)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMetaMethod, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from moreelberaad.ui.views.about_methods import AboutMethods
from moreelberaad.ui.views.preparing.methods.bookkeeping import Bookkeeping
from moreelberaad.ui.views.preparing.methods.columns import Columns
from moreelberaad.ui.views.preparing.methods.editing import Editing
from moreelberaad.ui.views.preparing.methods.files import MethodFiles
from moreelberaad.ui.views.preparing.methods.form_pane import FormPane
from moreelberaad.ui.views.preparing.methods.methods_pane import MethodsPane
from moreelberaad.ui.views.preparing.methods.preview_pane import PreviewPane
from moreelberaad.ui.views.preparing.methods.steps_pane import StepsPane
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.telling import Telling


class MethodsPage(QWidget):
    """Four columns, and below them what was just done."""

    paper_asked = Signal(str)
    rehearsal_asked = Signal(object)

    def __init__(
        self, ui: Ui, app: App, bench: Workbench, files: MethodFiles | None = None
    ) -> None:
        super().__init__()
        self._ui, self._bench = ui, bench
        self.setAccessibleName(ui.say("Gespreksvormen"))
        self._model = MethodsModel(app, bench, ui.language, self)
        self._methods, self._steps = MethodsPane(ui, self._model), StepsPane(ui)
        self._form, self._preview = FormPane(ui), PreviewPane(ui, app)
        self._telling = Telling(ui)
        self._editing = Editing(
            ui, self._model, (self._methods, self._steps, self._form, self._preview), self
        )
        self._books = Bookkeeping(
            ui,
            self._model,
            self._editing,
            telling=self._telling,
            files=files or MethodFiles(),
            page=self,
        )
        self._print, self._share, self._rehearse = self._make_acts()
        self._lay()
        self._connect()
        self._editing.open_first()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self._methods, self._steps, self._form, self._preview)

    def acts(self) -> Sequence[QWidget]:
        """Give the acts for the sub-bar; printing only where somebody can."""
        can_print = self.isSignalConnected(QMetaMethod.fromSignal(self.paper_asked))
        return (*((self._print,) if can_print else ()), self._share, self._rehearse)

    def focus_first(self) -> None:
        """Put the keyboard in the list of methods."""
        self._methods.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the methods as they are now."""
        self._editing.refresh()

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        return self._model.flush()

    def _make_acts(self) -> tuple[QWidget, QWidget, QWidget]:
        ui, say = self._ui, self._ui.say
        paper = button(ui, say("Werkbladen afdrukken"), icon="printer").wrap_words()
        share = button(ui, say("Delen"), icon="upload-simple")
        rehearse = button(ui, say("Proefdraaien"), "primary", icon="play-fill").wrap_words()
        paper.clicked.connect(self._ask_paper)
        share.clicked.connect(self._books.share)
        rehearse.clicked.connect(self._ask_rehearsal)
        return paper, share, rehearse

    def _lay(self) -> None:
        columns = Columns(
            self._ui,
            self.panes,
            (self._methods.list, self._steps.list),
            self._form.stretch,
            self._preview.stretch,
        )
        column = tight(down(columns, self._telling))
        column.setStretch(0, 1)
        self.setLayout(column)

    def _connect(self) -> None:
        self._methods.copy_asked.connect(self._books.copy)
        self._methods.import_asked.connect(self._books.read_in)
        self._methods.remove_asked.connect(self._books.remove)
        self._methods.about_asked.connect(self._show_about)
        self._form.field_removed.connect(self._books.offer_field)
        self._editing.step_removed.connect(self._books.offer_step)
        self._editing.barred.connect(self._books.tell_barred)
        self._editing.checked.connect(self._on_checked)
        for keys, act in (
            ("Ctrl+D", self._books.copy),
            ("Ctrl+Z", self._books.undo),
            ("Ctrl+Y", self._books.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    @Slot()
    def _on_checked(self) -> None:
        """Let only a faultless method be used."""
        is_right = self._editing.method.template is not None
        why = "" if is_right else self._ui.say("Dit kan als de vorm klopt.")
        for act in (self._print, self._rehearse):
            act.setEnabled(is_right)
            act.setAccessibleDescription(why)

    @Slot()
    def _show_about(self) -> None:
        AboutMethods(self._ui, self, self._bench.templates.all()).open()

    @Slot()
    def _ask_paper(self) -> None:
        template = self._editing.method.template
        if template and self.flush():
            self.paper_asked.emit(template.id)

    @Slot()
    def _ask_rehearsal(self) -> None:
        template = self._editing.method.template
        if template and self.flush():
            self.rehearsal_asked.emit(template)
