"""*Bladen*, as a facilitator uses it: choose on the left, look on the right, print or export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.vault_commands import (
    KeepMethod,
)
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.papers import PaperKind
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.preparing.papers_page import PapersPage
from tests.adapters.templates.builders import a_column, a_method, a_step, a_table
from tests.ui.hands import named, press, said, show_active
from tests.ui.settled import settle


class Desk:
    """The page, and a world outside that is a folder and a PDF printer."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, folder: Path) -> None:
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

    def click(self, name: str) -> None:
        QTest.mouseClick(named(self.page, name), Qt.MouseButton.LeftButton)
        self.settle()

    def _ask_printer(self, _: QWidget, then: Callable[[QPrinter], None]) -> bool:
        if self.has_printer:
            printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self.paper))
            then(printer)
        return self.has_printer


@pytest.fixture
def desk(ui: Ui, app: App, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "uit"
    folder.mkdir()
    made = Desk(ui, app, bench, folder)
    qtbot.addWidget(made.page)
    show_active(made.page)
    made.method("cura")
    yield made
    made.page.model.wait()


def test_it_begins_with_words_instead_of_a_page(desk: Desk) -> None:
    assert "Kies links een blad." in said(desk.page)
    assert not named(desk.page, "Exporteren").isEnabled()


@pytest.mark.parametrize("kind", ["Zaalblad", "Werkbladen", "Briefjes", "Commandantenkaart"])
def test_a_chosen_paper_shows_its_pages(desk: Desk, kind: str) -> None:
    desk.choose(kind)

    assert named(desk.page, f"Pagina 1 van {len(desk.page.model.pages)}").isVisible()


def test_a_method_without_a_silent_choice_has_no_form(desk: Desk) -> None:
    assert PaperKind.REASONING_FORM not in desk.page.model.kinds

    desk.method("dilemma_method")
    desk.choose("Afwegingsformulier")
    assert len(desk.page.model.pages) == 1


def test_the_library_has_its_own_method_beside_that_of_a_plan(desk: Desk) -> None:
    model, methods = desk.page.model, named(desk.page, "Gespreksvorm")
    ours = next(each for each in model.methods if each.id == "cura")
    model.choose_planned(replace(ours, steps=ours.steps[1:]))
    desk.page.refresh()
    desk.choose("Zaalblad")
    assert model.pages
    assert methods.property("currentText").endswith(", zoals klaargezet")

    desk.method("cura")

    assert model.method == ours
    assert methods.property("currentText") == ours.title.get("nl")
    assert methods.property("count") == len(model.methods)


def test_another_method_lets_go_of_a_paper_it_does_not_have(desk: Desk) -> None:
    desk.method("dilemma_method")
    desk.choose("Afwegingsformulier")
    desk.method("cura")

    assert "Kies links een blad." in said(desk.page)


def test_arrows_walk_the_papers(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.page.focus_first()
    press(desk.page.focusWidget(), "Down")
    desk.settle()

    assert desk.page.model.kind is PaperKind.WORKSHEET


def test_a_paper_speaks_the_language_that_is_chosen(desk: Desk) -> None:
    desk.choose("Werkbladen")
    dutch = desk.page.model.pages
    desk.choose("English")

    assert desk.page.model.pages != dutch
    assert desk.page.model.language.code == "en"


def test_only_the_room_sheet_asks_when_it_begins(desk: Desk) -> None:
    desk.choose("Zaalblad")
    begins = named(desk.page, "Begint om", QComboBox)
    desk.choose("Briefjes")

    assert not begins.isVisible()


def test_a_beginning_and_a_commander_change_the_room_sheet(desk: Desk) -> None:
    desk.choose("Zaalblad")
    before = desk.page.model.pages
    named(desk.page, "Er is een commandant of beoordelaar bij").setFocus()
    press(desk.page.focusWidget(), "Space")
    begins = named(desk.page, "Begint om", QComboBox)
    assert isinstance(begins, QComboBox)
    begins.setCurrentIndex(begins.findText("13.30"))
    begins.activated.emit(begins.currentIndex())
    desk.settle()

    assert desk.page.model.pages != before
    assert desk.page.model.wishes.commander
    assert str(desk.page.model.wishes.begins) == "13:30:00"


def test_exporting_makes_one_pdf_and_a_second_stands_beside_it(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.click("Exporteren")
    desk.click("Exporteren")

    assert desk.folder is not None
    assert sorted(file.name for file in desk.folder.iterdir()) == [
        "zaalblad-2.pdf",
        "zaalblad.pdf",
    ]
    assert "Gemaakt: zaalblad-2.pdf." in said(desk.page)


def test_after_exporting_the_folder_can_be_opened(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.click("Exporteren")
    desk.click("Open map")

    assert desk.opened == [desk.folder]


def test_choosing_no_folder_makes_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.choose("Zaalblad")
    desk.folder = None
    desk.click("Exporteren")

    assert list((tmp_path / "uit").iterdir()) == []


def test_a_folder_that_is_gone_is_told_in_one_message(desk: Desk, tmp_path: Path) -> None:
    desk.choose("Zaalblad")
    desk.folder = tmp_path / "weg"
    desk.click("Exporteren")

    assert any("Hier kan niet worden geschreven" in text for text in said(desk.page))
    assert named(desk.page, "Exporteren").isEnabled()


def test_a_full_disk_leaves_nothing_partial(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "full")

    desk.choose("Zaalblad")
    monkeypatch.setattr("os.fsync", full)
    desk.click("Exporteren")

    assert any("De schijf is vol" in text for text in said(desk.page))
    assert list((tmp_path / "uit").iterdir()) == []


def test_without_a_printer_it_says_what_to_do(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.has_printer = False
    press(desk.page, "Ctrl+P")
    desk.settle()

    assert "Geen printer gevonden. Exporteer het blad als PDF." in said(desk.page)


def test_a_table_is_printed_on_a_wide_sheet(desk: Desk, bench: Workbench) -> None:
    short = a_method(a_step(a_table(a_column())))  # few pages: a page is large
    bench.bus.execute(KeepMethod(draft=Draft(id="d1", content=short)))
    desk.page.refresh()
    desk.method("made_up")
    desk.choose("Werkbladen")
    desk.click("Afdrukken")

    with pikepdf.open(desk.paper) as read:
        sizes = [tuple(round(float(each)) for each in page.mediabox[2:]) for page in read.pages]
    assert len(sizes) == len(desk.page.model.pages)
    assert set(sizes) == {(595, 842), (1191, 842)}


def test_a_list_of_criteria_with_mistakes_is_told(desk: Desk, app: App) -> None:
    own = app.world.settings_file.parent / "criteria"
    own.mkdir()
    (own / "fout.toml").write_text("format = 1\n", encoding="utf-8")
    desk.choose("Terugkijken")

    assert any("Dit klopt nog niet" in text for text in said(desk.page))


def test_new_methods_are_offered_when_the_page_comes_back(desk: Desk, bench: Workbench) -> None:
    draft = bench.templates.copy(bench.templates.get("cura"))
    bench.bus.execute(KeepMethod(draft=draft))
    desk.page.refresh()

    methods = named(desk.page, "Gespreksvorm", QComboBox)
    assert isinstance(methods, QComboBox)
    assert methods.findText("CURA (kopie)") >= 0
