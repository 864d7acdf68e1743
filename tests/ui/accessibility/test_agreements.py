"""The page *Afspraken*: each control is named, reached by Tab, and in sight when it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.agreements_page import AgreementsPage
from tests.ui.hands import named, show_active
from tests.ui.hinting import FakeRecogniser
from tests.ui.settled import settle
from tests.ui.viewmodels.learning.agreed import QUESTION, agreed, keep

from .amiss import amiss


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("has_day", [True, False])
def test_every_control_has_a_name_and_is_reached_by_tab(  # noqa: PLR0913 - a window is this much
    ui: Ui,
    app: App,
    bench: Workbench,
    recogniser: FakeRecogniser,
    clothe: Callable[[QWidget], None],
    *,
    scale: float,
    has_day: bool,
) -> None:
    vars(bench)["recogniser"] = recogniser
    keep(bench, *([] if has_day else [agreed(QUESTION)]))
    ui.look.choose(theme=ui.look.theme, scale=scale)
    model = AgreementsModel(bench, app.world.today)
    page = AgreementsPage(ui, model)
    whole = down(across(None, *page.acts()), page)
    whole.setStretch(1, 1)
    window = bare(QWidget(), whole)
    window.resize(1366, 660)
    clothe(window)
    show_active(window)
    page.refresh()
    settle(window, lambda: _read(model))
    named(page.form, "Doorgaan").click()  # type: ignore[attr-defined] # it asks a day then
    settle(window, lambda: None)

    assert amiss(window) == []


def _read(model: AgreementsModel) -> None:
    assert model.settle()
