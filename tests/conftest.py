"""Qt runs without a screen in every test; it reads this before its first import."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from moreelberaad.ui.support.housekeeping import collect

gc.disable()


@pytest.fixture(autouse=True)
def _collect_as_the_window_does() -> Iterator[None]:
    yield
    collect()
