from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.dialogs import tell

LONG = "Wat bewaard was, is veilig. Je kunt verder werken. " * 4


def test_a_dialog_is_as_high_as_its_words(ui: Ui, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    dialog = tell(ui, window, title="Er ging iets mis", text=LONG)

    told = next(each for each in dialog.findChildren(QLabel) if each.text() == LONG)
    assert told.height() >= told.heightForWidth(told.width())
