"""The button that prints the Nalees-exemplaar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.reading_back import numbered
from moreelberaad.domain.session import Session, Status
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.views.closing.closed import ClosedView
from moreelberaad.ui.views.closing.copy_printing import AskPrinter, CopyPrinting
from moreelberaad.ui.views.closing.reading import ReadingPage
from moreelberaad.ui.views.finishing.reading_back import ReadingBackPage
from tests.builders import HELD_ON, a_released_session, a_session, lines, without
from tests.ui.hands import named, said
from tests.ui.views.run.seeing import click

NAME = "Nalees-exemplaar afdrukken"


class Desk:
    """A page with only that button, and what it needs."""

    def __init__(self, app: App, bench: Workbench, ui: Ui) -> None:
        self._app, self._bench, self._ui = app, bench, ui
        self.page = QWidget()

    def paper(self, session: Session) -> ReadBackPaper:
        self._bench.bus.execute(AddSession(session=session))
        return ReadBackPaper(
            self._app, self._bench, session.id, self._ui.language, parent=self.page
        )

    def printing(self, session: Session, ask: AskPrinter) -> CopyPrinting:
        return CopyPrinting(self._ui, self.paper(session), self.page, save=lambda: True, ask=ask)


@pytest.fixture
def desk(app: App, bench: Workbench, ui: Ui, qtbot: QtBot) -> Desk:
    made = Desk(app, bench, ui)
    qtbot.addWidget(made.page)
    return made


def on(file: Path) -> AskPrinter:
    """Choose a printer that draws in a file."""

    def ask(_parent: QWidget, then: Callable[[QPrinter], None]) -> bool:
        printer = QPrinter()
        printer.setOutputFileName(str(file))
        then(printer)
        return True

    return ask


def test_it_is_printed_without_a_decision(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    session = without(a_released_session(), "harvest.agreements")  # its columns bear no titles
    printing = desk.printing(session, on(tmp_path / "uit.pdf"))

    printing.button.click()

    qtbot.waitUntil((tmp_path / "uit.pdf").exists, timeout=20_000)
    assert not printing.notice.text()


def test_without_a_printer_it_says_so(desk: Desk) -> None:
    printing = desk.printing(a_released_session(), lambda *_: False)

    printing.button.click()

    assert printing.notice.text().startswith("Geen printer gevonden.")


def test_without_words_there_is_nothing_to_print(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    printing = desk.printing(a_session(status=Status.DRAFT), on(tmp_path / "uit.pdf"))

    printing.button.click()

    qtbot.waitUntil(lambda: bool(printing.notice.text()))
    assert not (tmp_path / "uit.pdf").exists()


def test_what_is_not_saved_is_not_printed(desk: Desk, ui: Ui, tmp_path: Path) -> None:
    paper = desk.paper(a_released_session())
    ask = on(tmp_path / "uit.pdf")
    printing = CopyPrinting(ui, paper, desk.page, save=lambda: False, ask=ask)

    printing.button.click()

    assert not paper.is_busy


def test_it_is_offered_after_closing(
    desk: Desk, ui: Ui, bench: Workbench, show: Callable[..., QWidget]
) -> None:
    paper = desk.paper(a_released_session())
    model = CorrectingModel(bench, a_released_session().id, ui.language)

    page = ClosedView(ui, model, Help(), 3, HELD_ON, paper=paper)
    show(page)

    assert named(page, NAME).isVisible()


def test_what_is_struck_keeps_its_number_on_every_paper(
    desk: Desk, ui: Ui, bench: Workbench, show: Callable[..., QWidget]
) -> None:
    session = a_released_session(talk__facts=lines("een", "twee"))
    paper = desk.paper(session)
    model = CorrectingModel(bench, session.id, ui.language)
    show(page := ReadingBackPage(ui, model, paper))
    first, second = (n for n, each in numbered(session) if each.words in {"een", "twee"})

    click(page, f"Schrap passage {first}")

    assert model.flush()
    assert {f"Zet passage {first} terug", f"Schrap passage {second}"} <= names(page)
    show(later := ReadingBackPage(ui, CorrectingModel(bench, session.id, ui.language), paper))
    assert f"Schrap passage {second}" in names(later)
    assert not [name for name in names(later) if name.endswith(f"passage {first}")]


def test_what_is_put_back_has_its_number_again(
    desk: Desk, ui: Ui, bench: Workbench, show: Callable[..., QWidget]
) -> None:
    session = a_released_session(talk__facts=lines("een", "twee"))
    paper = desk.paper(session)
    model = CorrectingModel(bench, session.id, ui.language)
    show(page := ReadingBackPage(ui, model, paper))
    before = dict(numbered(model.session))

    click(page, "Schrap passage 3")
    click(page, "Zet passage 3 terug")

    assert model.flush()
    assert dict(numbered(bench.sessions.get(session.id))) == before


def test_what_cannot_keep_its_number_is_not_struck(
    desk: Desk, ui: Ui, bench: Workbench, show: Callable[..., QWidget]
) -> None:
    session = a_released_session()
    desk.paper(session)
    model = CorrectingModel(bench, session.id, ui.language)
    show(page := ReadingPage(ui, model, leave_open=lambda _numbers: False))
    page.refresh()
    before = model.session

    click(page, "Schrap passage 1")

    assert "Schrap passage 1" in names(page)
    assert model.session == before


def names(page: QWidget) -> set[str]:
    return {each.accessibleName() for each in page.findChildren(QWidget) if each.isVisible()}


def test_it_is_offered_where_objections_are_put_in(
    desk: Desk, ui: Ui, bench: Workbench, show: Callable[..., QWidget]
) -> None:
    paper = desk.paper(a_released_session())
    model = CorrectingModel(bench, a_released_session().id, ui.language)

    page = ReadingBackPage(ui, model, paper)
    show(page)

    assert named(page, NAME).isVisible()
    assert any("nalees-exemplaar" in text for text in said(page))
