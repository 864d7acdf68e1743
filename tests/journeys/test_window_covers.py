"""What lies over a session stays there when the vault is locked and opened again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.ui.support.themes import Theme
from tests.ui.accessibility.visit import Visit, the_example_until
from tests.ui.hands import the_look


@pytest.fixture
def visit(qapp: QApplication, tmp_path: Path) -> Visit:
    look = the_look(qapp)
    look.choose(theme=Theme.LIGHT, scale=1.0)
    made = Visit(tmp_path, look)
    made.make_vault()
    made.enter(made.keep(the_example_until("a5")))
    return made


def test_a_boundary_is_still_there_after_a_lock(visit: Visit) -> None:
    visit.press("Stop: grens")
    visit.keyboard.press("Ctrl+L")
    visit.settle()

    visit.unlock()

    visit.wait_for("Stop even")
    visit.press("Terug naar het gesprek")
    assert not visit.shows("Stop even")
    visit.window.close()


def test_a_break_locks_and_goes_on_after_unlocking(visit: Visit) -> None:
    visit.press("Pauze")
    visit.press("Begin de pauze")
    assert visit.shows("Vergrendeld")

    visit.unlock()

    visit.wait_for("Ga verder")
    visit.press("Ga verder")
    assert visit.shows("Perspectieven, waarden en normen")
    visit.window.close()
