"""When and where the notes can be read later: one line, until somebody fills it in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.closing import Parts
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.small import aside, small_link
from moreelberaad.ui.views.regions import first_in


class ReadLater(QWidget):
    """The day and the place, as they are read aloud."""

    def __init__(self, ui: Ui, model: SessionModel, parts: Parts, answers: Answers) -> None:
        super().__init__()
        self._ui, self._model, self._parts = ui, model, parts
        self._said = words(ui)
        self._turner = small_link(ui, ui.say("Vul in waar en wanneer"))
        self._turner.clicked.connect(self._turn)
        self._fields = QWidget()
        column = down(*answers.blocks(parts.reread))
        column.setContentsMargins(0, 0, 0, 0)
        self._fields.setLayout(column)
        self._fields.hide()
        row = QWidget()
        row.setLayout(across(self._turner, None))
        title = words(ui, ui.say("Later nalezen"), "body_strong")
        self.setLayout(down(aside(ui, "calendar-blank", title, self._said, row, self._fields)))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say what is filled in so far."""
        found = (self._words(self._model.value(key)) for key, _ in self._parts.reread)
        said = " · ".join(each for each in found if each)
        self._said.setText(said or self._ui.say("Nog niet gezegd."))

    def _words(self, value: object) -> str:
        match value:
            case Prose():
                return value.plain
            case date():
                return self._ui.language.day(value)
            case _:
                return ""

    @Slot()
    def _turn(self) -> None:
        opens = self._fields.isHidden()
        self._fields.setVisible(opens)
        say = self._ui.say
        self._turner.setText(say("Klaar") if opens else say("Vul in waar en wanneer"))
        if opens:
            first_in(self._fields).setFocus()
