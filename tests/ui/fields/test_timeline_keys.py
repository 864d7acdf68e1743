from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.fields.text_box import LineBox
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import focused


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Y"])
@pytest.mark.parametrize(
    "make", [lambda ui: NumberBox(ui, 0, 99), lambda _: TimelineLine(), LineBox]
)
def test_undo_in_any_box_is_the_undo_of_the_window(
    ui: Ui, show: Callable[..., QWidget], make: Callable[[Ui], QWidget], keys: str
) -> None:
    box = make(ui)
    window, pressed = show(box), []
    QShortcut(QKeySequence(keys), window).activated.connect(lambda: pressed.append(keys))
    box.setFocus()
    QTest.keySequence(focused(), QKeySequence("5"))

    QTest.keySequence(focused(), QKeySequence(keys))

    assert pressed == [keys]
