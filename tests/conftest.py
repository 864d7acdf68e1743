"""Qt runs without a screen in every test; it reads this before its first import."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import is_hypothesis_test

from moreelberaad.ui.support.housekeeping import collect

gc.disable()

DUTCH, ENGLISH = "nl", "en"

_WHOLE = ("journeys", "accessibility", "architecture")
"""Folders of tests that go through the whole program, or only read it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the journeys be made in a window that speaks another language."""
    parser.addoption("--window", choices=(DUTCH, ENGLISH), default=DUTCH, help="what it speaks")


def pytest_collection_finish() -> None:
    """Leave what was loaded to start out of every later look for garbage, as the window does."""
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a layer count as covered by its own plain tests only.

    A journey passes by too much to show that a line does what it should, and what a law draws is
    another thing each day.
    """
    for item in items:
        is_whole = not set(_WHOLE).isdisjoint(item.path.parts)
        if is_whole or is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(scope="session", autouse=True)
def _look_once() -> Iterator[None]:
    from tests.remembering import remembered_looks  # noqa: PLC0415 - after the variable above

    with remembered_looks():
        yield


@pytest.fixture(autouse=True)
def _collect_as_the_window_does() -> Iterator[None]:
    yield
    collect()
