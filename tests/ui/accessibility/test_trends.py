"""The page *Trends*: each control is named, reached by Tab, and in sight when it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.learning.trends import TrendsModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.made import trend_desk
from moreelberaad.ui.views.learning.trends_page import TrendsPage
from tests.ui.hands import show_active
from tests.ui.settled import settle
from tests.ui.views.learning.trends_room import held

from .amiss import amiss


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("as_table", [True, False])
def test_every_control_has_a_name_and_is_reached_by_tab(  # noqa: PLR0913 - a window is this much
    ui: Ui,
    app: App,
    bench: Workbench,
    clothe: Callable[[QWidget], None],
    *,
    scale: float,
    as_table: bool,
) -> None:
    for number in range(6):
        bench.sessions.save(held(app, number))
    ui.look.choose(theme=ui.look.theme, scale=scale)
    model = TrendsModel(trend_desk(app, bench), lambda: app.world.today.day)
    page = TrendsPage(ui, model, lambda: None, lambda *_: None)
    whole = down(page)
    whole.setStretch(0, 1)
    window = bare(QWidget(), whole)
    window.resize(1100, 660)
    clothe(window)
    show_active(window)
    page.refresh()
    settle(window, model.wait)
    if as_table:
        for block in page.blocks:
            block.swap()
        settle(window, model.wait)

    assert amiss(window) == []
