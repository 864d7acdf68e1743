"""The questionnaire between the page of the series, the printer and what is typed over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.values import TallySet
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.series_says import SeriesSays
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.file_dialogs import usual_folder
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.finishing.print_pages import Printing
from moreelberaad.ui.views.preparing.series_typing import SeriesTypingDialog


class SeriesForms(QObject):
    """Tells in words what was made; what is typed can be taken back on the page."""

    told = Signal(str)
    kept = Signal(str)

    def __init__(self, ui: Ui, model: SeriesSays, page: QWidget, outside: Outside) -> None:
        super().__init__(page)
        self._ui, self.model, self._page, self._outside = ui, model, page, outside
        self._printing = Printing(ui, model.draw_for_paper, self)
        self._printing.failed.connect(self.told)
        model.paper.connect(self._printing.put)
        model.made.connect(self._on_made)
        model.failed.connect(self._on_failed)

    @Slot()
    def print_form(self) -> None:
        """Ask a printer; without one the form becomes a PDF in a folder."""
        if self._outside.ask_printer(self._page, self._printing.draw_for):
            return
        folder = self._outside.choose_folder(self._ui, self._page, usual_folder())
        if folder is not None:
            self.model.export(folder)

    @Slot()
    def type_over(self) -> None:
        """Ask the tallies."""
        form, present = self.model.form, self.model.present
        dialog = SeriesTypingDialog(self._ui, form, present, self._page)
        dialog.typed.connect(self._keep)
        dialog.typed.connect(dialog.accept)
        dialog.open()

    @Slot(object)
    def _keep(self, counts: TallySet) -> None:
        if self.model.type_over(counts):
            self.kept.emit(self._ui.say("Vragenlijst bewaard bij deze reeks."))

    @Slot(object)
    def _on_made(self, file: Path) -> None:
        self.told.emit(self._ui.say("Gemaakt: {name}.", name=file.name))

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self.told.emit(errors.sentence(self._ui, error))
