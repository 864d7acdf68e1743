"""*Afdrukken*: sheets of cards with their real pages, to a printer or a PDF (ux.md 3.12)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget
from typing_extensions import override

from moreelberaad.domain.card_layouts import SheetKind
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.cards.file_names import file_name
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.cards.files import CardFilesAsked
from moreelberaad.ui.views.cards.fitting_area import FittingArea
from moreelberaad.ui.views.cards.printing.options import PrintOptions
from moreelberaad.ui.views.cards.printing.sheet_pages import SheetPages
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.finishing.print_pages import Printing
from moreelberaad.ui.views.finishing.sight import Sight
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.regions import Regions
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.two_panes import TwoPanes

_WIDE, _TALL, _LEFT, _EDGE, _LOWEST = 1120, 680, 430, 28, 320
"""Px at 100 %: the dialog where the window has room, its left side, what stays free around the
words, and the least height of both sides."""


class PrintDialog(QDialog):
    """What is chosen on the left, its pages on the right, and below them what can be done."""

    def __init__(
        self,
        ui: Ui,
        model: PrintModel,
        parent: QWidget,
        files: CardFilesAsked | None = None,
        outside: Outside | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("moreelberaad")
        self.setAccessibleName(ui.say("Kaarten afdrukken"))
        self._ui, self._model, self._over = ui, model, parent
        self._files, self._outside = files or CardFilesAsked(), outside or Outside()
        model.setParent(self)
        self._printing = Printing(ui, model.draw_for_paper, self)
        self._options = PrintOptions(ui, model)
        self._sheets = words(ui, "", token="ink2")
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        self._pages = SheetPages(ui, model, Sight())
        self._close = button(ui, ui.say("Sluit"), "quiet")
        self._print = button(ui, ui.say("Afdrukken…"), icon="printer", keys="Ctrl+P")
        self._save = button(ui, ui.say("Bewaar als pdf…"), "primary", icon="export")
        self._lay()
        self._connect()
        self._show()
        self._options.focus_first()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        px, room = self._ui.look.px, self._over.window().size()
        free = room - QSize(2 * _EDGE, 2 * _EDGE)
        self.resize(QSize(px(_WIDE), px(_TALL)).boundedTo(free))
        super().showEvent(event)

    def _lay(self) -> None:
        ui = self._ui
        advice = ui.say(
            "Druk af op 100 % en keer om langs de lange zijde. Maak eerst een proefvel."
        )
        left = down(
            words(ui, ui.say("Kaarten afdrukken"), "heading2"),
            self._options,
            words(ui, advice, "caption", token="ink2"),
            self._good,
            self._bad,
            None,
            spacing="md",
        )
        page = edged(ui, QWidget(), left, _EDGE, 20)
        self._left = FittingArea(ui, page, beside=_LEFT, lowest=_LOWEST)
        self._pages.setMinimumHeight(ui.look.px(_LOWEST))
        middle = _Halves(ui, self._left, self._pages, fixed=self._left, px=_LEFT)
        foot = across(self._sheets, self._close, self._print, self._save)
        foot.setStretch(0, 1)
        column = tight(down(middle, line(ui), edged(ui, QWidget(), foot, _EDGE, 14)))
        column.setStretch(0, 1)
        bare(self, column)
        self._save.setDefault(True)
        Regions(self, lambda: (self._left, self._pages))

    def _connect(self) -> None:
        self._model.changed.connect(self._show)
        self._model.made.connect(self._on_made)
        self._model.paper.connect(self._printing.put)
        self._model.failed.connect(self._on_failed)
        self._printing.failed.connect(self._bad.tell)
        self._close.clicked.connect(self.reject)
        self._print.clicked.connect(self._ask_printer)
        self._save.clicked.connect(self._ask_place)
        self.finished.connect(self._model.stop)

    @Slot()
    def _show(self) -> None:
        model = self._model
        for act in (self._print, self._save):
            act.setEnabled(model.can_make)
        self._sheets.setText(self._said_of_sheets())

    def _said_of_sheets(self) -> str:
        ui, model = self._ui, self._model
        number, shown = model.number_of_sheets, model.shown_sheets
        if not number or model.wishes.kind is SheetKind.TEST:
            return ""
        cards = ui.count("{number} kaart", "{number} kaarten", model.number)
        said = ui.count(
            "{cards} op {number} vel.", "{cards} op {number} vellen.", number, cards=cards
        )
        if shown < number:
            seen = ui.say("Je ziet de eerste {number} vellen.", number=shown)
            return f"{said} {seen}"
        return said

    @Slot()
    def _ask_place(self) -> None:
        self._quiet()
        name = file_name(self._model.stock.deck.title, self._ui.say("kaarten"))
        if path := self._files.choose_pdf(self._ui, self, name):
            self._model.save(path)

    @Slot()
    def _ask_printer(self) -> None:
        self._quiet()
        if not self._outside.ask_printer(self, self._draw_for):
            self._bad.tell(self._ui.say("Geen printer gevonden. Bewaar de kaarten als pdf."))

    def _draw_for(self, printer: QPrinter) -> None:
        if self._model.wishes.backs:
            printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        self._printing.draw_for(printer)

    @Slot(object)
    def _on_made(self, path: Path) -> None:
        self._good.tell(self._ui.say("Gemaakt: {file}", file=path.name))

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._bad.tell(errors.sentence(self._ui, error))

    def _quiet(self) -> None:
        self._good.clear()
        self._bad.clear()


class _Halves(TwoPanes):
    """Stacked, what is chosen stays on top: the pages come of it."""

    def __init__(self, ui: Ui, left: QWidget, right: QWidget, *, fixed: QWidget, px: int) -> None:
        super().__init__(ui, left, right, fixed=fixed, px=px)
        self._stacked = QBoxLayout.Direction.TopToBottom
