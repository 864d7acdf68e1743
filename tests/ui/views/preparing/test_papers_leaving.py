"""Papers that leave the window: printed, or as files of any format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.vault_commands import (
    KeepMethod,
)
from moreelberaad.bootstrap import FORMATS, App, Workbench
from moreelberaad.domain.drafts import Draft
from moreelberaad.ui.support.ui import Ui
from tests.adapters.templates.builders import a_column, a_method, a_step, a_table
from tests.ui.hands import named, press, said, show_active
from tests.ui.views.preparing.papers_desk import Desk


@pytest.fixture
def desk(ui: Ui, app: App, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(ui, app, bench, tmp_path / "uit")
    qtbot.addWidget(made.page)
    show_active(made.page)
    made.method("cura")
    yield made
    made.page.model.wait()


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


def test_each_format_that_is_ticked_becomes_a_file(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.tick_format("Markdown", "Webpagina")
    desk.click("Exporteren")

    assert desk.made() == ["zaalblad.html", "zaalblad.md", "zaalblad.pdf"]


def test_the_formats_are_those_of_last_time(desk: Desk) -> None:
    desk.choose("Zaalblad")
    desk.tick_format("Markdown", "PDF")
    desk.choose("Briefjes")
    desk.click("Exporteren")

    assert desk.made() == ["briefjes.md"]


def test_one_format_always_stays_on(desk: Desk) -> None:
    desk.tick_format("PDF")

    assert desk.page.model.forms.chosen_for(None) == ("pdf",)
    assert named(desk.page, "Bestanden: PDF").isVisible()


def test_every_format_there_is_can_be_made(desk: Desk) -> None:
    desk.choose("Deelnemersblad")
    desk.page.model.forms.choose(FORMATS)
    desk.click("Exporteren")

    assert desk.made() == sorted(f"deelnemersblad.{form}" for form in FORMATS)


def test_a_spoilt_house_style_stops_word_and_nothing_else(desk: Desk, app: App) -> None:
    (app.world.settings_file.parent / "huisstijl.docx").write_bytes(b"geen Word")
    desk.choose("Zaalblad")
    desk.click("Exporteren")
    desk.tick_format("Word")
    desk.click("Exporteren")

    assert desk.made() == ["zaalblad.pdf"]
    assert any("Er is niets bewaard of gemaakt" in text for text in said(desk.page))
