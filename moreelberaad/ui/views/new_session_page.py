"""The left side of *Nieuw beraad*: the lines above, and the six decisions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.views.new_session_case import EntryQuestion, ProcedureQuestion
from moreelberaad.ui.views.new_session_group import (
    ChoosingQuestion,
    GroupQuestion,
    ShowingQuestion,
)
from moreelberaad.ui.views.new_session_head import Head
from moreelberaad.ui.views.new_session_intake import Intake
from moreelberaad.ui.views.new_session_method import MethodQuestion
from moreelberaad.ui.views.new_session_question import Direction
from moreelberaad.ui.views.regions import first_in

_EDGES = (48, 10, 32, 7)
_LEFT, _RIGHT = 19, 20
"""How the last three decisions share the width: six is the widest."""


class Page(QWidget):
    """Everything that is decided, in the order of asking."""

    def __init__(self, ui: Ui, model: NewSessionModel, screens: Callable[[], int]) -> None:
        super().__init__()
        self._ui = ui
        self._intake = Intake(ui, model)
        self._head = Head(ui, model, self._intake.link)
        entry = EntryQuestion(ui, model)
        method = MethodQuestion(ui, model, entry.choice)
        procedure = ProcedureQuestion(ui, model)
        group, choosing = GroupQuestion(ui, model), ChoosingQuestion(ui, model)
        showing = ShowingQuestion(ui, model, screens)
        self._questions = (entry, method, procedure, group, choosing, showing)
        self._last: QBoxLayout = across(group, down(choosing, showing, None), spacing="xl")
        self._last.setStretch(0, _LEFT)
        self._last.setStretch(1, _RIGHT)
        self._column = QVBoxLayout(self)
        for widget in (self._head, self._intake, entry, method, procedure):
            self._column.addWidget(widget)
        self._column.addLayout(self._last)
        self._column.addStretch(1)

    def focus_question(self, number: int) -> None:
        """Put the keyboard on a question by its number."""
        first_in(self._questions[number - 1]).setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self, direction: Direction) -> None:
        """Put side by side, or below each other, what can be either; lengths as the text is."""
        look = self._ui.look
        self._column.setContentsMargins(*(look.px(each) for each in _EDGES))
        self._column.setSpacing(look.px(8))
        self._last.setDirection(direction)
        self._head.fold(direction)
        self._intake.fold(direction)
        for question in self._questions:
            question.fold(direction)
