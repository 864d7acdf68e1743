"""How safe the words are, in an icon and a few words."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.viewmodels.session import SaveState, SessionModel


class SaveLine(QWidget):
    """Follows the saving of a session."""

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._ui = ui
        self._mark, self._state = QLabel(), words(ui, role="caption", token="ink2")
        row = across(self._mark, self._state, spacing="xs")
        row.setStretch(1, 1)
        self.setLayout(row)
        model.saving.connect(self._show)
        self._show(model.state)

    @Slot(object)
    def _show(self, state: SaveState) -> None:
        text, icon = self._words_of(state)
        if text != self._state.text():
            self._state.setText(text)
            wear_icon(self._mark, self._ui.look, icon, side=16)

    def _words_of(self, state: SaveState) -> tuple[str, str]:
        say = self._ui.say
        match state:
            case SaveState.SAVED:
                return say("Alles bewaard"), "check-circle"
            case SaveState.WAITING:
                return say("Bewaren…"), "arrows-clockwise"
            case SaveState.SLOW:
                return say(
                    "Opslaan gaat traag. Je tekst is veilig zodra hier weer ‘Alles bewaard’ staat."
                ), "hourglass-medium"
            case SaveState.FAILED:
                return say("Nog niet bewaard"), "warning"
            case _:
                assert_never(state)
