"""Pages on paper, straight from the window: no file comes in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui


class Printing(QObject):
    """The printer that was chosen, while the pages for it are drawn."""

    failed = Signal(str)

    def __init__(self, ui: Ui, draw: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._draw = ui, draw
        self._printer: QPrinter | None = None

    def draw_for(self, printer: QPrinter) -> None:
        """Have the pages drawn for this printer."""
        self._printer = printer
        self._draw()

    @Slot(object)
    def put(self, pages: tuple[bytes, ...]) -> None:
        """Print the pages; `failed` says so in words when that did not go."""
        if self._printer is None or not print_on(self._printer, pages):
            text = self._ui.say("Het afdrukken lukte niet. Kijk of de printer aanstaat.")
            self.failed.emit(text)


def ask_printer(parent: QWidget, then: Callable[[QPrinter], None]) -> bool:
    """Let someone choose a printer, and go on with it; `False` when there is none."""
    if not QPrinterInfo.availablePrinterNames():
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("moreelberaad")
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(partial(then, printer))
    dialog.setModal(True)
    dialog.show()
    return True


def print_on(printer: QPrinter, pages: Sequence[bytes]) -> bool:
    """Print pictures of whole pages, their margins included; `False` when it did not go.

    One page at a time: a page of 300 dots per inch is 35 MB.
    """
    printer.setFullPage(True)
    for first in pages[:1]:
        _turn_to(printer, QImage.fromData(first))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, page in enumerate(pages):
        image = QImage.fromData(page)
        _turn_to(printer, image)
        if number and not printer.newPage():
            break
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        _draw(painter, QRectF(0, 0, paper.width(), paper.height()), image)
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error


def _turn_to(printer: QPrinter, image: QImage) -> None:
    """Take the paper of the next page: a wide one is A3, or A4 where the printer has no other."""
    is_wide = image.width() > image.height()
    a3, a4 = QPageSize(QPageSize.PageSizeId.A3), QPageSize(QPageSize.PageSizeId.A4)
    has_a3 = a3 in QPrinterInfo(printer).supportedPageSizes() or not printer.printerName()
    layout = QPageLayout.Orientation
    printer.setPageSize(a3 if is_wide and has_a3 else a4)
    printer.setPageOrientation(layout.Landscape if is_wide else layout.Portrait)


def _draw(painter: QPainter, paper: QRectF, page: QImage) -> None:
    size = QSizeF(page.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(paper.topLeft(), size)
    target.moveCenter(paper.center())
    painter.drawImage(target, page)
