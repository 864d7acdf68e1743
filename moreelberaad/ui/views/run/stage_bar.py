"""What the facilitator is told of the second screen, and asked about it (ux.md 4)."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.stage import Stage


class StageBar(QWidget):
    """Stands there only while there is something to tell or to ask."""

    def __init__(self, ui: Ui, stage: Stage | None) -> None:
        super().__init__()
        self._ui, self._stage = ui, stage
        self._asking, self._warning = Notice(ui), Notice(ui, "warn")
        column = down(self._asking, self._warning)
        column.setContentsMargins(*(ui.look.px(side) for side in (16, 8, 16, 8)))
        self.setLayout(column)
        self.hide()
        if stage:
            stage.changed.connect(self._follow)
            self._follow()

    @Slot()
    def _follow(self) -> None:
        if self._stage is None:
            return
        self._asking.clear()
        self._warning.clear()
        match self._stage.state:
            case Staging.WELCOME:
                self._ask_welcome(self._stage)
            case Staging.LOST:
                self._warn(self._stage)
            case Staging.NO_SCREEN | Staging.ONE_SCREEN:
                self._offer(self._stage)
            case Staging.SHOWN:
                pass
            case state:
                assert_never(state)
        self.setVisible(not (self._asking.isHidden() and self._warning.isHidden()))

    def _ask_welcome(self, stage: Stage) -> None:
        say = self._ui.say
        yes = button(self._ui, say("Ja"), "primary")
        yes.clicked.connect(stage.confirm)
        other = button(self._ui, say("Nee, ander scherm"))
        other.clicked.connect(stage.go_to_other)
        self._asking.tell(say("Zien de deelnemers dit scherm?"), yes, other)

    def _warn(self, stage: Stage) -> None:
        say = self._ui.say
        again = (self._taking(stage, say("Toon weer")),) if stage.is_offered else ()
        self._warning.tell(say("Tweede scherm is weg. Deelnemers zien niets."), *again)

    def _offer(self, stage: Stage) -> None:
        if stage.is_offered:
            say = self._ui.say
            take = self._taking(stage, say("Toon daar"))
            self._asking.tell(say("Er is een tweede scherm voor de deelnemers."), take)

    def _taking(self, stage: Stage, words: str) -> QPushButton:
        take = button(self._ui, words)
        take.clicked.connect(stage.take_screen)
        return take
