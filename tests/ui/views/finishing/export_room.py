"""The page of exporting with a real vault behind it; everything in it is invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from moreelberaad.application.commands import NoteShared
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.opening import marks_of_all
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.exporting import ExportModel
from moreelberaad.ui.views.finishing.export_page import ExportPage
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.finishing.sight import Sight
from tests.builders import key
from tests.ui.hands import named, press
from tests.ui.settled import settle


class ExportRoom:
    """The page, what is behind it, and a world outside that is a folder and a PDF printer."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, session: Session, folder: Path) -> None:
        self.folder, self.bench, self.session = folder, bench, session
        self.opened: list[Path] = []
        self.paper = folder.parent / "paper.pdf"
        self.has_printer = True
        self.folder_chosen = True
        self.word_file: Path | None = None
        bench.sessions.save(session)
        self.model = ExportModel(app, bench, session.id, ui.language)
        self.outside = Outside(
            choose_folder=lambda *_: self.folder if self.folder_chosen else None,
            choose_file=lambda *_: self.word_file,
            open_folder=self.opened.append,
            ask_printer=self._ask_printer,
        )
        self._ui, self.sight = ui, Sight()
        self.page = ExportPage(ui, self.model, self.outside, self.sight)
        self.page.resize(1366, 616)
        self.settle()

    def open_anew(self) -> None:
        """Make the page once more, as for another session in the same window."""
        self.page.close()
        self.page = ExportPage(self._ui, self.model, self.outside, self.sight)
        self.page.resize(1366, 616)
        self.page.show()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way and all is laid out."""
        settle(self.page, self.model.wait)

    def review(self, **changes: Any) -> None:  # noqa: ANN401 - any attribute of a review
        """Decide everything, and answer the two questions with no."""
        findings = self.bench.exports.findings(self.session.id)
        kept = Decision(choice=Choice.KEEP, reason=Prose("Algemene term, wijst niemand aan"))
        seen = marks_of_all(self.session)
        review = Review(
            decisions={each.id: kept for each in findings},
            opened=seen,
            blind=seen,
            recognised_by_colleague=False,
            recognised_widely=False,
            **changes,
        )
        self.bench.reviews.keep(self.session.id, review)
        self.model.refresh()
        self.settle()

    def share(self, noted: NoteShared) -> None:
        """Write down that something was made before."""
        self.bench.bus.execute(noted)

    def correct(self) -> None:
        """Change a word after closing, as a participant may ask."""
        changed = self.session.revise(key("talk.question"), Prose("Mag het anders?"))
        self.bench.sessions.save(replace(changed, version=self.session.version + 1))
        self.model.refresh()
        self.settle()

    def give_reason(self, number: int) -> None:
        """Choose a reason from the list, counted from 1."""
        reasons = named(self.page, "Toch exporteren, met reden", QComboBox)
        assert isinstance(reasons, QComboBox)
        reasons.setCurrentIndex(number)
        reasons.activated.emit(number)
        self.settle()

    def click(self, name: str) -> None:
        """Press a button by its name."""
        pressed = named(self.page, name, QAbstractButton)
        QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
        self.settle()

    def stop_when_busy(self) -> None:
        """Press the button that stops as soon as it is there."""
        if self.model.busy:
            stop = named(self.page, "Stop met maken")
            QTest.mouseClick(stop, Qt.MouseButton.LeftButton)

    def press(self, keys: str) -> None:
        """Press keys where the focus is."""
        press(QApplication.focusWidget() or self.page, keys)
        self.settle()

    def says(self, words: str) -> bool:
        """Tell whether these words are on show."""
        labels = self.page.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def offers(self, name: str) -> bool:
        """Tell whether a button with these words is on show."""
        buttons = self.page.findChildren(QAbstractButton)
        return any(
            name in (each.accessibleName(), each.text()) for each in buttons if each.isVisible()
        )

    def is_enabled(self, name: str) -> bool:
        """Tell whether a button can be pressed."""
        return named(self.page, name).isEnabled()

    def _ask_printer(self, _: QWidget, then: Callable[[QPrinter], None]) -> bool:
        if self.has_printer:
            printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self.paper))
            then(printer)
        return self.has_printer


Enter = Callable[..., ExportRoom]
