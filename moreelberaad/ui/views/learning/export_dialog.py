"""*Exporteren*: a kept lesson as a lessons sheet, in the files that somebody ticks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.readers import Readers
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, field, words
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.learning.export_lesson import LessonExport
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.file_dialogs import usual_folder
from moreelberaad.ui.views.finishing.formats import FormatTicks
from moreelberaad.ui.views.finishing.long_tick import LongTick
from moreelberaad.ui.views.finishing.outside import Outside

_READERS = (None, *Readers)
"""As in the list; a sheet for no one in particular is for everyone."""


class ExportDialog(Dialog):
    """Asks for whom and in which files, makes them, and says where they stand."""

    def __init__(self, ui: Ui, parent: QWidget, model: LessonExport, outside: Outside) -> None:
        super().__init__(ui, parent, ui.say("Exporteren"))
        self._ui, self._model, self._outside = ui, model, outside
        self._folder = usual_folder()
        model.setParent(self)
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        self._busy = Notice(ui)
        self._readers, self._formats = self._make_readers(), FormatTicks(ui, ui.say("Bestanden"))
        self._tick = LongTick(ui, ui.say(UNCLASSIFIED))
        self._open = button(ui, ui.say("Open map"), icon="folder-open")
        self._close = button(ui, ui.say("Sluit"))
        self._act = button(ui, ui.say("Exporteer…"), "primary", icon="export")
        self._lay()
        self._connect()
        self._refresh()
        self._readers.setFocus()

    def _make_readers(self) -> QuietCombo:
        made = QuietCombo(self._ui)
        made.addItems([_reader_names(self._ui)[each] for each in _READERS])
        return made

    def _lay(self) -> None:
        ui = self._ui
        scope = words(ui, ui.say(wording.SCOPES[self._model.scope]), "caption", token="ink2")
        for each in (
            scope,
            field(ui, ui.say("Voor wie?"), self._readers),
            field(ui, ui.say("Bestanden"), self._formats),
            self._tick,
            self._busy,
            self._good,
            self._bad,
        ):
            self.body.addWidget(each)
        self._tick.setVisible(self._model.asks_unclassified)  # with a parent, or it is a window
        self.finish_with(self._open, self._close, self._act)
        self._open.hide()

    def _connect(self) -> None:
        model = self._model
        self._readers.activated.connect(self._choose_readers)
        self._formats.changed.connect(model.files.choose)
        self._tick.clicked.connect(model.set_unclassified)
        self._act.clicked.connect(self._make)
        self._open.clicked.connect(self._open_folder)
        self._close.clicked.connect(self.reject)
        self.finished.connect(model.cancel)
        model.changed.connect(self._refresh)
        model.made.connect(self._on_made)
        model.failed.connect(self._on_failed)

    @Slot()
    def _refresh(self) -> None:
        files = self._model.files
        self._formats.show_state(files.offered, files.formats)
        self._act.setEnabled(self._model.can_make)

    @Slot(int)
    def _choose_readers(self, row: int) -> None:
        self._model.choose_readers(_READERS[row])

    @Slot()
    def _make(self) -> None:
        folder = self._outside.choose_folder(self._ui, self, self._folder)
        if folder is not None:
            self._folder = folder
            self._good.clear()
            self._bad.clear()
            self._busy.tell(self._ui.say("De bestanden worden gemaakt."))
            self._model.make(folder)

    @Slot()
    def _open_folder(self) -> None:
        self._outside.open_folder(self._folder)

    @Slot(int)
    def _on_made(self, number: int) -> None:
        self._busy.clear()
        self._good.tell(
            self._ui.count("{number} bestand gemaakt.", "{number} bestanden gemaakt.", number)
        )
        self._open.show()
        self._open.setDefault(True)  # or Enter would make the files again
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._busy.clear()
        self._bad.tell(errors.sentence(self._ui, error))


def export_lesson(  # noqa: PLR0913 - where it comes from, and which lesson
    ui: Ui,
    app: App,
    bench: Workbench,
    parent: QWidget,
    lesson_id: LessonId,
    *,
    outside: Outside | None = None,
) -> ExportDialog:
    """Open the dialog over a window; a test gives its own ways out."""
    model = LessonExport(app, bench, lesson_id, ui.language)
    dialog = ExportDialog(ui, parent, model, outside or Outside())
    dialog.open()
    return dialog


def _reader_names(ui: Ui) -> dict[Readers | None, str]:
    return {
        None: ui.say("Iedereen"),
        Readers.MILITARY: ui.say("Militair"),
        Readers.POLITICAL: ui.say("Politiek-bestuurlijk"),
        Readers.SOCIETY: ui.say("Maatschappelijk"),
    }
