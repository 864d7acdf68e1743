"""The screen of the participants in the bar on top: live, frozen or black (ux.md 3.4)."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu

from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across
from moreelberaad.ui.viewmodels.publisher import Held, Publisher

_HEIGHT = 40


class ScreenGroup(QFrame):
    """Holds the screen with F7 and F8, which end what they began; its menu lets it write along."""

    along_turned = Signal()

    def __init__(self, ui: Ui, publisher: Publisher) -> None:
        super().__init__()
        self._ui, self._publisher = ui, publisher
        self._has_words = self._has_keys = True
        self.setProperty("surface", "surface")
        self._state, self._along = self._make_state()
        self._freeze = self._act("snowflake", "F7")
        self._black = self._act("rectangle-fill", "F8")
        row = across(self._state, self._freeze, self._black)
        row.setSpacing(0)
        row.setContentsMargins(ui.look.px(4), 0, ui.look.px(2), 0)
        self.setLayout(row)
        self._freeze.clicked.connect(publisher.freeze)
        self._black.clicked.connect(publisher.blacken)
        self._along.triggered.connect(self._turn_along)
        publisher.held_changed.connect(self.refresh)
        ui.look.changed.connect(self._measure)
        self._measure()
        self.refresh()

    def fold(self, *, words: bool, keys: bool) -> None:
        """Show the words and the keys, or leave them out where there is little room."""
        self._has_words, self._has_keys = words, keys
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Tell how the screen stands now."""
        held, say = self._publisher.held, self._ui.say
        self._name(self._state, state_of(self._ui, held))
        self._name(self._freeze, say("Bevries"), "F7")
        self._name(self._black, say("Zwart"), "F8")
        self._freeze.setChecked(held is Held.FROZEN)
        self._freeze.setEnabled(held is not Held.BLACK)
        self._black.setChecked(held is Held.BLACK)
        self._along.setChecked(self._publisher.writes_along)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(self._ui.look.px(_HEIGHT))

    def _name(self, each: Button, text: str, keys: str = "") -> None:
        each.setText(text if self._has_words else "")
        each.setAccessibleName(text)
        if keys:
            each.show_keys(on=self._has_keys)
            each.setToolTip(f"{text} ({keys})")

    def _make_state(self) -> tuple[Button, QAction]:
        made = Button(self._ui, "", "quiet")
        made.set_icon("projector-screen")
        made.make_small()
        wear_role(made, self._ui.look, "button")
        made.setToolTip(self._ui.say("Het scherm van de deelnemers"))
        menu = QMenu(made)
        along = menu.addAction(self._ui.say("Meeschrijven"))
        along.setCheckable(True)
        made.setMenu(menu)
        return made, along

    def _act(self, icon: str, keys: str) -> Button:
        made = Button(self._ui, "", "quiet")
        made.set_icon(icon)
        made.set_keys(keys)
        made.make_small()
        made.setCheckable(True)
        return made

    @Slot()
    def _turn_along(self) -> None:
        self._publisher.writes_along = self._along.isChecked()
        self.along_turned.emit()


def state_of(ui: Ui, held: Held) -> str:
    """Say whether the screen follows the talk."""
    match held:
        case Held.LIVE:
            return ui.say("Scherm live")
        case Held.FROZEN:
            return ui.say("Bevroren")
        case Held.BLACK:
            return ui.say("Zwart scherm")
        case _:
            assert_never(held)
