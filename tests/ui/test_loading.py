"""What is loaded when: a closed door stands there at once, and nobody waits behind it."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest

BEHIND_THE_DOOR = {
    "PySide6.QtPrintSupport",
    "moreelberaad.application.commands",
    "moreelberaad.ui.views.attended",
    "moreelberaad.ui.views.deliberation",
    "moreelberaad.ui.views.glossary",
    "moreelberaad.ui.views.home",
    "moreelberaad.ui.views.preparing.place",
    "moreelberaad.ui.views.renewal",
    "moreelberaad.workbench",
}
APP = "from moreelberaad.bootstrap import App, real_world; App(real_world()).load_ahead()"
SCREENS = """
from moreelberaad.ui.views import loading
loading.load_start(), loading.load_preparing(), loading.load_session()
"""


@cache
def loaded_by(lines: str) -> frozenset[str]:
    """Name the modules in a fresh process after these lines."""
    ask = f"{lines}\nimport sys; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True, text=True)
    return frozenset(told.stdout.split())


def test_a_closed_door_waits_for_nothing_that_stands_behind_it() -> None:
    assert BEHIND_THE_DOOR & loaded_by("import moreelberaad.ui.app") == set()


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        pytest.param(APP, {"holidays", "sqlite_utils", "zxcvbn"}, id="beside the window"),
        pytest.param(
            SCREENS,
            {
                "moreelberaad.ui.views.attended",
                "moreelberaad.ui.views.deliberation",
                "moreelberaad.ui.views.home",
                "moreelberaad.ui.views.new_session",
            },
            id="in the window",
        ),
    ],
)
def test_what_comes_next_is_loaded_before_it_is_asked_for(lines: str, wanted: set[str]) -> None:
    assert wanted <= loaded_by(lines)


def test_what_is_loaded_beside_the_window_knows_no_qt() -> None:
    assert not any(name.startswith("PySide6") for name in loaded_by(APP))
