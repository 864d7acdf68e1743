"""What the facilitator is asked and told of the second screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.run.stage_bar import StageBar
from tests.ui.hands import said
from tests.ui.screens_faked import PROJECTOR

from .standing import Stand, Standing, click


def a_bar(it: Standing, ui: Ui, show: Callable[..., QWidget]) -> QWidget:
    return show(StageBar(ui, it.stage))


def test_the_facilitator_is_asked_whether_the_screen_is_seen(
    stand: Stand, ui: Ui, show: Callable[..., QWidget]
) -> None:
    it = stand(PROJECTOR)
    window = a_bar(it, ui, show)
    assert "Zien de deelnemers dit scherm?" in said(window)
    click(window, "Ja")
    assert it.stage.state is Staging.SHOWN
    assert "Zien de deelnemers dit scherm?" not in said(window)


def test_the_facilitator_may_ask_for_another_screen(
    stand: Stand, ui: Ui, show: Callable[..., QWidget]
) -> None:
    it = stand(PROJECTOR)
    window = a_bar(it, ui, show)
    click(window, "Nee, ander scherm")
    assert "Er is een tweede scherm voor de deelnemers." in said(window)
    click(window, "Toon daar")
    assert it.stage.state is Staging.WELCOME


def test_the_facilitator_is_told_that_the_participants_see_nothing(
    stand: Stand, ui: Ui, show: Callable[..., QWidget]
) -> None:
    it = stand(PROJECTOR)
    window = a_bar(it, ui, show)
    it.screens.plug()
    assert "Tweede scherm is weg. Deelnemers zien niets." in said(window)
    assert not [w for w in window.findChildren(QWidget) if w.accessibleName() == "Toon weer"]
    it.screens.plug(PROJECTOR)
    click(window, "Toon weer")
    assert len(it.windows) == 1
