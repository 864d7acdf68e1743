from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.viewmodels.learning.export_lesson import LessonExport
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.learning.export_dialog import ExportDialog, export_lesson
from tests.learning import a_lesson
from tests.ui.hands import named, said

Opened = Callable[[KeptLesson], "Exporting"]


@dataclass(frozen=True, slots=True)
class Exporting:
    """What is seen and done in the dialog."""

    dialog: ExportDialog
    folder: Path
    shown: list[Path] = field(default_factory=list)

    def button(self, name: str) -> QAbstractButton:
        found = named(self.dialog, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        return found

    def push(self, name: str) -> None:
        self.button(name).click()
        model = self.dialog.findChild(LessonExport)
        assert model is not None
        model.wait()

    @property
    def names(self) -> list[str]:
        return sorted(file.name for file in self.folder.iterdir())


@pytest.fixture
def opened(
    ui: Ui, app: App, bench: Workbench, tmp_path: Path, show: Callable[..., QWidget]
) -> Opened:
    """Open the dialog on a lesson that is kept in this vault."""
    folder = tmp_path / "uit"
    folder.mkdir()

    def open_on(lesson: KeptLesson) -> Exporting:
        bench.bus.execute(ChangeLessons(lessons={lesson.id: lesson}))
        shown: list[Path] = []
        outside = Outside(choose_folder=lambda *_: folder, open_folder=shown.append)
        window = show(QWidget())
        dialog = export_lesson(ui, app, bench, window, lesson.id, outside=outside)
        return Exporting(dialog, folder, shown)

    return open_on


def test_a_lesson_of_the_team_leaves_at_once(opened: Opened) -> None:
    exporting = opened(a_lesson())

    exporting.push("Exporteer…")

    assert exporting.names == ["lessenblad.pdf"]
    assert "1 bestand gemaakt." in said(exporting.dialog)


def test_the_folder_is_shown_after_it(opened: Opened) -> None:
    exporting = opened(a_lesson())
    exporting.push("Exporteer…")

    assert exporting.dialog.focusWidget() is exporting.button("Open map")
    exporting.push("Open map")

    assert exporting.shown == [exporting.folder]


def test_each_kind_of_file_that_is_ticked_is_made_for_its_readers(opened: Opened) -> None:
    exporting = opened(a_lesson())
    exporting.push("PDF")
    exporting.push("Markdown")
    exporting.push("Platte tekst (txt)")
    readers = named(exporting.dialog, "Voor wie?", QComboBox)
    assert isinstance(readers, QComboBox)
    readers.setCurrentText("Maatschappelijk")
    readers.activated.emit(readers.currentIndex())

    exporting.push("Exporteer…")

    assert exporting.names == ["lessenblad.md", "lessenblad.txt"]
    told = (exporting.folder / "lessenblad.md").read_text("utf-8")
    assert "Wat een moreel beraad is" in told


def test_without_a_kind_of_file_there_is_nothing_to_make(opened: Opened) -> None:
    exporting = opened(a_lesson())

    exporting.push("PDF")

    assert not exporting.button("Exporteer…").isEnabled()


def test_beyond_the_team_somebody_says_first_that_nothing_is_classified(
    opened: Opened, ui: Ui
) -> None:
    exporting = opened(a_lesson(scope=Scope.UNIT))
    assert not exporting.button("Exporteer…").isEnabled()

    exporting.push(ui.say(UNCLASSIFIED))
    exporting.push("Exporteer…")

    assert exporting.names == ["lessenblad.pdf"]


def test_a_lesson_that_was_withdrawn_meanwhile_says_why_it_stays(
    opened: Opened, bench: Workbench
) -> None:
    lesson = a_lesson()
    exporting = opened(lesson)
    gone = lesson.withdrawn(month="2026-12")
    bench.bus.execute(ChangeLessons(lessons={lesson.id: gone}))

    exporting.push("Exporteer…")

    assert exporting.names == []
    assert any("niets" in text for text in said(exporting.dialog))
