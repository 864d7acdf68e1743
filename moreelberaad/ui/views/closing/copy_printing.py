"""The button that prints the Nalees-exemplaar, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.finishing.print_pages import ask_printer, print_on

AskPrinter = Callable[[QWidget, Callable[[QPrinter], None]], bool]


class CopyPrinting(QObject):
    """A button and a notice, to be laid on a page; no file comes in between."""

    drawn = Signal()

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
        self._ui, self._paper, self._page = ui, paper, parent
        self._save, self._ask = save, ask
        self._printer: QPrinter | None = None
        self.notice = Notice(ui, "warn")
        self.button: QPushButton = button(ui, ui.say("Nalees-exemplaar afdrukken"), icon="printer")
        self.button.clicked.connect(self._choose_printer)
        paper.drawn.connect(self._on_drawn)
        paper.failed.connect(self._on_failed)

    @Slot()
    def _choose_printer(self) -> None:
        self.notice.clear()
        if not self._save():
            return  # what cannot be saved is told by the page itself
        if not self._ask(self._page, self._draw_for):
            self.notice.tell(
                self._ui.say("Geen printer gevonden. Sluit er een aan en kies opnieuw.")
            )

    def _draw_for(self, printer: QPrinter) -> None:
        self._printer = printer
        self._paper.draw()

    @Slot(object)
    def _on_drawn(self, pages: tuple[bytes, ...]) -> None:
        self.drawn.emit()
        if self._printer is None or not print_on(self._printer, pages):
            text = self._ui.say("Het afdrukken lukte niet. Kijk of de printer aanstaat.")
            self.notice.tell(text)

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self.notice.tell(errors.sentence(self._ui, error))
