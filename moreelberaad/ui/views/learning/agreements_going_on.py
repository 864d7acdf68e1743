"""How an agreement goes on after a look back, and the act that ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.fields.day import DayEditor
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.learning.agreements_words import CHOICES
from moreelberaad.ui.viewmodels.learning.agreements_writing import LookBack
from moreelberaad.ui.views.layouts import bare

_ALL = 100


class GoingOn(QWidget):
    """With *Doorgaan* or *Aanpassen* there is a next day to look back on."""

    finish_asked = Signal()

    def __init__(self, ui: Ui, look_back: LookBack) -> None:
        super().__init__()
        self._look_back = look_back
        say = ui.say
        options = [(code, say(label), "") for code, label in CHOICES.items()]
        self._how = Segments(ui, say("En nu?"), options)
        asked = words(ui, say("En nu?"), "body_strong", wrap=False)
        asked.setBuddy(self._how)
        self._adjusting = words(
            ui, say("De woorden van de afspraak verander je in Afronden."), "caption", token="ink2"
        )
        self._next = DayEditor(ui)
        self._next.set_name(say("Volgende terugblik"))
        label = words(ui, say("Volgende terugblik"), "body_strong", wrap=False)
        label.setBuddy(self._next)
        day = across(label, self._next, spacing="md")
        day.setStretch(1, 1)
        self._day = bare(QWidget(), day)
        finish = button(ui, say("Rond terugblik af"), "primary", keys="Ctrl+Return")
        choice = across(asked, self._how, None, spacing="md")
        end = across(self._day, None, finish, spacing="md")
        end.setStretch(0, _ALL)
        end.setAlignment(finish, Qt.AlignmentFlag.AlignTop)
        bare(self, down(line(ui), 2, choice, self._adjusting, end, spacing="md"))
        self._how.chosen.connect(self._choose)
        self._next.edited.connect(look_back.choose_next)
        finish.clicked.connect(self.finish_asked)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen so far."""
        self._how.set_value(self._look_back.choice)
        self._next.show_value(self._look_back.next_day)
        self._fit()

    def focus_choice(self) -> None:
        """Put the keyboard where it is chosen how it goes on."""
        self._how.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_day(self) -> None:
        """Put the keyboard in the next day."""
        self._next.focus_first()

    @Slot(str)
    def _choose(self, status: str) -> None:
        self._look_back.choice = status
        self._fit()

    def _fit(self) -> None:
        self._day.setVisible(self._look_back.goes_on)
        self._adjusting.setVisible(self._look_back.choice == "adjust")
