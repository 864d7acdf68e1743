from __future__ import annotations

from collections.abc import Iterator

import pytest
from shiboken6 import isValid

from moreelberaad.ui.support.ui import Ui
from tests.ui.screens_faked import FakeScreens

from .standing import Stand, Standing


@pytest.fixture
def stand(ui: Ui) -> Iterator[Stand]:
    """Begin a session with these screens beside the laptop; [] for none."""
    stood: list[Standing] = []

    def with_screens(*screens: object) -> Standing:
        standing = Standing(ui, FakeScreens(*screens), ui.language)  # type: ignore[arg-type] # facts
        standing.stage.follow(standing.publisher)
        stood.append(standing)
        return standing

    yield with_screens
    for standing in stood:
        standing.stage.leave()
        if isValid(standing.room.view):  # a page that it stood on takes it along
            standing.room.view.deleteLater()
