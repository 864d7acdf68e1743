"""A file that was opened on the desktop waits for the vault, and is shown where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from moreelberaad.adapters.decks import package_files
from moreelberaad.domain.packages import Package, stripped
from moreelberaad.ui.support.given_files import GivenFiles
from tests.exchange import shareable
from tests.journeys.trainer import Trainer
from tests.ui.hands import the_look


@pytest.fixture
def visit(tmp_path: Path, qapp: QApplication) -> Iterator[Trainer]:
    made = Trainer(tmp_path, the_look(qapp))
    made.make_vault()
    made.start()
    yield made
    made.leave()


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    path = tmp_path / "ons team.lessen"
    content = package_files.written(Package(lessons=(stripped(shareable("a", "Rust telt.")),)), ())
    path.write_bytes(content)
    return path


def test_lessons_are_shown_once_the_vault_is_open(visit: Trainer, lessons: Path) -> None:
    visit.window.give(lessons)
    assert not visit.shows("Voeg toe")

    visit.unlock()
    visit.wait_for("Voeg toe")
    visit.keyboard.press("Esc")
    visit.wait_for("Zoek in lessen")


def test_a_file_that_is_gone_is_told(visit: Trainer, tmp_path: Path) -> None:
    visit.window.give(tmp_path / "weg.kaarten")
    visit.unlock()

    visit.wait_for("Kaarten importeren")
    visit.keyboard.wait(lambda: visit.says("weg.kaarten"))


def test_macos_hands_a_file_to_a_window_that_is_there(
    visit: Trainer, lessons: Path, qapp: QApplication
) -> None:
    visit.unlock()
    visit.wait_for("Nieuw beraad")
    handed = GivenFiles(visit.window.give, visit.window)
    qapp.installEventFilter(handed)

    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(lessons))))

    visit.wait_for("Voeg toe")
