"""Every screen: each control has a name, is reached by Tab, and is seen when it has the focus."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.views.main_window import MainWindow
from tests.cli.program import NACHTRIT
from tests.journeys.cage import FOLDERS

from .keys import untold
from .leaks import leaked
from .names import nameless
from .screens import SCREENS, WALKED
from .seeing import clipped, faint
from .visit import Visit
from .walking import Strays, to_reach, told, walk


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    watch = Strays(MainWindow)
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.fixture
def visit(tmp_path: Path, look: Appearance, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Give a start in a home of its own, in which no screen leaves a word of what it showed."""
    for variable, name in FOLDERS.items():
        (tmp_path / name).mkdir()
        monkeypatch.setenv(variable, str(tmp_path / name))
    monkeypatch.setattr(tempfile, "tempdir", None)
    made = Visit(tmp_path, look)
    yield made
    made.leave()
    assert leaked(tmp_path) == []


@pytest.mark.parametrize("name", WALKED)
def test_every_control_has_a_name_and_is_reached_by_tab(
    visit: Visit, strays: Strays, name: str
) -> None:
    SCREENS[name](visit)
    visit.rest()
    front = visit.front

    assert nameless(front) == []
    assert untold(front, visit.app.screen_help()) == []
    assert clipped(front) == []
    assert faint(front) == []
    if not isinstance(front, QMenu):  # its items are walked by arrows
        expected = to_reach(front)
        made = walk(front)
        assert [told(each) for each in expected if each not in made.reached] == []
        assert made.cut_off == []
    assert strays.seen == []


def test_a_word_that_was_left_is_found(tmp_path: Path) -> None:
    (tmp_path / "klad.txt").write_text(NACHTRIT.read_text("utf-8"), "utf-8")
    (tmp_path / "stil.txt").write_text("niets")

    assert leaked(tmp_path) == ["klad.txt"]
