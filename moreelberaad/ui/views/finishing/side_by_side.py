"""The text as it was and as it will leave, beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.review import Piece
from moreelberaad.ui.views.finishing.marked_text import MarkedText
from moreelberaad.ui.views.layouts import Height
from moreelberaad.ui.views.run.panes import Pane

Paragraphs = Sequence[Sequence[Piece]]
_BETWEEN = 40


class SideBySide(QWidget):
    """*Voor* and *Na*, which scroll together; the present finding is in sight in both."""

    picked = Signal(str)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.before = MarkedText(ui, ui.say("Voor"), ui.say("Doorgestreept gaat eruit."))
        self.after = MarkedText(ui, ui.say("Na"), ui.say("Onderstreept komt erin."))
        self._is_led = False  # a bar that is moved by another moves nothing itself
        for text, other in ((self.before, self.after), (self.after, self.before)):
            text.picked.connect(self.picked)
            bars = (text.verticalScrollBar(), other.verticalScrollBar())
            bars[0].valueChanged.connect(partial(self._follow, *bars))
        columns = across(_column(ui, self.before), _column(ui, self.after))
        columns.setSpacing(ui.look.px(_BETWEEN))
        columns.setStretch(0, 1)
        columns.setStretch(1, 1)
        self.setLayout(columns)

    def show_texts(self, before: Paragraphs, after: Paragraphs) -> None:
        """Show both texts and bring the present finding in sight."""
        self.before.show_text(before)
        self.after.show_text(after)
        self.reveal()
        QTimer.singleShot(0, self, self.reveal)  # once more when every line has its place

    def reveal(self) -> None:
        """Bring the present finding in sight in both."""
        self._is_led = True
        self.before.reveal()
        self.after.reveal()
        self._is_led = False

    def _follow(self, bar: QScrollBar, other: QScrollBar, value: int) -> None:
        """Scroll the other along, each over its own length."""
        if self._is_led:
            return
        self._is_led = True
        share = value / bar.maximum() if bar.maximum() else 0
        other.setValue(round(share * other.maximum()))
        self._is_led = False


def _column(ui: Ui, text: MarkedText) -> QWidget:
    made = QWidget()
    rule = Pane(ui, "line_strong")
    Height(ui, rule, 2)
    label = words(ui, text.accessibleName(), "label", token="ink2")
    label.setBuddy(text)
    made.setLayout(down(label, rule, ui.look.px(6), text))
    text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
