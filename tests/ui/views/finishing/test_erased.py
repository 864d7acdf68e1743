from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.domain.retention import Erased, Erasure
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.erased_dialog import show_erased
from tests.ui.hands import press, said, show_active

LINES = [
    Erasure(id="kenmerk-a", what=Erased.NOTES, month="2026-11"),
    Erasure(id="kenmerk-b", what=Erased.NOTES, month="2026-11"),
    Erasure(id="kenmerk-c", what=Erased.SESSION, month="2026-10"),
]


def test_what_was_erased_is_counted_by_month_and_kind(ui: Ui, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_active(window)
    dialog = show_erased(ui, window, LINES)

    told = said(dialog)
    for words in ("november 2026", "notities van een beraad", "2", "oktober 2026", "1"):
        assert words in told
    assert "kenmerk" not in " ".join(told)
    press(dialog, "Escape")
    assert not dialog.isVisible()


def test_nothing_erased_is_said_so(ui: Ui, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_active(window)

    dialog = show_erased(ui, window, [])
    assert "Er is nog niets gewist." in said(dialog)
    dialog.accept()
