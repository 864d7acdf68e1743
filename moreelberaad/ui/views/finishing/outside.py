"""What lies outside the window: folders, files and printers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.dialogs import chosen_folder
from moreelberaad.ui.views.file_dialogs import asked_for_file
from moreelberaad.ui.views.finishing.print_pages import ask_printer


def chosen_file(ui: Ui, parent: QWidget, start: Path) -> Path | None:
    """Let someone point out a Word file."""
    kinds = ui.say("Word-bestanden (*.docx)")
    title = ui.say("Kies een Word-bestand")
    return asked_for_file(ui, parent, title, kinds, start)


def open_folder(folder: Path) -> None:
    """Show a folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The ways out of the window; a test gives its own."""

    choose_folder: Callable[[Ui, QWidget, Path], Path | None] = chosen_folder
    choose_file: Callable[[Ui, QWidget, Path], Path | None] = chosen_file
    open_folder: Callable[[Path], None] = open_folder
    ask_printer: Callable[[QWidget, Callable[[QPrinter], None]], bool] = ask_printer
