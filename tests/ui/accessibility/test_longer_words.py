"""In a language a third longer than Dutch the screens of a talk still hold their words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moreelberaad.ui.support.appearance import Appearance
from tests.pseudo import spoken

from .screens import SCREENS
from .seeing import clipped
from .visit import Visit

ROOMY = (
    "unlock",
    "start-busy",
    "new-session",
    "step-a5",
    "step-a7",
    "step-a9",
    "closing",
    "boundary",
    "review",
    "settings-leading",
    "help",
    "keys",
)


@pytest.fixture
def visit(tmp_path: Path, look: Appearance) -> Iterator[Visit]:
    with spoken():
        made = Visit(tmp_path, look)
        yield made
        made.leave()


@pytest.mark.parametrize("name", ROOMY)
def test_longer_words_have_room(visit: Visit, name: str) -> None:
    SCREENS[name](visit)
    visit.settle()

    assert clipped(visit.front) == []
