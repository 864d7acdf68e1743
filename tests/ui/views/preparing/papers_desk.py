"""The page of papers in a test, and a world outside that is a folder and a PDF printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.preparing.office_dialog import OfficeDialog
from moreelberaad.ui.views.preparing.papers_page import PapersPage
from tests.ui.hands import named
from tests.ui.settled import settle


class Desk:
    """The page with what can be done on it."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, folder: Path) -> None:
        folder.mkdir()
        self._out = folder
        self.folder: Path | None = folder
        self.has_printer = True
        self.opened: list[Path] = []
        self.paper = folder / "papier.pdf"
        outside = Outside(
            choose_folder=lambda *_: self.folder,
            open_folder=self.opened.append,
            ask_printer=self._ask_printer,
        )
        self.page = PapersPage(ui, app, bench, outside)
        self.page.resize(1366, 661)
        for act in self.page.acts():
            act.setParent(self.page)

    def settle(self) -> None:
        settle(self.page, self.page.model.wait)

    def choose(self, name: str) -> None:
        """Click a paper whose name begins like this."""
        cards = [w for w in self.page.findChildren(QWidget) if w.accessibleName().startswith(name)]
        QTest.mouseClick(cards[-1], Qt.MouseButton.LeftButton)
        self.settle()

    def method(self, method_id: str) -> None:
        """Choose a method in the list above the papers."""
        methods = named(self.page, "Gespreksvorm", QComboBox)
        assert isinstance(methods, QComboBox)
        methods.setCurrentIndex(methods.findData(method_id))
        methods.activated.emit(methods.currentIndex())
        self.settle()

    def click(self, name: str, inside: QWidget | None = None) -> None:
        QTest.mouseClick(named(inside or self.page, name), Qt.MouseButton.LeftButton)
        self.settle()

    def tick_format(self, *names: str) -> None:
        """Put a tick at these formats, or take it off."""
        for name in names:
            menus = self.page.findChildren(QMenu)
            found: list[QAction] = [a for menu in menus for a in menu.actions()]
            next(each for each in found if each.text() == name).toggle()
        self.settle()

    def fill_in_office(self) -> OfficeDialog:
        """Open the lines of the office."""
        self.click("Gegevens van je dienst…")
        (dialog,) = self.page.findChildren(OfficeDialog)
        return dialog

    def made(self) -> list[str]:
        """Name the files that were made."""
        return sorted(file.name for file in self._out.iterdir())

    def names(self) -> set[str]:
        """Give the names of what is on show."""
        shown = (each for each in self.page.findChildren(QWidget) if each.isVisible())
        return {each.accessibleName() for each in shown}

    def _ask_printer(self, _: QWidget, then: Callable[[QPrinter], None]) -> bool:
        if self.has_printer:
            printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self.paper))
            then(printer)
        return self.has_printer
