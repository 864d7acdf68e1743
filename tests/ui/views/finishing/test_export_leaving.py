"""Pages on paper, and the list of what was shared."""

from __future__ import annotations

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import NoteShared
from moreelberaad.domain.gates import Request, Scope
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.ui.views.finishing.print_pages import ask_printer
from tests.ui.hands import said

from .export_room import Enter


def test_ctrl_p_prints_the_pages_on_show(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)
    room.press("Alt+3")

    room.press("Ctrl+P")

    with pikepdf.open(room.paper) as printed:
        assert len(printed.pages) == len(room.model.pages) == 2


def test_what_is_printed_stands_in_the_list(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)

    room.press("Ctrl+P")

    assert [each.document for each in room.model.shared] == [DocumentKind.LESSONS]


def test_what_may_not_leave_is_not_printed_either(enter: Enter) -> None:
    room = enter()

    room.press("Ctrl+P")

    assert not room.paper.exists()
    assert room.says("Dit kan nog niet op papier.")


def test_without_a_printer_that_is_told(enter: Enter) -> None:
    room = enter()
    room.give_reason(1)
    room.has_printer = False

    room.press("Ctrl+P")

    assert room.says("Geen printer gevonden. Exporteer het blad als PDF.")


def test_this_machine_is_asked_for_its_printers(qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this machine has a printer")
    window = QWidget()
    qtbot.addWidget(window)

    assert not ask_printer(window, lambda _: None)


def test_what_was_shared_is_listed_without_words_of_the_room(enter: Enter) -> None:
    room = enter()
    request = Request(document=DocumentKind.LESSONS, scope=Scope.UNIT)
    room.share(NoteShared(session=room.session.id, request=request, reason=Prose("Omdat")))

    room.click("Wat is er gedeeld")

    (dialog,) = room.page.findChildren(QDialog)
    assert {"Lessenblad", "Eenheid", "Omdat", "Overgeslagen"} <= set(said(dialog))


def test_a_document_from_before_a_correction_says_so(enter: Enter) -> None:
    room = enter()
    request = Request(document=DocumentKind.AGREEMENTS)
    room.share(NoteShared(session=room.session.id, request=request))
    room.correct()

    room.click("Wat is er gedeeld")

    (dialog,) = room.page.findChildren(QDialog)
    assert "er is een nieuwere versie" in said(dialog)


def test_nothing_shared_is_said_in_words(enter: Enter) -> None:
    room = enter()

    room.page.show_shared()

    (dialog,) = room.page.findChildren(QDialog)
    assert "Er is nog niets gedeeld van dit beraad." in said(dialog)
