"""Handing a session over, and taking one over: each control is named and reached by Tab."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.session_transfer_dialogs import (
    EntryDialog,
    OwnerDialog,
    hand_over_dialog,
)
from tests.ui.hands import show_active

from .amiss import amiss

Make = Callable[[Ui, QWidget, Workbench], QWidget]


def owner(ui: Ui, window: QWidget, bench: Workbench) -> QWidget:
    return OwnerDialog(ui, window, bench)


def giving(ui: Ui, window: QWidget, _: Workbench) -> QWidget:
    return hand_over_dialog(ui, window, stays=True)


def rescuing(ui: Ui, window: QWidget, _: Workbench) -> QWidget:
    return hand_over_dialog(ui, window, stays=False)


def taking(ui: Ui, window: QWidget, _: Workbench) -> QWidget:
    return EntryDialog(
        ui, window, "Neem een beraad over", "Bestand", "Wachtzin van dit bestand", "Neem over"
    )


@pytest.mark.parametrize("make", [owner, giving, rescuing, taking])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_is_reached_by_tab(
    ui: Ui, bench: Workbench, clothe: Callable[[QWidget], None], make: Make, scale: float
) -> None:
    ui.look.choose(theme=ui.look.theme, scale=scale)
    window = QWidget()
    window.resize(1366, 768)
    clothe(window)
    front = make(ui, window, bench)
    front.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    clothe(front)
    show_active(front)

    assert amiss(front) == []
