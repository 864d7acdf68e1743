"""The recovery code on screen and on paper: written over, and asked back in part."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStackedWidget, QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, panel, words
from moreelberaad.ui.views.dialogs import Dialog

_ASKED = 2
_COLUMNS = 4


class CodeSheet(Dialog):
    """Shows the eight groups, then asks two of them back; `accepted` when both were right."""

    def __init__(self, ui: Ui, parent: QWidget, code: str) -> None:
        super().__init__(ui, parent, ui.say("Schrijf de code over"))
        self.setFixedWidth(ui.look.px(560))
        self._ui = ui
        self._groups = code.split("-")
        self._asked = sorted(secrets.SystemRandom().sample(range(len(self._groups)), _ASKED))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._sheet())
        self._pages.addWidget(self._questions())
        self.body.addWidget(self._pages)

    def _sheet(self) -> QWidget:
        ui = self._ui
        page = QWidget()
        goes_on = button(ui, ui.say("Ik heb de code overgeschreven"), "primary")
        goes_on.setDefault(True)
        goes_on.clicked.connect(self._ask)
        hint = ui.say("Schrijf de acht groepen op papier. Er staan geen nul en geen één in.")
        layout = down(
            words(ui, hint, token="ink2"), code_panel(ui, self._groups), goes_on, spacing="lg"
        )
        layout.setAlignment(goes_on, Qt.AlignmentFlag.AlignRight)
        layout.setContentsMargins(0, 0, 0, 0)
        page.setLayout(layout)
        return page

    def _questions(self) -> QWidget:
        ui = self._ui
        page = QWidget()
        self._answers = [QLineEdit() for _ in self._asked]
        self._wrong = Notice(ui, "warn")
        check = button(ui, ui.say("Controleer"), "primary")
        again = button(ui, ui.say("Toon de code"))
        check.clicked.connect(self._check)
        again.clicked.connect(self._show_again)
        asked = (
            field(ui, ui.say("Groep {number}", number=at + 1), answer)
            for at, answer in zip(self._asked, self._answers, strict=True)
        )
        for answer in self._answers:
            answer.returnPressed.connect(self._check)
        hint = words(ui, ui.say("Typ twee groepen van je papier over."), token="ink2")
        layout = down(hint, *asked, self._wrong, across(None, again, check), spacing="lg")
        layout.setContentsMargins(0, 0, 0, 0)
        page.setLayout(layout)
        return page

    def _ask(self) -> None:
        self._wrong.clear()
        self._pages.setCurrentIndex(1)
        self._answers[0].setFocus()

    def _show_again(self) -> None:
        self._pages.setCurrentIndex(0)

    def _check(self) -> None:
        for at, answer in zip(self._asked, self._answers, strict=True):
            if answer.text().strip().upper() != self._groups[at]:
                say = self._ui.say
                self._wrong.tell(say("Groep {number} klopt niet. Kijk nog eens.", number=at + 1))
                answer.setFocus()
                return
        self.accept()


def code_panel(ui: Ui, groups: list[str]) -> QWidget:
    """Show the groups large, each with its number."""
    sheet = panel(ui)
    grid = QGridLayout(sheet)
    edge = ui.look.px(20)
    grid.setContentsMargins(edge, edge, edge, edge)
    grid.setVerticalSpacing(edge)
    for at, group in enumerate(groups):
        number = words(ui, str(at + 1), "caption", token="muted")
        signs = words(ui, group, "timer", wrap=False)
        signs.setAccessibleName(
            ui.say("Groep {number}: {signs}", number=at + 1, signs=" ".join(group))
        )
        grid.addLayout(down(number, signs, spacing="xs"), at // _COLUMNS, at % _COLUMNS)
    return sheet


def print_code(ui: Ui, parent: QWidget, code: str, printed: Callable[[], None]) -> bool:
    """Let the code be printed; `False` when there is no printer."""
    if not QPrinterInfo.availablePrinterNames():
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("moreelberaad")
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(partial(_print, ui, printer, code))
    dialog.accepted.connect(printed)
    dialog.setModal(True)
    dialog.show()
    return True


def _print(ui: Ui, printer: QPrinter, code: str) -> None:
    painter = QPainter(printer)
    page = QRectF(painter.viewport())
    font = ui.look.font("body")
    font.setPointSize(14)
    painter.setFont(font)
    text = "\n\n".join(
        (
            ui.say("Herstelcode van moreelberaad"),
            code,
            ui.say(
                "Wie dit blad heeft, kan alles lezen. Bewaar het achter slot, los van de laptop, "
                "en niet bij een leidinggevende van de groep."
            ),
        )
    )
    painter.drawText(page, Qt.TextFlag.TextWordWrap, text)
    painter.end()
