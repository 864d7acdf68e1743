"""The page of exporting: what to make, its pages, and whether it may leave (ux.md 3.11)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.dressing import dress
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.file_dialogs import usual_folder
from moreelberaad.ui.views.finishing.documents_pane import DocumentsPane
from moreelberaad.ui.views.finishing.gates_pane import GatesPane
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.finishing.pages_pane import PagesPane
from moreelberaad.ui.views.finishing.print_pages import Printing
from moreelberaad.ui.views.finishing.shared_dialog import show_shared
from moreelberaad.ui.views.finishing.sight import Sight
from moreelberaad.ui.views.layouts import Width, bare, scrolled
from moreelberaad.ui.views.run.panes import tight

_LEFT, _RIGHT, _BAR, _ALL_BESIDE = 500, 350, 12, 1100
"""Px at 100 %: the sides, a scroll bar in them, and from what width three panes stand abreast."""


class ExportPage(QWidget):
    """The last stage: nothing comes after, so `done` is for the way back to the list."""

    done = Signal()
    stage_asked = Signal(object)
    message_asked = Signal()
    office_asked = Signal()

    def __init__(self, ui: Ui, model: ExportModel, outside: Outside, sight: Sight) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._outside = outside
        self._folder = self._last_read = usual_folder()
        self._stopping = False
        self._printing = Printing(ui, model.draw_for_paper, self)
        self._documents = DocumentsPane(ui, model)
        self._pages = PagesPane(ui, model, sight)
        self._gates = GatesPane(ui, model)
        self._left, self._right = QWidget(), QWidget()
        self._left_column = tight(down(self._documents))
        self._right_column = tight(down(self._gates))
        self._right_side = self._lay()
        self._connect()

    @property
    def action(self) -> QWidget:
        """Give *Wat is er gedeeld*, for a header that has room for it."""
        return self._documents.shared_button

    def focus_first(self) -> None:
        """Put the keyboard on the chosen document."""
        self._documents.focus_first()

    @Slot()
    def show_shared(self) -> None:
        """Show what was shared of this session."""
        show_shared(self._ui, self, self._model.session, self._model.shared)

    @Slot()
    def refresh_office(self) -> None:
        """Look again at what the office filled in."""
        self._model.files.refresh()

    @Slot()
    def print_pages(self) -> None:
        """Print what is seen, when it may leave."""
        say, outcome = self._ui.say, self._gates.outcome
        if not self._model.can_make or not self._model.pages:
            outcome.tell_trouble(say("Dit kan nog niet op papier. Kijk wat er nog openstaat."))
        elif not self._outside.ask_printer(self, self._printing.draw_for):
            outcome.tell_trouble(say("Geen printer gevonden. Exporteer het blad als PDF."))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay(self) -> QWidget:
        left = scrolled(bare(self._left, self._left_column))
        right = scrolled(bare(self._right, self._right_column))
        left.setAccessibleName(self._ui.say("Wat wil je maken?"))
        right.setAccessibleName(self._ui.say("Klaar om te delen?"))
        for area, inside, width in (
            (left, self._left, _LEFT),
            (right, self._right, _RIGHT),
        ):
            Width(self._ui, area, width)
            Width(self._ui, inside, width - _BAR)  # or a scroll bar would make the words wrap
        row = tight(across(left, self._pages, right))
        row.setStretch(1, 1)
        self.setLayout(row)
        return right

    @Slot()
    def _arrange(self) -> None:
        """Put the right side below the left one where the page would have no room."""
        beside = self.width() >= self._ui.look.px(_ALL_BESIDE)
        if beside is not self._right_side.isHidden():
            return
        column = self._right_column if beside else self._left_column
        column.addWidget(self._gates)
        for each in self._gates.findChildren(QWidget):
            dress(each, self._ui.look)  # a new parent brings back the font from before
        self._right_side.setVisible(beside)

    def _connect(self) -> None:
        model, outcome = self._model, self._gates.outcome
        self._connect_choices()
        self._gates.make_asked.connect(self._make)
        self._gates.rows.stage_asked.connect(self.stage_asked)
        outcome.folder_asked.connect(self._open_folder)
        outcome.print_asked.connect(self.print_pages)
        outcome.cancel_asked.connect(self._cancel)
        model.changed.connect(self._on_changed)
        model.previewed.connect(outcome.clear)
        model.made.connect(self._on_made)
        model.paper.connect(self._printing.put)
        self._printing.failed.connect(outcome.tell_trouble)
        model.failed.connect(self._on_failed)
        self._ui.look.changed.connect(self._arrange)
        keys = QShortcut(QKeySequence("Ctrl+P"), self)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)
        keys.activated.connect(self.print_pages)

    def _connect_choices(self) -> None:
        documents = self._documents
        documents.shared_asked.connect(self.show_shared)
        documents.readers.message_asked.connect(self.message_asked)
        documents.sheets.office_asked.connect(self.office_asked)
        documents.house_style.file_asked.connect(self._choose_house_style)

    @Slot()
    def _choose_house_style(self) -> None:
        file = self._outside.choose_file(self._ui, self, self._last_read)
        if file is not None:
            self._last_read = file.parent
            self._model.house_style.choose(file)

    @Slot()
    def _make(self) -> None:
        folder = self._outside.choose_folder(self._ui, self, self._folder)
        if folder is not None:
            self._folder = folder
            self._gates.outcome.tell_begun(self._model.files.number)
            self._model.make(folder)

    @Slot()
    def _cancel(self) -> None:
        self._stopping = True
        self._model.cancel()

    @Slot()
    def _on_changed(self) -> None:
        come_after(self._pages, self._gates)  # the rows of the gates were made anew
        if self._stopping and not self._model.busy:
            self._stopping = False
            self._gates.outcome.tell_stopped()

    @Slot()
    def _open_folder(self) -> None:
        self._outside.open_folder(self._folder)

    @Slot(object)
    def _on_made(self, names: tuple[str, ...]) -> None:
        self._stopping = False
        self._gates.outcome.tell_made(len(names))

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._gates.outcome.tell_trouble(errors.sentence(self._ui, error))
