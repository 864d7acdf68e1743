"""What the place *Leren* knows of a vault in which five things were agreed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_writing import LookBack
from tests.ui.viewmodels.learning.agreed import keep


@pytest.fixture
def agreements(
    qapp: QApplication,  # noqa: ARG001 - signals need an application
    app: App,
    bench: Workbench,
) -> Iterator[AgreementsModel]:
    """Give a model that has read them."""
    keep(bench)
    model = AgreementsModel(bench, app.world.today)
    model.read()
    model.settle()
    yield model
    model.settle()


@pytest.fixture
def look_back(agreements: AgreementsModel) -> LookBack:
    """Give what looks back on the first of them."""
    return LookBack(agreements)
