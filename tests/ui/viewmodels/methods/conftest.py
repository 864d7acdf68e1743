from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel

TakeIn = Callable[[Mapping[str, Any]], MethodModel]


@pytest.fixture
def practice(app: App) -> Iterator[Workbench]:
    with app.practice() as bench:
        yield bench


@pytest.fixture
def methods(app: App, practice: Workbench) -> Iterator[MethodsModel]:
    model = MethodsModel(app, practice, Language("nl"))
    yield model
    model.flush()


@pytest.fixture
def short(methods: MethodsModel) -> MethodModel:
    """Give a copy of the short deliberation, its steps e1 to e7."""
    return methods.open(methods.copy("short_deliberation_60"))


@pytest.fixture
def take_in(methods: MethodsModel, tmp_path: Path) -> TakeIn:
    def from_file(content: Mapping[str, Any]) -> MethodModel:
        path = tmp_path / "vorm.toml"
        path.write_text(tomli_w.dumps(content), "utf-8")
        return methods.open(methods.import_(path))

    return from_file
