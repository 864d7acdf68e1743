from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Prose
from tests.builders import lines

from .talk import Stand


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:  # noqa: ARG001 - signals need an application
    return Stand(first__facts=lines("een", "twee"), first__asked=Prose("Mag dit?"))
