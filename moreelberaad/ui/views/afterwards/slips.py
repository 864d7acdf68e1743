"""Counting slips: how many people there were, and whether the slips agree with that."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.domain.counts import voices
from moreelberaad.domain.plain import MOST_VOICES
from moreelberaad.domain.values import Tally
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import restyle, wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.headcount import Counted, Headcount


class HeadcountLine(QWidget):
    """Asks once how many people there were."""

    def __init__(self, ui: Ui, headcount: Headcount) -> None:
        super().__init__()
        self._ui, self._headcount = ui, headcount
        asked = ui.say("Hoeveel mensen waren er?")
        self._box = NumberBox(ui, 1, MOST_VOICES)
        self._box.setAccessibleName(asked)
        why = ui.say("Alleen om na te tellen. We bewaren dit niet.")
        self._box.setAccessibleDescription(why)
        self._other = words(
            ui, ui.say("Dat past niet bij de grootte die je koos."), "caption", token="warn"
        )
        self._other.hide()
        label = words(ui, asked, "label", token="ink2", wrap=False)
        label.setBuddy(self._box)
        aside = words(ui, why, "caption", token="muted")
        row = across(self._box, aside)
        row.setStretch(1, 1)
        self.setLayout(down(label, row, self._other, spacing="xs"))
        self._box.valueChanged.connect(self._tell)
        self._box.show_number(headcount.people)

    @Slot()
    def _tell(self) -> None:
        self._headcount.tell(self._box.number())
        self._other.setVisible(self._headcount.is_of_another_size)


class SlipCheck(QWidget):
    """Says below a tally how many slips there are, and when they are too many."""

    def __init__(self, ui: Ui, headcount: Headcount, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._headcount, self._editor = ui, headcount, editor
        self._mark = QLabel()
        self._said = words(ui, "", "caption", token="ink2")
        row = across(self._mark, self._said, spacing="xs")
        row.setStretch(1, 1)
        self.setLayout(row)
        headcount.changed.connect(self.refresh)
        editor.edited.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        value = self._editor.value()
        slips = voices(value) if isinstance(value, Tally) else 0
        counted = self._headcount.counted(self._ui.language, slips)
        if counted.text != self._said.text():
            self._show(counted)
        self.setVisible(bool(counted.text))

    def _show(self, counted: Counted) -> None:
        token, icon = _look_of(counted)
        self._said.setText(counted.text)
        self._said.setProperty("token", token)
        restyle(self._said)
        wear_icon(self._mark, self._ui.look, icon, token=token, side=16)
        if counted.is_wrong and self.isVisible():
            announce(self, counted.text)


def _look_of(counted: Counted) -> tuple[str, str]:
    if counted.is_wrong:
        return "warn", "warning"
    return ("accent", "check-circle") if counted.is_complete else ("ink2", "note")
