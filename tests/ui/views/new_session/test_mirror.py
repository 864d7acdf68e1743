"""What the question about a mirrored projector makes of the session."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.new_session_mirror import MirrorDialog
from tests.ui.hands import named

Ask = Callable[[int], MirrorDialog]


@pytest.fixture
def ask(ui: Ui, show: Callable[..., QWidget]) -> Ask:
    """Ask the question where so many screens are seen."""

    def with_screens(number: int) -> MirrorDialog:
        dialog = MirrorDialog(ui, show(QWidget()), lambda: number)
        dialog.open()
        return dialog

    return with_screens


@pytest.mark.parametrize(
    ("presses", "screens", "is_mirrored"),
    [
        pytest.param(("Nee",), 1, False, id="no projector"),
        pytest.param(("Ja", "Opnieuw kijken"), 2, False, id="a screen of its own by now"),
        pytest.param(("Ja", "Toch dupliceren"), 1, True, id="all the same"),
    ],
)
def test_only_who_mirrors_all_the_same_shares_the_screen(
    ask: Ask, qtbot: QtBot, presses: tuple[str, ...], screens: int, *, is_mirrored: bool
) -> None:
    dialog = ask(screens)
    with qtbot.waitSignal(dialog.answered) as told:
        for name in presses:
            button = named(dialog, name)
            assert isinstance(button, QAbstractButton)
            button.click()
    assert told.args == [is_mirrored]
