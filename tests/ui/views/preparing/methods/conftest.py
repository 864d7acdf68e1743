from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from tests.ui.views.preparing.methods_desk import (
    Desk,
)


@pytest.fixture
def desk(ui: Ui, app: App, bench: Workbench, show: Callable[..., QWidget], tmp_path: Path) -> Desk:
    made = Desk(ui, app, bench)
    made.file = tmp_path / "vorm.toml"
    show(made.page)
    return made
