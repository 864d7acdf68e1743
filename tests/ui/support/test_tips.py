from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.tips import tip


def test_plain_words_stay_as_they_are(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, "Casus & hittepunt < 10")

    assert widget.toolTip() == "Casus & hittepunt < 10"


def test_tags_are_shown_and_not_carried_out(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, "<img src='x'> & zo")

    assert widget.toolTip() == "<p>&lt;img src=&#x27;x&#x27;&gt; &amp; zo</p>"
