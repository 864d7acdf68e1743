"""Pages on paper, straight from the window: no file comes in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget


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
    """Print pictures of whole pages, their margins included; `False` when it did not go."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, page in enumerate(pages):
        if number and not printer.newPage():
            break
        _draw(painter, QRectF(painter.viewport()), QImage.fromData(page))
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error


def _draw(painter: QPainter, paper: QRectF, page: QImage) -> None:
    size = QSizeF(page.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(paper.topLeft(), size)
    target.moveCenter(paper.center())
    painter.drawImage(target, page)
