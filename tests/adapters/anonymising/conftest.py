"""One engine for all tests here: it has no state."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from tests.the_check import the_check


@pytest.fixture(scope="session")
def engine() -> Engine:
    return the_check()
