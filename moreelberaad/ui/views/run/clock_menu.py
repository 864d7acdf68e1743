"""What can be done with the clock, in words: a minute more, standing still, a shorter step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.views.run import clock_words
from moreelberaad.ui.views.run.shorten import offer_shortening


class ClockMenu(QToolButton):
    """The menu behind the dots beside the clock; what it asks goes when its page goes."""

    def __init__(self, ui: Ui, clock: StepClock, page: QWidget) -> None:
        super().__init__()
        self._ui, self._clock, self._page = ui, clock, page
        name = ui.say("Klok: meer")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wear_icon(self, ui.look, "dots-three")
        menu = QMenu(self)
        self._pace = menu.addAction("")
        self._pace.setEnabled(False)
        self._pace.setVisible(False)
        menu.addAction(ui.say("Verkort deze stap…"), self.shorten)
        menu.addAction(ui.say("Een minuut erbij"), clock.add_minute)
        self._hold = menu.addAction(ui.say("Zet de klok stil"), self.turn)
        menu.aboutToShow.connect(self._name_acts)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def tell_pace(self, *, on: bool) -> None:
        """Tell here how the talk lies, where there is no room for it beside the clock."""
        self._pace.setVisible(on)

    @Slot()
    def shorten(self) -> None:
        """Ask where minutes come from, when a step is going on."""
        if self._clock.stretches:
            offer_shortening(self._ui, self._clock, self._page)

    @Slot()
    def turn(self) -> None:
        """Hold the clock, or let it go."""
        if self._clock.held:
            self._clock.resume()
        else:
            self._clock.hold()

    @Slot()
    def _name_acts(self) -> None:
        say, clock = self._ui.say, self._clock
        end = say("einde {hour}", hour=clock_words.hour(self._ui, clock.end))
        self._pace.setText(f"{clock_words.pace(self._ui, clock.pace)}, {end}")
        self._hold.setText(
            say("Laat de klok lopen") if self._clock.held else say("Zet de klok stil")
        )
