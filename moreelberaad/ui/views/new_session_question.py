"""The frame of one decision: a line, a number, a question, words beside it, what is below it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from moreelberaad.domain.template import Option
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words

NO, YES = "no", "yes"
Direction = QBoxLayout.Direction
ROW, COLUMN = Direction.LeftToRight, Direction.TopToBottom

_INDENT = 32
"""Px between the left of the number and the left of the question."""
_LINES = 5
"""Px between the line, the question and what is below it; the longest page just fits."""
_BESIDE, _BELOW = 12, 4
"""Px between the question and the words beside or below it."""


class Question(QWidget):
    """One numbered decision."""

    def __init__(self, ui: Ui, number: int, question: str) -> None:
        super().__init__()
        self.ui = ui
        self.question = question
        self.body = down(spacing="xs")
        self._digit = words(ui, str(number), "question", token="accent", wrap=False)
        self._asked = words(ui, question, "body_strong", wrap=False)
        self._aside = consequence(ui)
        self._heading: QBoxLayout = across(self._asked, self._aside)
        self._heading.setStretch(1, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(line(ui), 0, 0, 1, 2)
        self._grid.addWidget(self._digit, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(self._heading, 1, 1)
        self._grid.addLayout(self.body, 2, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(3, 1)

    def beside(self, text: str) -> None:
        """Say something beside the question."""
        say_in(self._aside, text)

    def fold(self, direction: Direction) -> None:
        """Put the words beside the question, or below it where that takes too much room."""
        look = self.ui.look
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(look.px(_LINES))
        self._digit.setFixedWidth(look.px(_INDENT))
        self._asked.setWordWrap(direction is COLUMN)
        self._heading.setDirection(direction)
        self._heading.setSpacing(look.px(_BESIDE if direction is ROW else _BELOW))


def consequence(ui: Ui, *, token: str = "ink2") -> QLabel:
    """Make a line that says what a decision leads to; it is gone while there is nothing to say."""
    label = words(ui, "", "caption", token=token)
    label.hide()
    return label


def say_in(label: QLabel, text: str) -> None:
    """Put a consequence in its line and announce it, or take the line away."""
    if text and text != label.text() and label.window().isVisible():
        announce(label, text)
    label.setText(text)
    label.setVisible(bool(text))


def wrapping(choices: QWidget) -> QWidget:
    """Let choices take as many lines as they need; a fixed height would cut the second one off."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    choices.setSizePolicy(policy)
    return choices


def options(ui: Ui, listed: Iterable[Option]) -> tuple[tuple[str, str, str], ...]:
    """Give the options of a method's list as the choices of the kit take them."""
    return tuple((each.code, each.label.get(ui.language.code), "") for each in listed)


def yes_or_no(ui: Ui) -> tuple[tuple[str, str, str], ...]:
    """Give the two answers to a plain question."""
    return ((NO, ui.say("Nee"), ""), (YES, ui.say("Ja"), ""))
