"""The button that prints the Nalees-exemplaar, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.finishing.print_pages import Printing, ask_printer

AskPrinter = Callable[[QWidget, Callable[[QPrinter], None]], bool]


class CopyPrinting(QObject):
    """A button and a notice, to be laid on a page; no file comes in between."""

    def __init__(
        self,
        ui: Ui,
        paper: ReadBackPaper,
        parent: QWidget,
        *,
        save: Callable[[], bool],
        ask: AskPrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self._ui, self._page = ui, parent
        self._save, self._ask = save, ask
        self._printing = Printing(ui, paper.draw, self)
        self._printing.failed.connect(self._tell)
        self.notice = Notice(ui, "warn")
        self.button: QPushButton = button(
            ui, ui.say("Nalees-exemplaar afdrukken"), icon="printer"
        ).wrap_words()
        self.button.clicked.connect(self._choose_printer)
        paper.drawn.connect(self._printing.put)
        paper.failed.connect(self._on_failed)

    @Slot()
    def _choose_printer(self) -> None:
        self.notice.clear()
        if not self._save():
            return  # what cannot be saved is told by the page itself
        if not self._ask(self._page, self._printing.draw_for):
            self._tell(self._ui.say("Geen printer gevonden. Sluit er een aan en kies opnieuw."))

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.notice.tell(text)

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._tell(errors.sentence(self._ui, error))
