"""What every test of the window wears and speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance, Theme
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import the_look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """Wear light at 100 %, before and after."""
    worn = the_look(qapp)
    worn.choose(theme=Theme.LIGHT, scale=1.0)
    yield worn
    worn.choose(theme=Theme.LIGHT, scale=1.0)


@pytest.fixture(autouse=True)
def _tidy(qapp: QApplication) -> Iterator[None]:
    """Leave no widget and no clipboard behind: they make later tests slow, or crash."""
    yield
    qapp.clipboard().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def ui(look: Appearance) -> Ui:
    return Ui(Language("nl"), look)
