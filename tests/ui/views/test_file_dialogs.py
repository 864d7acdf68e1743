"""Asking for a file, as someone does: by its name and Enter, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views import file_dialogs
from moreelberaad.ui.views.file_dialogs import (
    asked_for_file,
    asked_for_files,
    asked_for_folder,
    asked_for_place,
)

KINDS = "Alles (*)"
Told = dict[str, object]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answering(name: str, told: Told | None = None) -> None:
    """Type a name in the dialog that opens next, or leave it by Escape without one."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if told is not None:
            told["labels"] = {each.text() for each in dialog.findChildren(QLabel)}
            told["native"] = not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
            told["proposed"] = [Path(each).name for each in dialog.selectedFiles()]
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(line, QLineEdit)
        if not name:
            QTest.keyClick(line, Qt.Key.Key_Escape)
            return
        line.setText(name)
        dialog.accept()

    QTimer.singleShot(0, answer)


def test_a_file_is_read_where_someone_points(ui: Ui, page: QWidget, tmp_path: Path) -> None:
    (tmp_path / "kaarten.csv").write_text("x")
    answering("kaarten.csv")

    assert asked_for_file(ui, page, "Kies", KINDS, tmp_path) == tmp_path / "kaarten.csv"


def test_more_files_may_be_pointed_out_at_once(
    ui: Ui, page: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "usual_folder", lambda: tmp_path)
    for name in ("a.lessen", "b.lessen"):
        (tmp_path / name).write_text("x")
    answering('"a.lessen" "b.lessen"')
    chosen = asked_for_files(ui, page, "Kies", KINDS)

    assert {each.name for each in chosen} == {"a.lessen", "b.lessen"}


def test_a_new_file_has_a_name_to_begin_with(ui: Ui, page: QWidget, tmp_path: Path) -> None:
    told: Told = {}
    answering("anders.pdf", told)
    chosen = asked_for_place(ui, page, "Bewaar als", KINDS, tmp_path / "afspraken.pdf")

    assert chosen == tmp_path / "anders.pdf"
    assert told["proposed"] == ["afspraken.pdf"]


def test_a_folder_is_pointed_out(ui: Ui, page: QWidget, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    answering("stick")

    assert asked_for_folder(ui, page, "Kies een map", tmp_path) == tmp_path / "stick"


Ask = Callable[[Ui, QWidget, Path], object]


@pytest.mark.parametrize(
    "ask",
    [
        lambda ui, page, start: asked_for_file(ui, page, "Kies", KINDS, start),
        lambda ui, page, start: asked_for_place(ui, page, "Kies", KINDS, start / "x.pdf"),
        lambda ui, page, start: asked_for_folder(ui, page, "Kies", start),
    ],
)
def test_who_chooses_nothing_gets_nothing(ui: Ui, page: QWidget, tmp_path: Path, ask: Ask) -> None:
    answering("")

    assert ask(ui, page, tmp_path) is None


def test_it_speaks_the_language_of_the_window_and_is_our_own(
    ui: Ui, page: QWidget, tmp_path: Path
) -> None:
    told: Told = {}
    answering("", told)
    asked_for_file(ui, page, "Kies", KINDS, tmp_path)

    assert told["native"] is False
    assert {"In map:", "Naam:", "Soort:"} <= told["labels"]  # type: ignore[operator] # a set


def test_a_page_that_is_taken_away_meanwhile_gets_nothing(ui: Ui, tmp_path: Path) -> None:
    asking = QWidget()
    QTimer.singleShot(0, lambda: delete(asking))

    assert asked_for_file(ui, asking, "Kies", KINDS, tmp_path) is None
